#include "core/analysis/stereo_meter.h"

#include "core/base/decibels.h"

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

constexpr double kMonoSideDb = -40.0;
constexpr double kLargestRatioDb = 200.0;

double correlationOf(const StereoPower& sum)
{
    if (sum.left <= 0.0 && sum.right <= 0.0)
        return 1.0;
    const double norm = std::sqrt(sum.left) * std::sqrt(sum.right);
    return norm > 0.0 ? std::clamp(sum.cross / norm, -1.0, 1.0) : 0.0;
}

double ratioDb(double side, double mid)
{
    if (side <= 0.0)
        return kSilenceDb;
    return mid > 0.0 ? std::clamp(10.0 * std::log10(side / mid), kSilenceDb, kLargestRatioDb) : kLargestRatioDb;
}

} // namespace

void StereoMeter::process(ConstAudioView block) noexcept
{
    if (m_format.channels < 2)
        return;
    const auto left = block.channel(0);
    const auto right = block.channel(1);
    StereoPower sum = m_sum;
    double mid = m_mid;
    double side = m_side;
    for (std::size_t i = 0; i < left.size(); ++i) {
        const auto l = static_cast<double>(left[i]);
        const auto r = static_cast<double>(right[i]);
        sum.left += l * l;
        sum.right += r * r;
        sum.cross += l * r;
        mid += (l + r) * (l + r);
        side += (l - r) * (l - r);
    }
    m_sum = sum;
    m_mid = mid;
    m_side = side;
}

StereoReading StereoMeter::result() const
{
    StereoReading reading;
    reading.channels = m_format.channels;
    if (m_format.channels < 2)
        return reading;
    reading.correlation = correlationOf(m_sum);
    reading.sideToMidDb = ratioDb(m_side, m_mid);
    reading.mono = reading.sideToMidDb <= kMonoSideDb;
    return reading;
}

StereoBandMeter::StereoBandMeter(int sampleRateHz)
    : m_edgesHz(stereoBandEdgesHz(sampleRateHz)), m_sums(m_edgesHz.size() - 1)
{
}

void StereoBandMeter::process(std::span<const StereoPower> bands) noexcept
{
    for (std::size_t i = 0; i < m_sums.size(); ++i) {
        m_sums[i].left += bands[i].left;
        m_sums[i].right += bands[i].right;
        m_sums[i].cross += bands[i].cross;
    }
}

std::vector<StereoBand> StereoBandMeter::result() const
{
    std::vector<StereoBand> bands;
    for (std::size_t i = 0; i < m_sums.size(); ++i) {
        const StereoPower& sum = m_sums[i];
        const double both = sum.left + sum.right;
        // What single precision leaves of a difference of equal powers is no side signal.
        const double least = 1e-7 * both;
        const double mid = both + 2.0 * sum.cross;
        const double side = both - 2.0 * sum.cross;
        bands.push_back({m_edgesHz[i], m_edgesHz[i + 1], correlationOf(sum),
                         ratioDb(side > least ? side : 0.0, mid > least ? mid : 0.0)});
    }
    return bands;
}

} // namespace resonate
