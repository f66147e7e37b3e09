#include "core/dsp/noise_psd_tracker.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace resonate {

namespace {

constexpr int kSmoothing = 5;           // frames whose mean is taken
constexpr double kShape = 2.75;         // independent values among five frames that overlap by three quarters
constexpr double kNeighbourhood = 0.12; // of the bin's own number, to each side
constexpr int kLeastNeighbours = 6;
constexpr double kEnvelopeQuantile = 0.30;
constexpr float kEnvelopeLift = 1.26F; // 1 dB: the quantile lies under the mean of a flat spectrum

/// Quantile q of a gamma distribution with mean 1 and shape k.
/// Source: E. B. Wilson, M. M. Hilferty, "The distribution of chi-square", 1931.
double gammaQuantile(double q, double k)
{
    // Quantile of the normal distribution: M. Abramowitz, I. Stegun, "Handbook of Mathematical Functions", 26.2.23
    // (5e-4).
    const double tail = q < 0.5 ? q : 1.0 - q;
    const double t = std::sqrt(-2.0 * std::log(std::max(tail, 1e-12)));
    const double z =
        t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1.0 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
    const double normal = q < 0.5 ? -z : z;
    const double root = 1.0 - 1.0 / (9.0 * k) + normal / (3.0 * std::sqrt(k));
    return std::max(root * root * root, 1e-3);
}

int spectra(const NoisePsdTracker::Parameters& parameters, int step)
{
    if (parameters.windowSeconds <= 0.0)
        return 0;
    return std::max(1, static_cast<int>(parameters.windowSeconds * parameters.sampleRateHz / parameters.hop / step));
}

} // namespace

NoisePsdTracker::NoisePsdTracker(const Parameters& parameters)
    : m_bins(parameters.fftSize / 2 + 1),
      m_step(2),
      m_biasInverse(1.0 / gammaQuantile(parameters.quantile, kShape)),
      m_quantile({.bins = m_bins,
                  .quantile = parameters.quantile,
                  .window = spectra(parameters, m_step),
                  .top = parameters.topPower}),
      m_recent(static_cast<std::size_t>(m_bins) * kSmoothing),
      m_smoothed(static_cast<std::size_t>(m_bins)),
      m_envelope(m_smoothed.size())
{
    m_sorted.reserve(m_smoothed.size());
}

void NoisePsdTracker::process(std::span<const float> power) noexcept
{
    assert(power.size() == m_smoothed.size());
    std::ranges::copy(power, m_recent.begin() + m_slot * m_bins);
    m_slot = (m_slot + 1) % kSmoothing;
    ++m_frame;
    if (m_frame < kSmoothing || m_frame % m_step != 0)
        return;
    const float* const r = m_recent.data();
    const auto n = m_smoothed.size();
    for (std::size_t k = 0; k < n; ++k) // the order of the sum is the ring's, so it does not drift
        m_smoothed[k] = (r[k] + r[n + k] + r[2 * n + k] + r[3 * n + k] + r[4 * n + k]) * (1.0F / kSmoothing);
    m_quantile.process(m_smoothed);
}

void NoisePsdTracker::reset() noexcept
{
    m_slot = 0;
    m_frame = 0;
    m_quantile.reset();
}

void NoisePsdTracker::noise(std::span<float> noise) noexcept
{
    m_quantile.quantile(noise);
    for (float& value : noise)
        value *= static_cast<float>(m_biasInverse);
    limitToEnvelope(noise);
}

/// noise[k] <= 1.26 * (30 % quantile of noise over k +- 12 %). The envelope is found at every bin up to 100, then at
/// steps of 1 % and interpolated.
void NoisePsdTracker::limitToEnvelope(std::span<float> noise) noexcept
{
    int from = 0;
    for (int k = 0; k < m_bins; k = k == m_bins - 1 ? m_bins : std::min(k + 1 + k / 100, m_bins - 1)) {
        const int side = std::max(kLeastNeighbours, static_cast<int>(k * kNeighbourhood));
        const int begin = std::max(0, k - side);
        const int end = std::min(m_bins, k + side + 1);
        m_sorted.assign(noise.begin() + begin, noise.begin() + end);
        const auto rank = static_cast<std::ptrdiff_t>(kEnvelopeQuantile * static_cast<double>(end - begin - 1));
        std::nth_element(m_sorted.begin(), m_sorted.begin() + rank, m_sorted.end());
        const float value = kEnvelopeLift * m_sorted[static_cast<std::size_t>(rank)];
        const float before = k == 0 ? value : m_envelope[static_cast<std::size_t>(from)];
        for (int i = from; i <= k; ++i) {
            const float share = k == from ? 1.0F : static_cast<float>(i - from) / static_cast<float>(k - from);
            m_envelope[static_cast<std::size_t>(i)] = before + share * (value - before);
        }
        from = k;
    }
    for (std::size_t i = 0; i < noise.size(); ++i)
        noise[i] = std::min(noise[i], m_envelope[i]);
}

} // namespace resonate
