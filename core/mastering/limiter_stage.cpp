#include "core/mastering/limiter_stage.h"

#include "core/base/decibels.h"
#include "core/dsp/simd_clones.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>

namespace resonate {
namespace {

constexpr int kFrames = LimiterBlock::kFrames;
constexpr double kReleaseTarget = 0.02;   // ln; the release aims 0.17 dB past unity
constexpr float kDeepestNeed = 100.0F;    // ln; more than any finite float asks for
constexpr double kAverageSeconds = 0.3;   // over which steady limiting is told from a lone peak
constexpr double kSteadyReduction = 0.46; // ln; a mean held reduction of 4 dB counts as steady
constexpr double kFixedPoint = 1048576.0; // units per neper of the held sums

// out[i] = max of in[i] ... in[i + window - 1], by windows that double. `in` is overwritten.
RESONATE_SIMD_CLONES void slidingMaximum(float* in, int size, int window)
{
    int covered = 1;
    while (covered < window) {
        const int step = std::min(covered, window - covered);
        size -= step;
        for (int i = 0; i < size; ++i)
            in[i] = in[i] > in[i + step] ? in[i] : in[i + step];
        covered += step;
    }
}

RESONATE_SIMD_CLONES void smooth(const float* in, const float* window, int taps, float* out)
{
    using Lanes = float __attribute__((vector_size(32)));
    Lanes sum[kFrames / 8] = {};
    for (int k = 0; k < taps; ++k)
        for (int i = 0; i < kFrames / 8; ++i) {
            Lanes value;
            __builtin_memcpy(&value, in + k + 8 * i, sizeof value);
            sum[i] += window[k] * value;
        }
    __builtin_memcpy(out, sum, sizeof sum);
}

void shiftBlock(std::vector<float>& values) noexcept
{
    std::copy(values.begin() + kFrames, values.end(), values.begin());
}

double keepPerFrame(double releaseMs, double sampleRateHz)
{
    return std::exp(-1.0 / (releaseMs * 1e-3 * sampleRateHz));
}

} // namespace

LimiterStage::LimiterStage(const Parameters& parameters)
    : m_parameters(parameters), m_delay(1 + 2 * parameters.halfWindowFrames / kFrames)
{
    assert(parameters.halfWindowFrames > 0 && parameters.halfWindowFrames % (kFrames / 2) == 0);
    const auto span = static_cast<std::size_t>(2 * parameters.halfWindowFrames);
    const auto blocks = static_cast<std::size_t>(m_delay + 1);
    m_history.resize(static_cast<std::size_t>(parameters.channels) * blocks * kFrames);
    m_blocks.resize(blocks);
    m_need.resize(span + kFrames);
    m_reduction.resize(span + kFrames);
    m_scratch.resize(span + kFrames);
    m_hann.resize(span + 1);
    double total = 0.0;
    for (std::size_t k = 0; k <= span; ++k)
        total +=
            0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * static_cast<double>(k + 1) / static_cast<double>(span + 2));
    for (std::size_t k = 0; k <= span; ++k)
        m_hann[k] = static_cast<float>((0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * static_cast<double>(k + 1) /
                                                             static_cast<double>(span + 2))) /
                                       total);
    if (parameters.fastReleaseMs > 0.0)
        m_bass.emplace(BassHold::Parameters{parameters.channels, parameters.sampleRateHz, parameters.ceiling});
    if (parameters.slowReleaseMs > 0.0)
        m_heldSums.resize(static_cast<std::size_t>(std::ceil(kAverageSeconds * parameters.sampleRateHz / kFrames)));
    reset();
}

void LimiterStage::reset() noexcept
{
    std::ranges::fill(m_history, 0.0F);
    std::ranges::fill(m_blocks, BlockState{});
    std::ranges::fill(m_need, 0.0F);
    std::ranges::fill(m_reduction, 0.0F);
    std::ranges::fill(m_heldSums, 0);
    m_previousPeak = 0.0F;
    m_quietNeed = m_quietReduction = 2 * m_delay;
    m_released = 0.0;
    m_bassNeed = 0.0;
    if (m_bass)
        m_bass->reset();
    m_heldTotal = 0;
    m_heldAt = 0;
    if (m_parameters.fastReleaseMs > 0.0)
        m_keep = keepPerFrame(m_parameters.fastReleaseMs, m_parameters.sampleRateHz);
}

std::int64_t LimiterStage::historyFrames() const noexcept
{
    // From the deepest reduction to nothing, at the slow release throughout.
    const double arrival = m_parameters.slowReleaseMs * 1e-3 *
                           std::log((static_cast<double>(kDeepestNeed) + kReleaseTarget) / kReleaseTarget);
    const double average = static_cast<double>(m_heldSums.size()) * kFrames;
    const int blocks = 3 * m_delay + (m_bass ? m_bass->historyBlocks() : 0);
    return static_cast<std::int64_t>(std::ceil(arrival * m_parameters.sampleRateHz + average)) + blocks * kFrames;
}

void LimiterStage::append(const LimiterBlock& block) noexcept
{
    const auto stride = static_cast<std::size_t>(m_delay + 1) * kFrames;
    BlockState state = {0.0F, block.reductionDb, block.touched};
    for (int c = 0; c < m_parameters.channels; ++c) {
        float* history = m_history.data() + static_cast<std::size_t>(c) * stride;
        std::copy(history + kFrames, history + stride, history);
        const auto& samples = block.samples[static_cast<std::size_t>(c)];
        std::ranges::copy(samples, history + stride - kFrames);
        for (const float sample : samples)
            state.peak = std::max(state.peak, std::abs(sample));
    }
    std::copy(m_blocks.begin() + 1, m_blocks.end(), m_blocks.begin());
    m_blocks.back() = state;
}

