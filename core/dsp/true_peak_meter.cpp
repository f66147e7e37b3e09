#include "core/dsp/true_peak_meter.h"

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

constexpr std::size_t kBlock = TruePeakInterpolator::kBlock;
static_assert(TruePeakInterpolator::kReach == TruePeakInterpolator::kBlock);

} // namespace

TruePeakMeter::TruePeakMeter() : m_history(3 * kBlock) {}

void TruePeakMeter::reset() noexcept
{
    std::ranges::fill(m_history, 0.0F);
    m_filled = 0;
    m_peak = 0.0F;
}

void TruePeakMeter::measureBlock() noexcept
{
    float largest = 0.0F;
    for (const float sample : m_history)
        largest = std::max(largest, std::abs(sample));
    if (largest * m_interpolator.bound() > m_peak) {
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
