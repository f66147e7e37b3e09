#include "core/tools/harmonic_exciter.h"

#include "core/base/decibels.h"
#include "core/dsp/simd_clones.h"

#include <cstring>

namespace resonate {
namespace {

constexpr double kBeforeHz = 3000.0, kAfterHz = 4000.0;
// Butterworth sections of the fourth and the sixth order.
constexpr std::array<double, 2> kHighPassQ = {0.5412, 1.3066};
constexpr std::array<double, 3> kLowPassQ = {0.5176, 0.7071, 1.9319};
constexpr double kCornerShare = 0.9;   // of the ceiling, so that little is left there
constexpr double kHighestShare = 0.45; // of the sample rate

using Lanes = float __attribute__((vector_size(32)));
constexpr std::size_t kLanes = 8;

/// tanh(drive x) by Lambert's continued fraction, right to 1e-4 within +-4.9 and held at +-1 beyond.
RESONATE_SIMD_CLONES void bendAll(float* samples, std::size_t count, float drive)
{
    constexpr float kReach = 4.97F;
    for (std::size_t n = 0; n < count; n += kLanes) {
        Lanes x;
        std::memcpy(&x, samples + n, sizeof x);
        x *= drive;
        x = x > kReach ? x - x + kReach : x;
        x = x < -kReach ? x - x - kReach : x;
        const Lanes s = x * x;
        const Lanes over = x * (135135.0F + s * (17325.0F + s * (378.0F + s)));
        const Lanes under = 135135.0F + s * (62370.0F + s * (3150.0F + s * 28.0F));
        x = over / under;
        std::memcpy(samples + n, &x, sizeof x);
    }
}

} // namespace

HarmonicExciter::HarmonicExciter(const Parameters& parameters)
    : m_grid(parameters.format.sampleRateHz, kMostFrames),
      m_drive(dbToGain(parameters.driveDb - parameters.levelDbfs)),
      m_mix(parameters.mixDb > kSilenceDb ? dbToGain(std::min(parameters.mixDb, kLoudestMixDb)) / m_drive : 0.0),
      m_dry(static_cast<std::size_t>(Oversampler::latencyFrames()))
{
    const double rateHz = parameters.format.sampleRateHz;
    const double cornerHz = std::min(kCornerShare * parameters.ceilingHz, kHighestShare * rateHz);
    if (cornerHz <= kAfterHz || rateHz < 20000.0)
        m_mix = 0.0; // there is no room for harmonics
    if (m_mix == 0.0)
        return;
    m_before = PairedBiquad(BiquadCoefficients::highPass(rateHz, kBeforeHz, kLowPassQ[1]));
    for (std::size_t i = 0; i < 2; ++i)
        m_after[i] = PairedBiquad(BiquadCoefficients::highPass(rateHz, kAfterHz, kHighPassQ[i]));
    for (std::size_t i = 0; i < 3; ++i)
        m_after[2 + i] = PairedBiquad(BiquadCoefficients::lowPass(rateHz, cornerHz, kLowPassQ[i]));
}

void HarmonicExciter::process(AudioView block) noexcept
{
    m_grid.walk(
        block, [this](AudioView piece) { processPiece(piece); }, [this] { settle(); });
}

void HarmonicExciter::processPiece(AudioView piece) noexcept
{
    const FramePairs frames(piece);
    const auto count = static_cast<std::size_t>(piece.frames());
    for (std::size_t n = 0; n < count; ++n) {
        FramePair x = frames.at(static_cast<std::int64_t>(n));
        const FramePair high = m_before.process(x);
        m_wet[0][n] = static_cast<float>(high[0]);
        m_wet[1][n] = static_cast<float>(high[1]);
        std::swap(x, m_dry[m_at]);
        m_at = m_at + 1 < m_dry.size() ? m_at + 1 : 0;
        frames.set(static_cast<std::int64_t>(n), x);
    }
    if (m_mix == 0.0)
        return;
    for (std::size_t c = 0; c < static_cast<std::size_t>(piece.channels()); ++c)
        bend(std::span(m_wet[c]).first(count), m_oversamplers[c]);
    for (std::size_t n = 0; n < count; ++n) {
        FramePair wet = {static_cast<double>(m_wet[0][n]), static_cast<double>(m_wet[1][n])};
        for (PairedBiquad& filter : m_after)
            wet = filter.process(wet);
        frames.set(static_cast<std::int64_t>(n), frames.at(static_cast<std::int64_t>(n)) + m_mix * wet);
    }
}

void HarmonicExciter::bend(std::span<float> samples, Oversampler& oversampler) noexcept
{
    const auto fast = std::span(m_fast).first(Oversampler::kFactor * samples.size());
    oversampler.up(samples, fast);
    bendAll(fast.data(), fast.size(), static_cast<float>(m_drive));
    oversampler.down(fast, samples);
}

void HarmonicExciter::settle() noexcept
{
    m_before.settle();
    for (PairedBiquad& filter : m_after)
        filter.settle();
}

void HarmonicExciter::reset() noexcept
{
    m_grid.reset();
    m_before.reset();
    for (PairedBiquad& filter : m_after)
        filter.reset();
    for (Oversampler& oversampler : m_oversamplers)
        oversampler.reset();
    std::ranges::fill(m_dry, FramePair{});
    m_at = 0;
}

} // namespace resonate
