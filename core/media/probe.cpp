#include "core/media/probe.h"

#include "core/audio/limits.h"
#include "core/media/content_kind.h"
#include "core/media/ffmpeg_reader.h"
#include "core/media/refusals.h"
#include "core/media/sound_file_reader.h"

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

MediaReport reportOf(const StreamReader& reader)
{
    MediaReport report = reader.about();
    report.format = {report.sourceSampleRateHz, std::min(report.sourceChannels, 2)};
    const double frames = reader.announcedSeconds().value_or(0.0) * report.sourceSampleRateHz;
    const double most = static_cast<double>(kMaxDurationSeconds) * report.sourceSampleRateHz;
    report.frames = frames > 0.0 && frames <= most ? std::llround(frames) : 0;
    return report;
}

} // namespace

Result<MediaReport> probeMedia(int descriptor)
{
    DescriptorInput input(descriptor);
    if (input.size() < 0)
        return refused("is not a regular file");
    if (input.size() == 0)
        return refused("is empty");
    std::unique_ptr<StreamReader> reader;
    if (contentKindOf(input).forSoundFile)
        reader = openWithSoundFile(input);
    if (!reader) {
        auto opened = openWithFfmpeg(input);
        if (!opened)
            return opened.error();
        reader = std::move(*opened);
    }
    MediaReport report = reportOf(*reader);
    if (auto fits = checkSourceFormat(report.sourceChannels, report.sourceSampleRateHz); !fits)
        return fits.error();
    return report;
}

} // namespace resonate
