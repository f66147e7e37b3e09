#include "core/mastering/program_loudness.h"

#include "core/base/decibels.h"
#include "core/mastering/loudness_gating.h"
#include "core/mastering/segment_stream.h"
#include "core/mastering/segments.h"

namespace resonate {

Result<LoudnessMeasure> measureLoudness(const AudioSource& source, const WorkContext& context)
{
    const SegmentGrid grid = SegmentGrid::of(source);
    std::vector<SegmentMeasure> slots(static_cast<std::size_t>(std::max(1, context.executor.width())));
    std::vector<double> meanSquares;
    float peak = 0.0F;
    auto done = runSegments(
        grid, context, {},
        [&](int segment, int slot) {
            auto& measure = slots[static_cast<std::size_t>(slot)] = {};
            return streamSegment(source, {{grid.first(segment), grid.end(segment)}, 1.0F, nullptr, true, context.stop},
                                 measure, {});
        },
        [&](int, int slot) -> Result<> {
            const auto& measure = slots[static_cast<std::size_t>(slot)];
            meanSquares.insert(meanSquares.end(), measure.meanSquares.begin(), measure.meanSquares.end());
            peak = std::max(peak, measure.truePeak);
            return {};
        });
    if (!done)
        return done.error();
    return LoudnessMeasure{integratedLufs(meanSquares), loudnessRangeLu(meanSquares),
                           gainToDb(static_cast<double>(peak))};
}

} // namespace resonate
