#include "core/audio/copy_stream.h"

#include "core/audio/audio_buffer.h"

#include <cmath>

namespace resonate {
namespace {

constexpr std::int64_t kBlockFrames = 1 << 16;

/// Hands over all of `source`, block by block.
Result<> forEachBlock(const AudioSource& source, const std::stop_token& stop,
                      const std::function<Result<>(AudioView)>& take)
{
    AudioBuffer block(source.format().channels, std::min(kBlockFrames, source.frames()));
    for (std::int64_t at = 0; at < source.frames(); at += kBlockFrames) {
        if (stop.stop_requested())
            return cancelled();
        const AudioView view = block.view().slice(0, std::min(kBlockFrames, source.frames() - at));
        if (auto read = source.read(at, view); !read)
            return read;
        if (auto taken = take(view); !taken)
            return taken;
    }
    return {};
}

} // namespace

Result<> copyStream(const AudioSource& source, float gain, AudioSink& sink, const std::stop_token& stop,
                    const std::function<void(std::int64_t)>& copied)
{
    const auto write = [&](AudioView block) -> Result<> {
        for (int c = 0; c < block.channels(); ++c)
            for (float& sample : block.channel(c))
                sample *= gain;
        if (auto written = sink.write(block); !written)
            return written;
        copied(block.frames());
        return {};
    };
    if (auto done = forEachBlock(source, stop, write); !done)
        return done;
    return sink.finish();
}

Result<float> samplePeak(const AudioSource& source, const std::stop_token& stop)
{
    float peak = 0.0F;
    const auto look = [&](AudioView block) -> Result<> {
        for (int c = 0; c < block.channels(); ++c)
            for (const float sample : block.channel(c))
                peak = std::max(peak, std::abs(sample));
        return {};
    };
    if (auto done = forEachBlock(source, stop, look); !done)
        return done.error();
    return peak;
}

} // namespace resonate
