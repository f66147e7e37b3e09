#include "core/analysis/peak_concentration.h"

#include "core/base/decibels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <numeric>

namespace resonate {
namespace {

constexpr double kLowestDb = -80.0;
constexpr double kHighestDb = 40.0;
constexpr int kStepsPerDb = 20;
constexpr int kFineSteps = static_cast<int>((kHighestDb - kLowestDb) * kStepsPerDb);
constexpr int kFinePerBin = kStepsPerDb / 2; // 0.5 dB
constexpr int kBinsBelowTop = 32;            // the search covers 16 dB below the top
constexpr int kBinsAboveTop = 4;
constexpr int kBins = kBinsBelowTop + kBinsAboveTop;
constexpr double kTopQuantile = 0.9995;
constexpr double kLeastMass = 1e-3;  // fewer peaks than this are chance
constexpr double kTailPenalty = 2.0; // relative to the pile: a codec spreads heavy clipping upwards, too
constexpr double kTiny = 1e-9;
constexpr int kEdgeSmoothing = kStepsPerDb / 2; // to either side, where the edge of the pile is sought
constexpr double kScoreLimit = 0.85;
constexpr double kSteadySpreadDb = 0.7;      // white noise: 0.4; clipped music 0.9 and more
constexpr std::int64_t kFewestBlocks = 1000; // four seconds: fewer make no histogram

int fineIndex(double levelDb)
{
    return std::clamp(static_cast<int>(std::floor((levelDb - kLowestDb) * kStepsPerDb)), 0, kFineSteps - 1);
}

} // namespace

PeakConcentration::PeakConcentration(int sampleRateHz)
    : m_blockFrames(std::max<std::int64_t>(1, sampleRateHz / 250)), m_histogram(kFineSteps)
{
}

void PeakConcentration::process(std::span<const float> samples) noexcept
{
    for (const float sample : samples) {
        m_peak = std::max(m_peak, std::abs(sample));
        m_squares += static_cast<double>(sample) * static_cast<double>(sample);
        if (++m_inBlock == m_blockFrames)
            endBlock();
    }
}

void PeakConcentration::endBlock() noexcept
{
    const double rmsDb = powerToDb(m_squares / static_cast<double>(m_blockFrames));
    Peaks& peaks = m_histogram[fineIndex(gainToDb(static_cast<double>(m_peak)))];
    ++peaks.count;
    peaks.rmsDb += rmsDb;
    peaks.rmsDbSquared += rmsDb * rmsDb;
    ++m_blocks;
    m_inBlock = 0;
    m_peak = 0.0F;
    m_squares = 0.0;
}

double PeakConcentration::spreadDb(int first, int last) const
{
    double count = 1e-9;
    double sum = 0.0;
    double squares = 0.0;
    for (int i = std::max(first, 0); i < std::min(last, kFineSteps); ++i) {
        count += m_histogram[i].count;
        sum += m_histogram[i].rmsDb;
        squares += m_histogram[i].rmsDbSquared;
    }
    return std::sqrt(std::max(0.0, squares / count - sum * sum / (count * count)));
}

double PeakConcentration::edgeDbfs(int first) const
{
    const auto smoothed = [this](int at) {
        double sum = 0.0;
        for (int i = std::max(at - kEdgeSmoothing, 0); i <= std::min(at + kEdgeSmoothing, kFineSteps - 1); ++i)
            sum += m_histogram[i].count * (1.0 + std::cos(std::numbers::pi * (i - at) / kEdgeSmoothing));
        return sum;
    };
    int edge = first;
    double steepest = 0.0;
    for (int i = first - kFinePerBin; i < first + 3 * kFinePerBin; ++i)
        if (const double rise = smoothed(i + 1) - smoothed(i); rise > steepest) {
            steepest = rise;
            edge = i;
        }
    return kLowestDb + edge / static_cast<double>(kStepsPerDb);
}

PeakConcentration::Reading PeakConcentration::result() const
{
    Reading best;
    if (m_blocks < kFewestBlocks || m_histogram.front().count == m_blocks)
        return best;
    // The top: the level that 0.05 % of the blocks pass.
    auto remaining = static_cast<std::int64_t>((1.0 - kTopQuantile) * static_cast<double>(m_blocks));
    int top = kFineSteps - 1;
    while (top > 0 && (remaining -= m_histogram[top].count) >= 0)
        --top;
    std::array<double, kBins> mass = {};
    for (int bin = 0; bin < kBins; ++bin)
        for (int i = 0; i < kFinePerBin; ++i) {
            const int at = top + (bin - kBinsBelowTop) * kFinePerBin + i;
            if (at >= 0 && at < kFineSteps)
                mass[bin] += static_cast<double>(m_histogram[at].count) / static_cast<double>(m_blocks);
        }
    for (int bin = 6; bin < kBins - 3; ++bin) {
        const double within = mass[bin] + mass[bin + 1] + mass[bin + 2];
        const double below = std::accumulate(&mass[bin - 5], &mass[bin - 1], 0.0) / 4.0 * 3.0 + kLeastMass;
        const double above = std::accumulate(mass.begin() + bin + 3, mass.end(), 0.0);
        const double score = within / below * std::exp(-kTailPenalty * above / (within + kTiny));
        if (score <= best.score)
            continue;
        const int first = top + (bin - kBinsBelowTop) * kFinePerBin;
        best.score = score;
        best.levelDbfs = edgeDbfs(first);
        best.spreadDb = spreadDb(first, first + 3 * kFinePerBin);
    }
    best.clipped = best.score >= kScoreLimit && best.spreadDb >= kSteadySpreadDb;
    return best;
}

double PeakConcentration::shareAtOrAbove(double levelDbfs) const
{
    std::uint64_t count = 0;
    for (int i = fineIndex(levelDbfs); i < kFineSteps; ++i)
        count += m_histogram[i].count;
    return static_cast<double>(count) / static_cast<double>(std::max<std::int64_t>(m_blocks, 1));
}

} // namespace resonate
