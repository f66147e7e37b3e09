#include "pipeline/stages/keep_part_stage.h"

#include "core/audio/region_source.h"
#include "pipeline/cache_key.h"
#include "pipeline/material.h"

#include <cmath>

namespace resonate {
namespace {

// Followers of noise and loudness have settled after that long, and nothing looks further ahead.
constexpr double kBeforeSeconds = 10.0;
constexpr double kAfterSeconds = 4.0;
// A multiple of every hop and block of the restoring stages.
constexpr std::int64_t kGridFrames = 1 << 16;

} // namespace

TimeSpan withSurroundings(const TimeSpan& song, const AudioFormat& format, std::int64_t recordingFrames)
{
    const double rate = format.sampleRateHz;
    const std::int64_t first = std::llround((song.beginSeconds - kBeforeSeconds) * rate);
    const std::int64_t begin = std::max<std::int64_t>(0, first) / kGridFrames * kGridFrames;
    const std::int64_t end =
        std::min<std::int64_t>(recordingFrames, std::llround((song.endSeconds + kAfterSeconds) * rate));
    return {static_cast<double>(begin) / rate, static_cast<double>(end) / rate};
}

Result<StageRecord> KeepPartStage::run(Session& session, const WorkContext&)
{
    const AudioFormat format = session.material->format();
    const std::int64_t first = firstFrameOf(m_song, format) - firstFrameOf(session.part, format);
    const std::int64_t frames =
        std::min<std::int64_t>(std::llround(m_song.endSeconds * format.sampleRateHz) - firstFrameOf(m_song, format),
                               session.material->frames() - first);
    const auto keep = [&](std::shared_ptr<const AudioSource>& audio) {
        if (audio)
            audio = std::make_shared<RegionSource>(audio, first, frames);
    };
    keep(session.material);
    keep(session.mix);
    for (auto& stem : session.stems)
        keep(stem);
    session.mixKey = cacheKey({session.mixKey,
                               "part",
                               1,
                               {{QStringLiteral("firstFrame"), static_cast<double>(first)},
                                {QStringLiteral("frames"), static_cast<double>(frames)}}});
    session.part = m_song;
    return StageRecord{};
}

} // namespace resonate
