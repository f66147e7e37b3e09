#include "core/mastering/mix_measurer.h"

#include "core/base/decibels.h"
#include "core/mastering/loudness_gating.h"

#include <deque>

namespace resonate {
namespace {

constexpr double kSilentLufs = -70.0;

} // namespace

MixMeasurer::MixMeasurer(const AudioSource& mix, const TruePeakLimiter::Parameters& limiter)
    : m_mix(mix),
      m_limiter(limiter),
      m_grid(SegmentGrid::of(mix)),
      m_untouchedBelow(TruePeakLimiter(limiter).untouchedBelow())
{
}

Result<> MixMeasurer::profile(const WorkContext& context, ProgressSpan progress)
{
    std::vector<SegmentMeasure> slots(static_cast<std::size_t>(std::max(1, context.executor.width())));
    return runSegments(
        m_grid, context, progress,
        [&](int segment, int slot) {
            auto& measure = slots[static_cast<std::size_t>(slot)] = {};
            return streamSegment(
                m_mix, {{m_grid.first(segment), m_grid.end(segment)}, 1.0F, nullptr, false, context.stop}, measure, {});
        },
        [&](int, int slot) -> Result<> {
            auto& measure = slots[static_cast<std::size_t>(slot)];
            m_meanSquares.push_back(std::move(measure.meanSquares));
            m_peaks.push_back(measure.samplePeak);
            return {};
        });
}

std::vector<double> MixMeasurer::meanSquares() const
{
    std::vector<double> all;
    for (const auto& segment : m_meanSquares)
        all.insert(all.end(), segment.begin(), segment.end());
    return all;
}

std::optional<double> MixMeasurer::lufs() const
{
    return integratedLufs(meanSquares());
}

double MixMeasurer::rangeLu() const
{
    return loudnessRangeLu(meanSquares());
}

bool MixMeasurer::isLimited(int segment, float gain) const noexcept
{
    const auto first = static_cast<std::size_t>(std::max(0, segment - 1));
    const auto last = std::min(m_peaks.size(), static_cast<std::size_t>(segment) + 2);
    return std::any_of(m_peaks.begin() + static_cast<std::ptrdiff_t>(first),
                       m_peaks.begin() + static_cast<std::ptrdiff_t>(last),
                       [&](float peak) { return peak * gain >= m_untouchedBelow; });
}

Result<GainTrial> MixMeasurer::measure(double gainDb, const WorkContext& context, ProgressSpan progress)
{
    const auto gain = static_cast<float>(dbToGain(gainDb));
    const double power = static_cast<double>(gain) * static_cast<double>(gain);
    const auto width = static_cast<std::size_t>(std::max(1, context.executor.width()));
    std::vector<SegmentMeasure> slots(width);
    std::deque<TruePeakLimiter> limiters;
    while (limiters.size() < width)
        limiters.emplace_back(m_limiter);
    std::vector<double> all;
    ReductionHistogram reduction;
    auto done = runSegments(
        m_grid, context, progress,
        [&](int segment, int slot) -> Result<> {
            const auto at = static_cast<std::size_t>(slot);
            slots[at] = {};
            const FrameRange range = {m_grid.first(segment), m_grid.end(segment)};
            if (isLimited(segment, gain))
                return streamSegment(m_mix, {range, gain, &limiters[at], false, context.stop}, slots[at], {});
            for (const double meanSquare : m_meanSquares[static_cast<std::size_t>(segment)])
                slots[at].meanSquares.push_back(meanSquare * power);
            slots[at].reduction.add(0.0, (range.end - range.first) / LimiterBlock::kFrames);
            return {};
        },
        [&](int, int slot) -> Result<> {
            const auto& measure = slots[static_cast<std::size_t>(slot)];
            all.insert(all.end(), measure.meanSquares.begin(), measure.meanSquares.end());
            reduction.merge(measure.reduction);
            return {};
        });
    if (!done)
        return done.error();
    return GainTrial{gainDb, integratedLufs(all).value_or(kSilentLufs), reduction.percentileDb(0.99), reduction.maxDb(),
                     loudnessRangeLu(all)};
}

} // namespace resonate
