#include "pipeline/restoring/processors/measured_source.h"

#include "core/analysis/spectrum_feed.h"
#include "core/analysis/spectrum_meter.h"
#include "core/audio/audio_buffer.h"
#include "core/enhance/stems/stem_meter.h"
#include "core/restoration/bandwidth/band_end_probe.h"
#include "core/restoration/dereverb/wetness_meter.h"

#include <algorithm>

namespace resonate {
namespace {

constexpr std::int64_t kBlockFrames = 16'384;

/// Hands over all of a source, block by block.
template <class Take>
Result<> readThrough(const AudioSource& source, const std::stop_token& stop, Take take)
{
    AudioBuffer buffer(source.format().channels, kBlockFrames);
    for (std::int64_t at = 0; at < source.frames();) {
        if (stop.stop_requested())
            return cancelled();
        const AudioView block = buffer.view().slice(0, std::min(kBlockFrames, source.frames() - at));
        if (auto read = source.read(at, block); !read)
            return read;
        take(block);
        at += block.frames();
    }
    return {};
}

} // namespace

Result<StemNeeds> measuredStem(const AudioSource& source, const std::stop_token& stop)
{
    StemMeter meter(source.format());
    if (auto read = readThrough(source, stop, [&](ConstAudioView block) { meter.process(block); }); !read)
        return read.error();
    return meter.result();
}

Result<bool> measuredMusicAbove(const AudioSource& source, double cutoffHz, const std::stop_token& stop)
{
    BandEndProbe probe({source.format(), cutoffHz});
    if (auto read = readThrough(source, stop, [&](ConstAudioView block) { probe.process(block); }); !read)
        return read.error();
    return probe.result().musicAbove;
}

Result<double> measuredTail(const AudioSource& source, const std::stop_token& stop)
{
    WetnessMeter meter(source.format());
    if (auto read = readThrough(source, stop, [&](ConstAudioView block) { meter.process(block); }); !read)
        return read.error();
    return meter.result().wetness;
}

Result<SpectrumReading> measuredSpectrum(const AudioSource& source, const std::stop_token& stop)
{
    SpectrumFeed feed(source.format());
    SpectrumMeter meter({source.format().sampleRateHz, feed.fftSize(), feed.hop()});
    SpectralFrames frames;
    const auto take = [&] {
        for (int frame = 0; frame < frames.count; ++frame)
            meter.process(frames.mid(frame));
    };
    const auto read = readThrough(source, stop, [&](ConstAudioView block) {
        feed.process(block, frames);
        take();
    });
    if (!read)
        return read.error();
    feed.finish(frames);
    take();
    return meter.result();
}

} // namespace resonate
