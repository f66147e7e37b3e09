#include "core/media/measure_loudness.h"

#include "core/audio/audio_buffer.h"
#include "core/audio/limits.h"
#include "core/media/read_media.h"
#include "core/media/refusals.h"
#include "core/media/sample_guard.h"

#include <algorithm>
#include <optional>

namespace resonate {
namespace {

constexpr std::int64_t kBlockFrames = 1 << 12; // stays in the processor's cache from the decoder to the meter

Result<> readAll(StreamReader& reader, SampleGuard& guard, ProgramMeter& meter, const WorkContext& context)
{
    AudioBuffer audio(reader.about().sourceChannels, kBlockFrames);
    const std::int64_t most = kMaxDurationSeconds * reader.about().sourceSampleRateHz;
    double told = 0.0;
    while (true) {
        if (context.stopRequested())
            return cancelled();
        const auto got = reader.read(audio.view());
        if (!got)
            return got.error();
        if (*got == 0)
            return {};
        if (meter.frames() + *got > most)
            return refused("is longer than " + std::to_string(kMaxDurationSeconds / 3600) + " hours");
        const AudioView block = audio.view().slice(0, *got);
        guard.process(block);
        meter.process(block);
        told = std::max(told, std::min(1.0, reader.progress()));
        context.report(told);
    }
}

Result<MediaReport> measure(StreamReader& reader, std::optional<ProgramMeter>& meter, const WorkContext& context)
{
    MediaReport report = reader.about();
    if (auto fits = checkSourceFormat(report.sourceChannels, report.sourceSampleRateHz); !fits)
        return fits.error();
    report.format = {report.sourceSampleRateHz, std::min(report.sourceChannels, 2)};
    SampleGuard guard(report.sourceChannels);
    meter.emplace(AudioFormat{report.sourceSampleRateHz, report.sourceChannels}, loudnessWeights(reader.speakers()));
    if (auto read = readAll(reader, guard, *meter, context); !read)
        return read.error();
    report.frames = meter->frames();
    report.silencedSamples = guard.silenced();
    reader.addFindings(report);
    return report;
}

} // namespace

Result<MediaLoudness> measureMediaLoudness(int input, const WorkContext& context)
{
    std::optional<ProgramMeter> meter; // made anew where a file is read a second time
    auto report = readMedia(
        input, [&](StreamReader& reader) { return measure(reader, meter, context); }, [] { return Result<>(); });
    if (!report)
        return report.error();
    const ProgramLevels levels = meter->finish();
    return MediaLoudness{*std::move(report), levels, meter->momentaries()};
}

} // namespace resonate
