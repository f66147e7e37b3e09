#include "pipeline/material.h"

#include "core/audio/dc_offset.h"
#include "core/audio/region_source.h"
#include "pipeline/cache_key.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace resonate {

std::int64_t firstFrameOf(const TimeSpan& part, const AudioFormat& format) noexcept
{
    return std::llround(part.beginSeconds * format.sampleRateHz);
}

void selectMaterial(Session& session, const TimeSpan& part, const std::vector<double>& removedOffsets)
{
    session.part = part;
    session.removedOffsets = removedOffsets;
    const int rate = session.recording->format().sampleRateHz;
    const std::int64_t first = firstFrameOf(part, session.recording->format());
    const std::int64_t end = std::min<std::int64_t>(std::llround(part.endSeconds * rate), session.recording->frames());
    session.material = session.recording;
    if (first != 0 || end != session.recording->frames())
        session.material = std::make_shared<RegionSource>(session.recording, first, end - first);
    QJsonArray offsets;
    for (const double offset : removedOffsets)
        offsets.append(offset);
    if (!removedOffsets.empty())
        session.material = std::make_shared<OffsetRemoved>(session.material, removedOffsets);
    session.materialKey = cacheKey({session.recordingKey,
                                    "material",
                                    1,
                                    {{QStringLiteral("firstFrame"), static_cast<double>(first)},
                                     {QStringLiteral("frames"), static_cast<double>(session.material->frames())},
                                     {QStringLiteral("removedOffsets"), offsets}}});
}

} // namespace resonate
