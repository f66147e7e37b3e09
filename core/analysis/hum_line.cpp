#include "core/analysis/hum_line.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace resonate {
namespace {

constexpr double kLimitQuantile = 0.3;  // of the magnitudes: longer ones count as this long
constexpr double kScaleQuantile = 0.25; // of the distances from the line: the best quarter of the frames decide
constexpr double kQuietQuantile = 0.6;  // of the magnitudes: louder frames are notes
constexpr int kRounds = 8;              // of reweighting
constexpr double kSteadySpread = 0.5;   // of the amplitude: how far from it is still it, under music
constexpr double kSpread = 0.2;         // and in a gap

double closeness(std::complex<double> frame, std::complex<double> amplitude, double spread)
{
    return 1.0 / (1.0 + std::norm(frame - amplitude) / std::max(spread * spread, 1e-30));
}

/// How much of the time the line is within about `spread` of its amplitude, 0..1.
double shareNear(std::complex<double> amplitude, double spread, std::span<const std::complex<double>> frames,
                 std::span<const double> weights)
{
    double share = 0.0;
    double sum = 0.0;
    for (std::size_t i = 0; i < frames.size(); ++i) {
        const double close = closeness(frames[i], amplitude, spread * std::abs(amplitude));
        share += weights[i] * close * close;
        sum += weights[i];
    }
    return share / sum;
}

} // namespace

HumLine HumLineFitter::fit(Frames frames, Weights weights, bool turnsEvenly)
{
    assert(!frames.empty() && frames.size() == weights.size());
    HumLine line;
    if (turnsEvenly) {
        line.amplitude = settle(limitedMean(frames, weights), false, frames, weights);
        line.share = shareNear(line.amplitude, kSteadySpread, frames, weights);
        line.steady = line.share >= HumLine::kLeastShare;
    }
    if (!line.steady) {
        line.amplitude = settle(mostCommon(frames, weights), true, frames, weights);
        line.share = shareNear(line.amplitude, kSpread, frames, weights);
    }
    return line;
}

double HumLineFitter::distanceQuantile(Frames frames, std::complex<double> from, double quantile)
{
    m_sorted.clear();
    for (const std::complex<double> frame : frames)
        m_sorted.push_back(std::abs(frame - from));
    const auto at = m_sorted.begin() + static_cast<std::ptrdiff_t>(quantile * static_cast<double>(m_sorted.size() - 1));
    std::nth_element(m_sorted.begin(), at, m_sorted.end());
    return *at;
}

std::complex<double> HumLineFitter::limitedMean(Frames frames, Weights weights)
{
    const double most = std::max(distanceQuantile(frames, {}, kLimitQuantile), 1e-12);
    std::complex<double> sum;
    double weightSum = 0.0;
    for (std::size_t i = 0; i < frames.size(); ++i) {
        sum += weights[i] * frames[i] / std::max(std::abs(frames[i]) / most, 1.0);
        weightSum += weights[i];
    }
    return sum / weightSum;
}

/// The frame that most others agree with, of those that are no louder than the hum may be.
std::complex<double> HumLineFitter::mostCommon(Frames frames, Weights weights)
{
    const double quiet = distanceQuantile(frames, {}, kQuietQuantile);
    std::complex<double> best;
    double bestShare = -1.0;
    for (const std::complex<double> frame : frames) {
        if (std::abs(frame) > quiet)
            continue;
        const double share = shareNear(frame, kSpread, frames, weights);
        if (share > bestShare) {
            bestShare = share;
            best = frame;
        }
    }
    return best;
}

/// Weighted means around an amplitude until they rest: of what is close to it, or of what is as close as the best
/// quarter of the frames.
std::complex<double> HumLineFitter::settle(std::complex<double> amplitude, bool closely, Frames frames, Weights weights)
{
    for (int round = 0; round < kRounds; ++round) {
        const double spread =
            closely ? kSpread * std::abs(amplitude) : distanceQuantile(frames, amplitude, kScaleQuantile);
        std::complex<double> sum;
        double weightSum = 0.0;
        for (std::size_t i = 0; i < frames.size(); ++i) {
            const double close = closeness(frames[i], amplitude, spread);
            const double weight = weights[i] * (closely ? close * close : close);
            sum += weight * frames[i];
            weightSum += weight;
        }
        amplitude = sum / std::max(weightSum, 1e-30);
    }
    return amplitude;
}

} // namespace resonate
