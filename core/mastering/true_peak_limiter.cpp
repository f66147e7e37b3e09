#include "core/mastering/true_peak_limiter.h"

#include "core/base/decibels.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace resonate {
namespace {

constexpr double kHeadroomDb = 0.015; // meters differ by about that much
constexpr double kLookAheadMs = 1.5;
constexpr int kGrain = LimiterBlock::kFrames / 2;
constexpr int kTrimStages = 3;

int lookAheadFrames(double sampleRateHz)
{
    return kGrain * std::max(1, static_cast<int>(std::lround(kLookAheadMs * 1e-3 * sampleRateHz / kGrain)));
}

/// For what is 500 dB too loud: a gain of floats is not smaller than 2^-24, or nothing. Of what anybody recorded it
/// changes no sample.
void clampTo(float ceiling, LimiterBlock& block) noexcept
{
    for (auto& channel : block.samples)
        for (float& sample : channel)
            sample = std::clamp(sample, -ceiling, ceiling);
}

double aim(double ceilingDbtp)
{
    return dbToGain(ceilingDbtp - kHeadroomDb);
}

} // namespace

TruePeakLimiter::TruePeakLimiter(const Parameters& parameters)
    : m_parameters(parameters), m_ceiling(static_cast<float>(dbToGain(parameters.ceilingDbtp)))
{
    assert(parameters.channels >= 1 && parameters.channels <= LimiterBlock::kMaxChannels);
    LimiterStage::Parameters stage;
    stage.channels = parameters.channels;
    stage.sampleRateHz = parameters.sampleRateHz;
    stage.ceiling = aim(parameters.ceilingDbtp);
    stage.halfWindowFrames = lookAheadFrames(parameters.sampleRateHz);
    stage.fastReleaseMs = parameters.fastReleaseMs;
    stage.slowReleaseMs = parameters.slowReleaseMs;
    m_stages.emplace_back(stage);
    stage.halfWindowFrames = kGrain;
    stage.fastReleaseMs = stage.slowReleaseMs = 0.0;
    for (int i = 0; i < kTrimStages; ++i)
        m_stages.emplace_back(stage);
}

void TruePeakLimiter::reset() noexcept
{
    for (LimiterStage& stage : m_stages)
        stage.reset();
    m_in = m_out = {};
    m_filled = 0;
    m_tap.reset();
}

std::int64_t TruePeakLimiter::latencyFrames() const noexcept
{
    std::int64_t blocks = 1; // one is being filled
    for (const LimiterStage& stage : m_stages)
        blocks += stage.delayBlocks();
    return blocks * LimiterBlock::kFrames;
}

std::int64_t TruePeakLimiter::historyFrames() const noexcept
{
    std::int64_t frames = latencyFrames();
    for (const LimiterStage& stage : m_stages)
        frames += stage.historyFrames();
    return (frames + LimiterBlock::kFrames - 1) / LimiterBlock::kFrames * LimiterBlock::kFrames;
}

float TruePeakLimiter::untouchedBelow() const noexcept
{
    return static_cast<float>(aim(m_parameters.ceilingDbtp) / static_cast<double>(TruePeakInterpolator().bound()));
}

float TruePeakLimiter::process(ConstAudioView in, AudioView out) noexcept
{
    assert(in.channels() == m_parameters.channels && out.channels() == in.channels() && out.frames() == in.frames());
    float reductionDb = 0.0F;
    for (std::int64_t at = 0; at < in.frames();) {
        const auto count = std::min<std::int64_t>(in.frames() - at, LimiterBlock::kFrames - m_filled);
        const auto first = static_cast<std::size_t>(at);
        const auto size = static_cast<std::size_t>(count);
        for (int c = 0; c < m_parameters.channels; ++c) {
            const auto channel = static_cast<std::size_t>(c);
            std::ranges::copy(in.channel(c).subspan(first, size), m_in.samples[channel].begin() + m_filled);
            std::copy_n(m_out.samples[channel].begin() + m_filled, count, out.channel(c).begin() + at);
        }
        reductionDb = std::max(reductionDb, m_out.reductionDb);
        at += count;
        m_filled += static_cast<int>(count);
        if (m_filled < LimiterBlock::kFrames)
            continue;
        m_filled = 0;
        m_tap.add(static_cast<double>(m_out.reductionDb));
        m_out = m_in;
        for (LimiterStage& stage : m_stages)
            stage.process(m_out);
        if (m_out.touched)
            clampTo(m_ceiling, m_out);
    }
    m_tap.publish();
    return reductionDb;
}

} // namespace resonate
