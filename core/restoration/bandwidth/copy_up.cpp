#include "core/restoration/bandwidth/copy_up.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>

namespace resonate {
namespace {

// A shift by a multiple of four bins keeps phases going from frame to frame when frames overlap by three quarters.
constexpr int kShiftStep = 4;
constexpr float kLoudestPartial = 3.0F; // power over its surroundings
constexpr double kNoiseAtTheCut = 0.3;
constexpr double kNoisePerOctave = 0.25;
constexpr double kMostNoise = 0.9;
// Noise that is new in every frame loses half its power where four frames overlap.
constexpr float kOverlapLoss = 0.5F;
constexpr std::size_t kPhasors = 256;
constexpr float kLeastPower = 1e-20F;

int roundedDown(int value)
{
    return value - value % kShiftStep;
}

} // namespace

CopyUp::CopyUp(const Parameters& parameters)
    : m_parameters(parameters),
      m_sourceBin(parameters.firstBin - std::max(kShiftStep, roundedDown(parameters.firstBin / 2))),
      m_sourceBins(parameters.firstBin - m_sourceBin),
      m_source(static_cast<std::size_t>(parameters.channels * m_sourceBins)),
      m_phasors(kPhasors)
{
    assert(parameters.firstBin > kShiftStep && parameters.lastBin >= parameters.firstBin);
    for (int k = parameters.firstBin; k < parameters.lastBin; ++k) {
        const double octaves = std::log2(static_cast<double>(k) / parameters.firstBin);
        m_noiseShare.push_back(static_cast<float>(std::min(kMostNoise, kNoiseAtTheCut + kNoisePerOctave * octaves)));
    }
    for (std::size_t i = 0; i < kPhasors; ++i)
        m_phasors[i] = std::polar(1.0F, static_cast<float>(2.0 * std::numbers::pi * static_cast<double>(i) / kPhasors));
}

std::complex<float> CopyUp::noise() noexcept
{
    m_random ^= m_random << 13; // G. Marsaglia, "Xorshift RNGs", 2003
    m_random ^= m_random >> 17;
    m_random ^= m_random << 5;
    return m_phasors[m_random >> 24];
}

CopyUp::Image CopyUp::imageOf(std::span<const std::span<std::complex<float>>> spectra) const noexcept
{
    if (spectra.size() < 2)
        return {};
    float first = 0.0F, second = 0.0F;
    std::complex<float> cross;
    for (int k = m_sourceBin; k < m_parameters.firstBin; ++k) {
        const auto a = spectra[0][static_cast<std::size_t>(k)], b = spectra[1][static_cast<std::size_t>(k)];
        first += std::norm(a);
        second += std::norm(b);
        cross +=
            std::complex<float>(a.real() * b.real() + a.imag() * b.imag(), a.imag() * b.real() - a.real() * b.imag());
    }
    const float geometric = std::sqrt(first * second) + kLeastPower;
    return {first / (first + second + kLeastPower), std::min(1.0F, std::max(0.0F, cross.real() / geometric))};
}

void CopyUp::process(std::span<const std::span<std::complex<float>>> spectra,
                     std::span<const float> smoothPower) noexcept
{
    const Image image = imageOf(spectra);
    const auto sourceBins = static_cast<std::size_t>(m_sourceBins);
    for (std::size_t i = 0; i < sourceBins; ++i) {
        const std::size_t k = i + static_cast<std::size_t>(m_sourceBin);
        float power = 0.0F;
        for (const auto spectrum : spectra)
            power += std::norm(spectrum[k]);
        const float loudest = std::max(power, kLeastPower) / kLoudestPartial;
        const float gain = 1.0F / std::sqrt(std::max({smoothPower[k], loudest, kLeastPower}));
        for (std::size_t c = 0; c < spectra.size(); ++c)
            m_source[c * sourceBins + i] = spectra[c][k] * gain;
    }
    for (const auto spectrum : spectra)
        std::ranges::fill(spectrum, std::complex<float>());
    const float common = std::sqrt(image.coherence), own = std::sqrt(1.0F - image.coherence);
    std::size_t i = 0;
    for (std::size_t n = 0; n < m_noiseShare.size(); ++n) {
        const std::size_t k = n + static_cast<std::size_t>(m_parameters.firstBin);
        const float noiseGain = std::sqrt(m_noiseShare[n] / kOverlapLoss);
        const float copyGain = std::sqrt(1.0F - m_noiseShare[n]);
        const std::complex<float> shared = noise();
        for (std::size_t c = 0; c < spectra.size(); ++c) {
            const float level = std::sqrt(c == 0 ? image.shareOfFirst : 1.0F - image.shareOfFirst);
            const std::complex<float> hiss = spectra.size() < 2 ? shared : common * shared + own * noise();
            spectra[c][k] = copyGain * m_source[c * sourceBins + i] + noiseGain * level * hiss;
        }
        i = i + 1 == sourceBins ? 0 : i + 1;
    }
}

} // namespace resonate
