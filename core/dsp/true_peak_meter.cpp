#include "core/dsp/true_peak_meter.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace resonate {
namespace {

constexpr std::size_t kBlock = TruePeakInterpolator::kBlock;
static_assert(TruePeakInterpolator::kReach == TruePeakInterpolator::kBlock);

using Lanes = float __attribute__((vector_size(16)));
constexpr std::size_t kLanes = 4;

Lanes load(const float* samples)
{
    Lanes lanes;
    std::memcpy(&lanes, samples, sizeof lanes);
    return lanes;
}

Lanes larger(Lanes largest, Lanes value)
{
    const Lanes magnitude = value < 0.0F ? -value : value;
    return magnitude > largest ? magnitude : largest;
}

float largestLane(Lanes lanes)
{
    return std::max(std::max(lanes[0], lanes[1]), std::max(lanes[2], lanes[3]));
}

float largestOf(const float* block)
{
    Lanes largest = {};
    for (std::size_t i = 0; i < kBlock; i += kLanes)
        largest = larger(largest, load(block + i));
    return largestLane(largest);
}

/// Of the samples before the newest one of each: the next is not there yet.
float curvatureOf(const float* block)
{
    Lanes largest = {};
    for (std::size_t i = 0; i < kBlock; i += kLanes)
        largest = larger(largest, load(block + i) - 2.0F * load(block + i - 1) + load(block + i - 2));
    return largestLane(largest);
}

} // namespace

TruePeakMeter::TruePeakMeter() : m_history(3 * kBlock) {}

void TruePeakMeter::reset() noexcept
{
    std::ranges::fill(m_history, 0.0F);
    m_filled = 0;
    m_peak = m_samplePeak = 0.0F;
    m_extents = {};
}

void TruePeakMeter::measureBlock() noexcept
{
    m_extents = {m_extents[1], m_extents[2], {}};
    const float* newest = m_history.data() + 2 * kBlock;
    m_extents[2].largest = largestOf(newest);
    m_extents[2].curvature = curvatureOf(newest);
    m_samplePeak = std::max(m_samplePeak, m_extents[2].largest);
    const auto& [before, here, after] = m_extents;
    TruePeakInterpolator::Extent extent;
    extent.largest = std::max(here.largest, std::abs(*newest));
    extent.largestInReach = std::max({before.largest, here.largest, after.largest});
    extent.curvature = std::max({before.curvature, here.curvature, after.curvature});
    if (m_interpolator.bound(extent) > m_peak) {
        std::array<float, kBlock> peaks;
        m_interpolator.intervalPeaks(m_history.data() + kBlock, peaks);
        m_peak = std::max(m_peak, *std::ranges::max_element(peaks));
    }
    std::copy(m_history.begin() + kBlock, m_history.end(), m_history.begin());
    m_filled = 0;
}

void TruePeakMeter::process(std::span<const float> samples) noexcept
{
    while (!samples.empty()) {
        const std::size_t count = std::min(samples.size(), kBlock - m_filled);
        std::copy_n(samples.begin(), count, m_history.begin() + 2 * kBlock + static_cast<std::ptrdiff_t>(m_filled));
        samples = samples.subspan(count);
        m_filled += count;
        if (m_filled == kBlock)
            measureBlock();
    }
}

void TruePeakMeter::flush() noexcept
{
    const std::array<float, 3 * kBlock> silence = {};
    process(silence);
}

} // namespace resonate
