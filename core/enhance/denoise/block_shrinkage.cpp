#include "core/enhance/denoise/block_shrinkage.h"

#include "core/dsp/simd_clones.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace resonate {

namespace {

constexpr int kPad = 8; // bins that the widest block reaches past the ends of the spectrum

struct Shape {
    int frames; // to each side
    int bins;   // to each side
};
/// In order of `frames`, so that sums over time are shared. A bin alone is not among them: its estimate is what
/// twinkles.
constexpr std::array<Shape, 8> kShapeList{{{0, 1}, {0, 4}, {1, 0}, {1, 1}, {1, 8}, {3, 0}, {3, 3}, {6, 6}}};
constexpr float kIndependent = 0.4F;  // share of the values of a block that are independent, frames overlapping by 3/4
constexpr float kSingleExcess = 2.0F; // a mean of m values must pass 1 + this / sqrt(m) times the noise to count
constexpr float kTinyPower = 1e-16F;  // under any converter's noise

/// Repeats the first and the last of row[kPad .. size - kPad) beyond the ends.
void padEnds(std::vector<float>& row)
{
    std::fill_n(row.begin(), kPad, row[kPad]);
    std::fill_n(row.end() - kPad, kPad, row[row.size() - kPad - 1]);
}

/// out[k] = scale * sum of padded[kPad + k - reach .. kPad + k + reach].
RESONATE_SIMD_CLONES
void sumOverBins(const float* padded, int reach, float scale, float* out, int bins)
{
    for (int k = 0; k < bins; ++k)
        out[k] = padded[kPad + k];
    for (int d = 1; d <= reach; ++d) {
        const float* const left = padded + kPad - d;
        const float* const right = padded + kPad + d;
        for (int k = 0; k < bins; ++k)
            out[k] += left[k] + right[k];
    }
    for (int k = 0; k < bins; ++k)
        out[k] *= scale;
}

RESONATE_SIMD_CLONES
void addRow(const float* row, float* sum, int bins)
{
    for (int k = 0; k < bins; ++k)
        sum[k] += row[k];
}

struct Shrinkage {
    float threshold; // of the mean, times the noise
    float ownShare;  // of a value in its block's mean, counting those that move with it
    float leastGain;
};

/// The gain from the block's mean and Stein's estimate of the squared error over the noise, but for a constant:
/// (g - 1)^2 p / n + 2 (g - 1 + p dg/dp), p the bin's power and n the noise's.
RESONATE_SIMD_CLONES
void shrink(const float* power, const float* noise, const float* mean, Shrinkage s, float* gain, float* risk, int bins)
{
    for (int k = 0; k < bins; ++k) {
        const float n = noise[k] + kTinyPower;
        const float level = s.threshold * n / (mean[k] + kTinyPower);
        const float open = 1.0F - level;
        const bool lowest = open <= s.leastGain;
        const float g = lowest ? s.leastGain : open;
        const float p = power[k];
        const float slope = lowest ? 0.0F : level / (mean[k] + kTinyPower) * p * s.ownShare;
        gain[k] = g;
        risk[k] = (g - 1.0F) * (g - 1.0F) * p / n + 2.0F * (g - 1.0F + slope);
    }
}

/// gain = firmness * gain + (1 - firmness) * sqrt(gain)
RESONATE_SIMD_CLONES
void soften(float firmness, float* gain, int bins)
{
    for (int k = 0; k < bins; ++k)
        gain[k] = firmness * gain[k] + (1.0F - firmness) * std::sqrt(gain[k]);
}

/// What soften() makes `gain` of.
float beforeSoftening(float gain, float firmness)
{
    if (firmness <= 0.0F)
        return gain * gain;
    const float half = 0.5F * (1.0F - firmness);
    const float root = (std::sqrt(half * half + firmness * gain) - half) / firmness;
    return root * root;
}

RESONATE_SIMD_CLONES
void keepBetter(const float* risk, const float* candidate, float* least, float* gain, int bins)
{
    for (int k = 0; k < bins; ++k) {
        const bool better = risk[k] < least[k];
        gain[k] = better ? candidate[k] : gain[k];
        least[k] = better ? risk[k] : least[k];
    }
}

} // namespace

