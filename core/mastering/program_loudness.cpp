#include "core/mastering/program_loudness.h"

#include "core/base/decibels.h"
#include "core/mastering/loudness_gating.h"
#include "core/mastering/segment_stream.h"
#include "core/mastering/segments.h"

namespace resonate {
namespace {

struct Reading {
    std::vector<double> meanSquares; // K-weighted, per 100 ms
    float truePeak = 0.0F;
};

Result<Reading> readLoudness(const AudioSource& source, bool withTruePeak, const WorkContext& context)
{
    const SegmentGrid grid = SegmentGrid::of(source);
    std::vector<SegmentMeasure> slots(static_cast<std::size_t>(std::max(1, context.executor.width())));
    Reading reading;
    auto done = runSegments(
        grid, context, {},
        [&](int segment, int slot) {
            auto& measure = slots[static_cast<std::size_t>(slot)] = {};
            return streamSegment(source,
                                 {{grid.first(segment), grid.end(segment)}, 1.0F, nullptr, withTruePeak, context.stop},
                                 measure, {});
        },
        [&](int, int slot) -> Result<> {
            const auto& measure = slots[static_cast<std::size_t>(slot)];
            reading.meanSquares.insert(reading.meanSquares.end(), measure.meanSquares.begin(),
                                       measure.meanSquares.end());
            reading.truePeak = std::max(reading.truePeak, measure.truePeak);
            return {};
        });
    if (!done)
        return done.error();
    return reading;
}

} // namespace

Result<LoudnessMeasure> measureLoudness(const AudioSource& source, const WorkContext& context)
{
    const auto reading = readLoudness(source, true, context);
    if (!reading)
        return reading.error();
    return LoudnessMeasure{integratedLufs(reading->meanSquares), loudnessRangeLu(reading->meanSquares),
                           gainToDb(static_cast<double>(reading->truePeak))};
}

Result<std::optional<double>> measureIntegratedLufs(const AudioSource& source, const WorkContext& context)
{
    const auto reading = readLoudness(source, false, context);
    if (!reading)
        return reading.error();
    return integratedLufs(reading->meanSquares);
}

} // namespace resonate
