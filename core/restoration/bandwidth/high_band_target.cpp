#include "core/restoration/bandwidth/high_band_target.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace resonate {
namespace {

constexpr double kSplice = 0.03;         // cosine over this share of the cut-off, both sides
constexpr double kFadeAtTheLimit = 0.05; // the same, under the limit
// The level is read here, close to the cut-off: what lies right under it predicts best what lay above, a phone's
// sloping low-pass notwithstanding.
constexpr double kAnchorFrom = 0.87;
constexpr double kAnchorTo = 0.99;
// Amplitudes are averaged, so that a lone partial, which makes no noise above, counts for less than noise does.
// Mean power of noise over its mean amplitude squared: 4 / pi.
constexpr float kNoiseMean = 1.2732395F;
constexpr double kCapDb = -2.0; // under the anchor at least
// Mixes fall by 6 dB from 4 to 8 kHz and by 11 dB from 8 to 16 kHz (MUSDB18's average stems in M. A. Martinez-Ramirez
// et al., "Automatic music mixing with deep learning and out-of-domain data", ISMIR 2022): a parabola over octaves.
constexpr double kTiltIsOfHz = 8000.0;
constexpr double kSteeperDbPerOctave = 6.0;

/// Level of a mix, dB, over its own at kTiltIsOfHz.
double spectrumDb(double hz, double tiltDbPerOctave)
{
    const double octaves = std::log2(hz / kTiltIsOfHz);
    return (tiltDbPerOctave - 0.5 * kSteeperDbPerOctave * octaves) * octaves;
}

double raisedCosine(double x)
{
    return 0.5 - 0.5 * std::cos(std::numbers::pi * std::clamp(x, 0.0, 1.0));
}

} // namespace

HighBandTarget::HighBandTarget(const Parameters& parameters)
{
    const auto bin = [&](double hz) { return static_cast<int>(std::lround(hz / parameters.binHz)); };
    m_firstBin = bin(parameters.cutoffHz * (1.0 - kSplice));
    m_lastBin = std::max(m_firstBin, bin(parameters.limitHz));
    m_anchorBegin = bin(parameters.cutoffHz * kAnchorFrom);
    m_anchorEnd = std::max(m_anchorBegin + 1, bin(parameters.cutoffHz * kAnchorTo));
    const double anchorDb =
        spectrumDb(parameters.cutoffHz * std::sqrt(kAnchorFrom * kAnchorTo), parameters.tiltDbPerOctave);
    for (int k = m_firstBin; k < m_lastBin; ++k) {
        const double hz = k * parameters.binHz;
        const double db = std::min(kCapDb, spectrumDb(hz, parameters.tiltDbPerOctave) - anchorDb);
        const double in = raisedCosine((hz / parameters.cutoffHz - 1.0 + kSplice) / (2.0 * kSplice));
        const double out = raisedCosine((1.0 - hz / parameters.limitHz) / kFadeAtTheLimit);
        m_shape.push_back(static_cast<float>(in * out * std::pow(10.0, db / 10.0)));
    }
}

void HighBandTarget::process(std::span<const float> power, std::span<float> target) noexcept
{
    float sum = 0.0F;
    for (int k = m_anchorBegin; k < m_anchorEnd; ++k)
        sum += std::sqrt(power[static_cast<std::size_t>(k)]);
    const float mean = sum / static_cast<float>(m_anchorEnd - m_anchorBegin);
    const float anchor = kNoiseMean * mean * mean;
    for (std::size_t i = 0; i < m_shape.size(); ++i)
        target[i] = anchor * m_shape[i];
}

} // namespace resonate
