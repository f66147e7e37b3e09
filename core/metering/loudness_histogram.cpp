#include "core/metering/loudness_histogram.h"

#include "core/mastering/loudness_gating.h"

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

constexpr double kLowestLufs = -70.0;
constexpr double kBinsPerLu = 100.0;

double lufsOfBin(int bin)
{
    return kLowestLufs + (bin + 0.5) / kBinsPerLu;
}

} // namespace

int LoudnessHistogram::binOf(double lufs) noexcept
{
    return static_cast<int>(std::clamp((lufs - kLowestLufs) * kBinsPerLu, 0.0, kBins - 1.0)); // infinite ones too
}

void LoudnessHistogram::add(double meanSquare) noexcept
{
    const double lufs = lufsOfMeanSquare(meanSquare);
    if (!(lufs >= kLowestLufs))
        return;
    add(binOf(lufs), {1, meanSquare});
}

void LoudnessHistogram::add(int bin, const Bin& counted) noexcept
{
    Bin& own = m_bins[static_cast<std::size_t>(std::clamp(bin, 0, kBins - 1))];
    own.count += counted.count;
    own.energy += counted.energy;
    m_total += counted.count;
    m_energy += counted.energy;
}

void LoudnessHistogram::add(const LoudnessHistogram& other) noexcept
{
    for (int i = 0; i < kBins; ++i)
        add(i, other.m_bins[static_cast<std::size_t>(i)]);
}

void LoudnessHistogram::reset() noexcept
{
    std::ranges::fill(m_bins, Bin{});
    m_total = 0;
    m_energy = 0.0;
}

int LoudnessHistogram::firstAbove(double gateLu) const noexcept
{
    return binOf(lufsOfMeanSquare(m_energy / static_cast<double>(m_total)) - gateLu);
}

double LoudnessHistogram::gatedLufs(double gateLu) const noexcept
{
    if (empty())
        return kLowestLufs;
    std::int64_t count = 0;
    double energy = 0.0;
    for (int i = firstAbove(gateLu); i < kBins; ++i) {
        count += m_bins[static_cast<std::size_t>(i)].count;
        energy += m_bins[static_cast<std::size_t>(i)].energy;
    }
    return count > 0 ? lufsOfMeanSquare(energy / static_cast<double>(count)) : kLowestLufs;
}

double LoudnessHistogram::rangeLu(double gateLu, double lowShare, double highShare) const noexcept
{
    if (empty())
        return 0.0;
    const int first = firstAbove(gateLu);
    std::int64_t total = 0;
    for (int i = first; i < kBins; ++i)
        total += m_bins[static_cast<std::size_t>(i)].count;
    const auto percentile = [&](double share) {
        const auto wanted = static_cast<std::int64_t>(static_cast<double>(total - 1) * share + 0.5);
        std::int64_t seen = 0;
        for (int i = first; i < kBins; ++i)
            if (seen += m_bins[static_cast<std::size_t>(i)].count; seen > wanted)
                return lufsOfBin(i);
        return lufsOfBin(kBins - 1);
    };
    return total > 0 ? percentile(highShare) - percentile(lowShare) : 0.0;
}

} // namespace resonate
