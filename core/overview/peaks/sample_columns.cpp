#include "core/overview/peaks/sample_columns.h"

#include "core/dsp/simd_clones.h"

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

constexpr int kLanes = 8;

struct Extremes {
    float low[kLanes];
    float high[kLanes];
    float squares[kLanes];
};

RESONATE_SIMD_CLONES void reduceColumn(const float* samples, std::int64_t count, Extremes& into)
{
    for (std::int64_t i = 0; i + kLanes <= count; i += kLanes) {
        for (int lane = 0; lane < kLanes; ++lane) {
            const float sample = samples[i + lane];
            into.low[lane] = sample < into.low[lane] ? sample : into.low[lane];
            into.high[lane] = sample > into.high[lane] ? sample : into.high[lane];
            into.squares[lane] += sample * sample;
        }
    }
    for (std::int64_t i = count / kLanes * kLanes; i < count; ++i) {
        into.low[0] = samples[i] < into.low[0] ? samples[i] : into.low[0];
        into.high[0] = samples[i] > into.high[0] ? samples[i] : into.high[0];
        into.squares[0] += samples[i] * samples[i];
    }
}

/// Frames [first, end) of `samples`, and the one before them for the extremes. end > first.
PeakColumn columnOf(std::span<const float> samples, std::int64_t first, std::int64_t end) noexcept
{
    const float before = samples[static_cast<std::size_t>(std::max<std::int64_t>(0, first - 1))];
    Extremes extremes;
    std::ranges::fill(extremes.low, before);
    std::ranges::fill(extremes.high, before);
    std::ranges::fill(extremes.squares, 0.0F);
    reduceColumn(samples.data() + first, end - first, extremes);
    float squares = 0.0F;
    for (const float sum : extremes.squares)
        squares += sum;
    return {*std::ranges::min_element(extremes.low), *std::ranges::max_element(extremes.high),
            std::sqrt(squares / static_cast<float>(end - first))};
}

float onLine(std::span<const float> samples, double frame) noexcept
{
    const auto left = std::min(static_cast<std::size_t>(frame), samples.size() - 1);
    const auto right = std::min(left + 1, samples.size() - 1);
    return samples[left] + (samples[right] - samples[left]) * static_cast<float>(frame - static_cast<double>(left));
}

} // namespace

void columnsOfSamples(std::span<const float> samples, double firstFrame, double framesPerColumn,
                      std::span<PeakColumn> out) noexcept
{
    const auto frames = static_cast<double>(samples.size());
    for (std::size_t i = 0; i < out.size(); ++i) {
        const double begin = firstFrame + static_cast<double>(i) * framesPerColumn;
        const double first = std::max(0.0, std::ceil(begin));
        const double end = std::min(frames, std::ceil(begin + framesPerColumn));
        out[i] = first < end ? columnOf(samples, static_cast<std::int64_t>(first), static_cast<std::int64_t>(end))
                             : PeakColumn();
    }
}

void columnsOfLine(std::span<const float> samples, double firstFrame, double framesPerColumn,
                   std::span<PeakColumn> out) noexcept
{
    const double last = static_cast<double>(samples.size()) - 1.0;
    for (std::size_t i = 0; i < out.size(); ++i) {
        const double begin = std::max(0.0, firstFrame + static_cast<double>(i) * framesPerColumn);
        const double end = std::min(last, firstFrame + static_cast<double>(i + 1) * framesPerColumn);
        out[i] = PeakColumn();
        if (begin > end)
            continue;
        const float from = onLine(samples, begin);
        const float to = onLine(samples, end);
        out[i] = {std::min(from, to), std::max(from, to), 0.0F};
        for (double frame = std::ceil(begin); frame <= end; ++frame) {
            const float sample = samples[static_cast<std::size_t>(frame)];
            out[i].minimum = std::min(out[i].minimum, sample);
            out[i].maximum = std::max(out[i].maximum, sample);
        }
    }
}

} // namespace resonate