BlockShrinkage::BlockShrinkage(const Parameters& parameters)
    : m_bins(parameters.bins),
      m_leastOpen(beforeSoftening(parameters.leastGain, parameters.firmness)),
      m_firmness(parameters.firmness)
{
    const auto bins = static_cast<std::size_t>(m_bins);
    for (auto& row : m_power)
        row.resize(bins);
    for (auto& row : m_noise)
        row.resize(bins);
    for (Candidate& candidate : m_candidates) {
        for (auto& row : candidate.gain)
            row.resize(bins);
        for (auto& row : candidate.risk)
            row.resize(bins);
    }
    m_timeSum.resize(bins + 2 * kPad);
    m_mean.resize(bins);
    m_least.resize(bins);
    reset();
}

void BlockShrinkage::reset() noexcept
{
    for (auto& row : m_power)
        std::ranges::fill(row, 0.0F);
    for (auto& row : m_noise)
        std::ranges::fill(row, 0.0F);
    for (Candidate& candidate : m_candidates) {
        for (auto& row : candidate.gain)
            std::ranges::fill(row, 1.0F);
        for (auto& row : candidate.risk)
            std::ranges::fill(row, 0.0F);
    }
    m_slot = 0;
    m_noiseSlot = 0;
    m_riskSlot = 0;
}

void BlockShrinkage::process(std::span<const float> power, std::span<const float> noise, std::span<float> gain) noexcept
{
    assert(static_cast<int>(power.size()) == m_bins && noise.size() == power.size() && gain.size() == power.size());
    std::ranges::copy(power, m_power[static_cast<std::size_t>(m_slot)].begin());
    std::ranges::copy(noise, m_noise[static_cast<std::size_t>(m_noiseSlot)].begin());
    m_slot = (m_slot + 1) % kRows;
    m_noiseSlot = (m_noiseSlot + 1) % kNoiseRows;
    int summed = -1;
    for (std::size_t shape = 0; shape < kShapes; ++shape) {
        if (kShapeList[shape].frames != summed)
            sumOverTime(summed, kShapeList[shape].frames);
        summed = kShapeList[shape].frames;
        judge(shape);
    }
    m_riskSlot = (m_riskSlot + 1) % kRiskRows;
    choose(gain);
}

/// The power `offset` frames from the middle of those held.
const std::vector<float>& BlockShrinkage::row(int offset) const noexcept
{
    return m_power[static_cast<std::size_t>((m_slot + kTimeReach + offset) % kRows)];
}

/// Widens the sum over the middle frame and `summed` to each side (none yet when negative) to `reach` to each side.
void BlockShrinkage::sumOverTime(int summed, int reach) noexcept
{
    float* const sum = m_timeSum.data() + kPad;
    if (summed < 0)
        std::ranges::copy(row(0), m_timeSum.begin() + kPad);
    for (int d = std::max(summed, 0) + 1; d <= reach; ++d) {
        addRow(row(-d).data(), sum, m_bins);
        addRow(row(d).data(), sum, m_bins);
    }
    padEnds(m_timeSum);
}

void BlockShrinkage::judge(std::size_t shape) noexcept
{
    const auto [frames, bins] = kShapeList[shape];
    const auto values = static_cast<float>((2 * frames + 1) * (2 * bins + 1));
    const float independent = std::max(1.0F, kIndependent * values);
    sumOverBins(m_timeSum.data(), bins, 1.0F / values, m_mean.data(), m_bins);
    const auto slot = static_cast<std::size_t>(m_riskSlot);
    Candidate& candidate = m_candidates[shape];
    shrink(row(0).data(), m_noise[static_cast<std::size_t>(m_noiseSlot)].data(), m_mean.data(),
           {1.0F + kSingleExcess / std::sqrt(independent), 1.0F / independent, m_leastOpen},
           candidate.gain[slot].data(), candidate.risk[slot].data(), m_bins);
}

void BlockShrinkage::choose(std::span<float> gain) noexcept
{
    constexpr float kFarFromBest = 1e30F;
    std::ranges::fill(m_least, kFarFromBest);
    const auto middle = static_cast<std::size_t>((m_riskSlot + kRiskReach) % kRiskRows);
    for (const Candidate& candidate : m_candidates) {
        std::ranges::copy(candidate.risk[0], m_timeSum.begin() + kPad);
        for (std::size_t row = 1; row < candidate.risk.size(); ++row)
            addRow(candidate.risk[row].data(), m_timeSum.data() + kPad, m_bins);
        padEnds(m_timeSum);
        sumOverBins(m_timeSum.data(), kRiskReach, 1.0F, m_mean.data(), m_bins);
        keepBetter(m_mean.data(), candidate.gain[middle].data(), m_least.data(), gain.data(), m_bins);
    }
    if (m_firmness < 1.0F)
        soften(m_firmness, gain.data(), m_bins);
}

} // namespace resonate
