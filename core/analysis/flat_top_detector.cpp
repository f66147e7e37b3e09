#include "core/analysis/flat_top_detector.h"

#include "core/base/decibels.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

namespace resonate {
namespace {

// A float's exponent and upper mantissa bits are a logarithmic scale for free: 1024 steps per octave, 0.05-0.1 % each.
constexpr int kDroppedBits = 13;
constexpr float kSmallest = 1.0F / 256.0F; // quieter is not counted: -48 dBFS
constexpr float kLargest = 64.0F;          // louder counts as this
constexpr float kStep = 0.002F;            // of the peak
constexpr int kShortestRun = 3;
constexpr double kRatioLimit = 8.0; // a sine has 4.3, clipped music 56 and more
constexpr std::int64_t kFewestRuns = 5;
constexpr double kQuietestPeakDbfs = -36.0; // under it, two steps of a 16-bit file could look like a ceiling

std::uint32_t rawIndex(float magnitude) noexcept
{
    return std::bit_cast<std::uint32_t>(magnitude) >> kDroppedBits;
}

std::size_t indexOf(float magnitude) noexcept
{
    return rawIndex(std::clamp(magnitude, kSmallest, kLargest)) - rawIndex(kSmallest);
}

std::uint64_t countBetween(const std::vector<std::uint64_t>& histogram, float low, float high)
{
    const auto first = histogram.begin() + static_cast<std::ptrdiff_t>(indexOf(low));
    const auto last = histogram.begin() + static_cast<std::ptrdiff_t>(indexOf(high));
    return std::accumulate(first, std::max(first, last), std::uint64_t{0});
}

} // namespace

FlatTopDetector::FlatTopDetector()
{
    const std::size_t size = indexOf(kLargest) + 2;
    for (Polarity* polarity : {&m_positive, &m_negative}) {
        polarity->histogram.resize(size);
        polarity->runs.resize(size);
    }
}

void FlatTopDetector::process(std::span<const float> samples) noexcept
{
    for (const float sample : samples) {
        Polarity& polarity = sample < 0.0F ? m_negative : m_positive;
        const float magnitude = std::abs(sample);
        polarity.peak = std::max(polarity.peak, magnitude);
        if (magnitude > kSmallest)
            ++polarity.histogram[indexOf(magnitude)];
        if (std::abs(sample - m_runStart) <= kStep * magnitude) {
            ++m_runLength;
            continue;
        }
        endRun();
        m_runStart = sample;
        m_runLength = 1;
    }
}

void FlatTopDetector::endRun() noexcept
{
    if (m_runLength >= kShortestRun && std::abs(m_runStart) > kSmallest)
        ++(m_runStart < 0.0F ? m_negative : m_positive).runs[indexOf(std::abs(m_runStart))];
}

FlatTopDetector::Reading FlatTopDetector::read(const Polarity& polarity)
{
    Reading reading;
    const float peak = polarity.peak;
    reading.levelDbfs = gainToDb(static_cast<double>(peak));
    const float above = 2.0F * peak; // the peak's own step is counted in
    const auto top = static_cast<double>(countBetween(polarity.histogram, peak * (1.0F - kStep), above));
    const auto next =
        static_cast<double>(countBetween(polarity.histogram, peak * (1.0F - 11.0F * kStep), peak * (1.0F - kStep)));
    reading.ratio = top / (next / 10.0 + 1.0);
    reading.runs = static_cast<std::int64_t>(countBetween(polarity.runs, peak * (1.0F - 2.0F * kStep), above));
    reading.clipped =
        reading.ratio >= kRatioLimit && reading.runs >= kFewestRuns && reading.levelDbfs > kQuietestPeakDbfs;
    return reading;
}

FlatTopDetector::Reading FlatTopDetector::result() const
{
    const Reading positive = read(m_positive);
    const Reading negative = read(m_negative);
    if (positive.clipped != negative.clipped)
        return positive.clipped ? positive : negative;
    return positive.ratio >= negative.ratio ? positive : negative;
}

} // namespace resonate