bool LimiterStage::mayExceed() const noexcept
{
    const auto middle = m_blocks.size() - 2;
    const BlockState& before = m_blocks[middle - 1];
    const BlockState& here = m_blocks[middle];
    const BlockState& after = m_blocks[middle + 1];
    const float peak = std::max({before.peak, here.peak, after.peak});
    return (before.touched || here.touched || after.touched) && peak * m_interpolator.bound() > m_parameters.ceiling;
}

/// Writes the needs of the block before the newest one. True when there is any.
bool LimiterStage::detect() noexcept
{
    float* needs = m_need.data() + m_need.size() - kFrames;
    std::fill(needs, needs + kFrames, 0.0F);
    if (!mayExceed()) {
        m_previousPeak = 0.0F;
        return false;
    }
    const auto stride = static_cast<std::size_t>(m_delay + 1) * kFrames;
    std::array<float, kFrames> largest = {};
    for (int c = 0; c < m_parameters.channels; ++c) {
        std::array<float, kFrames> peaks;
        const float* block = m_history.data() + static_cast<std::size_t>(c) * stride + stride - 2 * kFrames;
        m_interpolator.intervalPeaks(block, peaks);
        for (std::size_t i = 0; i < largest.size(); ++i)
            largest[i] = std::max(largest[i], peaks[i]);
    }
    const auto ceiling = static_cast<float>(m_parameters.ceiling);
    bool any = false;
    for (std::size_t i = 0; i < largest.size(); ++i) {
        // A peak between two frames belongs to both.
        const float peak = std::max(largest[i], i == 0 ? m_previousPeak : largest[i - 1]);
        if (peak > ceiling) {
            needs[i] = std::min(kDeepestNeed, std::log(peak / ceiling));
            any = true;
        }
    }
    m_previousPeak = largest.back();
    return any;
}

void LimiterStage::updateRelease(double heldSum) noexcept
{
    if (m_heldSums.empty())
        return;
    const auto held = static_cast<std::int64_t>(heldSum / kFrames * kFixedPoint);
    m_heldTotal += held - m_heldSums[m_heldAt];
    m_heldSums[m_heldAt] = held;
    m_heldAt = (m_heldAt + 1) % m_heldSums.size();
    const double mean = static_cast<double>(m_heldTotal) / kFixedPoint / static_cast<double>(m_heldSums.size());
    const double steadiness = std::min(1.0, mean / kSteadyReduction);
    m_keep = keepPerFrame(m_parameters.fastReleaseMs +
                              (m_parameters.slowReleaseMs - m_parameters.fastReleaseMs) * steadiness,
                          m_parameters.sampleRateHz);
}

void LimiterStage::holdAndRelease() noexcept
{
    float* out = m_reduction.data() + m_reduction.size() - kFrames;
    const bool held = m_quietNeed <= m_delay;
    if (!held && m_released == 0.0 && m_heldTotal == 0) {
        std::fill(out, out + kFrames, 0.0F);
        ++m_quietReduction;
        return;
    }
    std::ranges::copy(m_need, m_scratch.begin());
    if (held)
        slidingMaximum(m_scratch.data(), static_cast<int>(m_scratch.size()), 2 * m_parameters.halfWindowFrames + 1);
    double heldSum = 0.0;
    bool any = false;
    for (int i = 0; i < kFrames; ++i) {
        const double need = held ? m_scratch[static_cast<std::size_t>(i)] : 0.0;
        heldSum += need;
        if (m_bass) {
            const double floor = std::min(m_released, m_bassNeed);
            m_released = std::max({need, floor, (m_released + kReleaseTarget) * m_keep - kReleaseTarget});
        } else {
            m_released = need;
        }
        out[i] = m_released > 0.0 ? static_cast<float>(-std::expm1(-m_released)) : 0.0F;
        any = any || m_released > 0.0;
    }
    updateRelease(heldSum);
    m_quietReduction = any ? 0 : m_quietReduction + 1;
}

void LimiterStage::apply(LimiterBlock& block) noexcept
{
    const auto stride = static_cast<std::size_t>(m_delay + 1) * kFrames;
    block.reductionDb = m_blocks.front().reductionDb;
    block.touched = m_quietReduction <= m_delay;
    alignas(32) std::array<float, kFrames> reduction = {};
    if (block.touched) {
        smooth(m_reduction.data(), m_hann.data(), static_cast<int>(m_hann.size()), reduction.data());
        const float deepest = *std::ranges::max_element(reduction);
        block.touched = deepest > 0.0F;
        block.reductionDb -= static_cast<float>(gainToDb(1.0 - static_cast<double>(deepest)));
    }
    for (int c = 0; c < m_parameters.channels; ++c) {
        const float* oldest = m_history.data() + static_cast<std::size_t>(c) * stride;
        auto& samples = block.samples[static_cast<std::size_t>(c)];
        for (std::size_t i = 0; i < samples.size(); ++i)
            samples[i] = oldest[i] * (1.0F - reduction[i]);
    }
}

void LimiterStage::process(LimiterBlock& block) noexcept
{
    append(block);
    if (m_bass)
        m_bassNeed = static_cast<double>(m_bass->process(block));
    shiftBlock(m_need);
    shiftBlock(m_reduction);
    m_quietNeed = detect() ? 0 : m_quietNeed + 1;
    holdAndRelease();
    apply(block);
}

} // namespace resonate
