#include "core/enhance/denoise/denoiser.h"

#include "core/base/decibels.h"
#include "core/enhance/denoise/block_shrinkage.h"
#include "core/enhance/denoise/denoise_frames.h"
#include "core/enhance/denoise/denoise_rule.h"
#include "core/enhance/denoise/frame_power.h"
#include "core/enhance/denoise/noise_follower.h"
#include "core/enhance/denoise/spectrum_delay.h"

#include <algorithm>
#include <optional>

namespace resonate {

class Denoiser::Work final {
public:
    Work(const Parameters& parameters, const DenoiseRule& rule)
        : Work(parameters, rule, denoiseFftSize(parameters.quality, parameters.format.sampleRateHz))
    {
    }

    void process(AudioView block) noexcept { m_stream.process(block); }
    std::int64_t latencyFrames() const noexcept
    {
        const std::int64_t frames = m_lookAhead.delayFrames() + m_shrinkageDelay.delayFrames();
        return m_stream.latencyFrames() + frames * m_hop;
    }
    void reset() noexcept;

private:
    Work(const Parameters& parameters, const DenoiseRule& rule, int fftSize);
    void onFrame(std::span<const StftStream::Spectrum> channels) noexcept;

    int m_hop;
    float m_overSubtraction;
    StftStream m_stream;
    std::optional<NoiseFollower> m_follower; // none: the noise was learned
    SpectrumDelay m_lookAhead;               // what the follower needs to hear first
    BlockShrinkage m_shrinkage;
    SpectrumDelay m_shrinkageDelay;
    std::vector<float> m_power; // [bins]
    std::vector<float> m_noise; // [bins], what is taken for noise
    std::vector<float> m_gain;  // [bins]
};

Denoiser::Work::Work(const Parameters& parameters, const DenoiseRule& rule, int fftSize)
    : m_hop(denoiseHop(fftSize)),
      m_overSubtraction(static_cast<float>(rule.overSubtraction)),
      m_stream({parameters.format.channels, fftSize, m_hop},
               [this](std::span<const StftStream::Spectrum> channels) { onFrame(channels); }),
      m_follower(parameters.learnedProfile.empty()
                     ? std::optional<NoiseFollower>(
                           std::in_place, NoiseFollower::Parameters{parameters.format.sampleRateHz, fftSize, m_hop})
                     : std::nullopt),
      m_lookAhead(parameters.format.channels, m_stream.bins(), m_follower ? m_follower->delayFrames() : 0),
      m_shrinkage({.bins = m_stream.bins(),
                   .leastGain = static_cast<float>(dbToGain(-rule.depthDb)),
                   .firmness = static_cast<float>(rule.firmness)}),
      m_shrinkageDelay(parameters.format.channels, m_stream.bins(), BlockShrinkage::delayFrames()),
      m_power(static_cast<std::size_t>(m_stream.bins())),
      m_noise(m_power.size()),
      m_gain(m_power.size())
{
    if (m_follower)
        return;
    spreadNoiseProfile(parameters.learnedProfile, fftSize, parameters.format.sampleRateHz, m_noise);
    for (float& noise : m_noise)
        noise *= m_overSubtraction;
}

void Denoiser::Work::onFrame(std::span<const StftStream::Spectrum> channels) noexcept
{
    if (m_follower) {
        meanPower(channels, m_power);
        m_follower->process(m_power);
        std::ranges::transform(m_follower->noise(), m_noise.begin(),
                               [this](float noise) { return noise * m_overSubtraction; });
        m_lookAhead.exchange(channels);
    }
    meanPower(channels, m_power);
    m_shrinkage.process(m_power, m_noise, m_gain);
    m_shrinkageDelay.exchange(channels);
    applyGain(m_gain, channels);
}

void Denoiser::Work::reset() noexcept
{
    m_stream.reset();
    if (m_follower)
        m_follower->reset();
    m_lookAhead.reset();
    m_shrinkage.reset();
    m_shrinkageDelay.reset();
}

namespace {

/// A profile is exact, and who marks one wants to hear less of it.
DenoiseRule ruleFor(const Denoiser::Parameters& parameters)
{
    constexpr double kProfileSnrDb = 12.0;
    if (parameters.learnedProfile.empty())
        return denoiseRule(parameters.snrDb, parameters.amount);
    DenoiseRule rule = denoiseRule(std::min(parameters.snrDb, kProfileSnrDb), parameters.amount);
    rule.overSubtraction = 1.0;
    return rule;
}

} // namespace

Denoiser::Denoiser(const Parameters& parameters)
{
    const DenoiseRule rule = ruleFor(parameters);
    if (!rule.changesNothing())
        m_work = std::make_unique<Work>(parameters, rule);
}

Denoiser::~Denoiser() = default;

void Denoiser::process(AudioView block) noexcept
{
    if (m_work)
        m_work->process(block);
}

std::int64_t Denoiser::latencyFrames() const noexcept
{
    return m_work ? m_work->latencyFrames() : 0;
}

void Denoiser::reset() noexcept
{
    if (m_work)
        m_work->reset();
}

} // namespace resonate
