#include "core/restoration/dereverb/wpe_solver.h"

#include "core/dsp/simd_clones.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace resonate {

namespace {

using Lanes = float __attribute__((vector_size(kWpeLanes * 4), aligned(4), may_alias));

constexpr int kShifts = 4;        // sums that fit into registers
constexpr float kSilence = 1e-9F; // power of a bin, full scale being size^2 / 8: under it nothing sounded
constexpr float kLeastPivot = 1e-30F;

/// products[n] = y[n] conj(y[n - lag])
RESONATE_SIMD_CLONES void lagProducts(const float* y, int lag, int count, float* products) noexcept
{
    const Lanes* const now = reinterpret_cast<const Lanes*>(y);
    const Lanes* const then = now - 2 * lag;
    Lanes* const out = reinterpret_cast<Lanes*>(products);
    for (int n = 0; n < count; ++n) {
        const Lanes nowRe = now[2 * n];
        const Lanes nowIm = now[2 * n + 1];
        const Lanes thenRe = then[2 * n];
        const Lanes thenIm = then[2 * n + 1];
        out[2 * n] = nowRe * thenRe + nowIm * thenIm;
        out[2 * n + 1] = nowIm * thenRe - nowRe * thenIm;
    }
}

/// sums[s] = sum over n of products[n] * weights[n + s]
RESONATE_SIMD_CLONES void shiftedSums(const float* products, const float* weights, int count, float* sums) noexcept
{
    const Lanes* const p = reinterpret_cast<const Lanes*>(products);
    const Lanes* const w = reinterpret_cast<const Lanes*>(weights);
    Lanes re0{}, re1{}, re2{}, re3{}, im0{}, im1{}, im2{}, im3{};
    for (int n = 0; n < count; ++n) {
        const Lanes re = p[2 * n];
        const Lanes im = p[2 * n + 1];
        re0 += re * w[n];
        im0 += im * w[n];
        re1 += re * w[n + 1];
        im1 += im * w[n + 1];
        re2 += re * w[n + 2];
        im2 += im * w[n + 2];
        re3 += re * w[n + 3];
        im3 += im * w[n + 3];
    }
    Lanes* const out = reinterpret_cast<Lanes*>(sums);
    out[0] = re0;
    out[1] = im0;
    out[2] = re1;
    out[3] = im1;
    out[4] = re2;
    out[5] = im2;
    out[6] = re3;
    out[7] = im3;
}

/// matrix = L L^H in place (lower triangle, [order][order] frames); the diagonal of L is left as its inverse.
RESONATE_SIMD_CLONES void factorise(float* matrix, int order) noexcept
{
    Lanes* const a = reinterpret_cast<Lanes*>(matrix);
    for (int j = 0; j < order; ++j) {
        Lanes* const rowJ = a + 2 * j * order;
        Lanes pivot = rowJ[2 * j];
        for (int k = 0; k < j; ++k)
            pivot -= rowJ[2 * k] * rowJ[2 * k] + rowJ[2 * k + 1] * rowJ[2 * k + 1];
        Lanes inverse{};
        for (int l = 0; l < kWpeLanes; ++l)
            inverse[l] = 1.0F / std::sqrt(pivot[l] > kLeastPivot ? pivot[l] : kLeastPivot);
        rowJ[2 * j] = inverse;
        for (int i = j + 1; i < order; ++i) {
            Lanes* const rowI = a + 2 * i * order;
            Lanes re = rowI[2 * j];
            Lanes im = rowI[2 * j + 1];
            for (int k = 0; k < j; ++k) {
                re -= rowI[2 * k] * rowJ[2 * k] + rowI[2 * k + 1] * rowJ[2 * k + 1];
                im -= rowI[2 * k + 1] * rowJ[2 * k] - rowI[2 * k] * rowJ[2 * k + 1];
            }
            rowI[2 * j] = re * inverse;
            rowI[2 * j + 1] = im * inverse;
        }
    }
}

/// Solves L L^H x = b in place, with L from factorise().
RESONATE_SIMD_CLONES void substitute(const float* factor, int order, float* vector) noexcept
{
    const Lanes* const a = reinterpret_cast<const Lanes*>(factor);
    Lanes* const x = reinterpret_cast<Lanes*>(vector);
    for (int i = 0; i < order; ++i) {
        const Lanes* const row = a + 2 * i * order;
        for (int k = 0; k < i; ++k) {
            x[2 * i] -= row[2 * k] * x[2 * k] - row[2 * k + 1] * x[2 * k + 1];
            x[2 * i + 1] -= row[2 * k] * x[2 * k + 1] + row[2 * k + 1] * x[2 * k];
        }
        x[2 * i] *= row[2 * i];
        x[2 * i + 1] *= row[2 * i];
    }
    for (int i = order - 1; i >= 0; --i) {
        for (int k = i + 1; k < order; ++k) {
            const Lanes re = a[2 * (k * order + i)];
            const Lanes im = a[2 * (k * order + i) + 1];
            x[2 * i] -= re * x[2 * k] + im * x[2 * k + 1];
            x[2 * i + 1] -= re * x[2 * k + 1] - im * x[2 * k];
        }
        const Lanes inverse = a[2 * (i * order + i)];
        x[2 * i] *= inverse;
        x[2 * i + 1] *= inverse;
    }
}

/// power[n] += |y[n] - prediction|^2, the prediction being from frames `delay` and more before; without a filter |y|^2.
RESONATE_SIMD_CLONES void addPower(const float* y, int count, const float* filter, int taps, int delay,
                                   float* power) noexcept
{
    const Lanes* const now = reinterpret_cast<const Lanes*>(y);
    const Lanes* const g = reinterpret_cast<const Lanes*>(filter);
    Lanes* const out = reinterpret_cast<Lanes*>(power);
    for (int n = 0; n < count; ++n) {
        Lanes re = now[2 * n];
        Lanes im = now[2 * n + 1];
        const Lanes* then = now + 2 * (n - delay);
        for (int i = 0; i < taps; ++i, then -= 2) {
            re -= g[2 * i] * then[0] + g[2 * i + 1] * then[1];
            im -= g[2 * i] * then[1] - g[2 * i + 1] * then[0];
        }
        out[n] += re * re + im * im;
    }
}

/// foretold += sum over frames of |prediction|^2, present += that of |y|^2.
RESONATE_SIMD_CLONES void addForetold(const float* y, int count, const float* filter, int taps, int delay,
                                      float* foretold, float* present) noexcept
{
    const Lanes* const now = reinterpret_cast<const Lanes*>(y);
    const Lanes* const g = reinterpret_cast<const Lanes*>(filter);
    Lanes* const foretoldSum = reinterpret_cast<Lanes*>(foretold);
    Lanes* const presentSum = reinterpret_cast<Lanes*>(present);
    for (int n = 0; n < count; ++n) {
        Lanes re{};
        Lanes im{};
        const Lanes* then = now + 2 * (n - delay);
        for (int i = 0; i < taps; ++i, then -= 2) {
            re += g[2 * i] * then[0] + g[2 * i + 1] * then[1];
            im += g[2 * i] * then[1] - g[2 * i + 1] * then[0];
        }
        *foretoldSum += re * re + im * im;
        *presentSum += now[2 * n] * now[2 * n] + now[2 * n + 1] * now[2 * n + 1];
    }
}

} // namespace

WpeSolver::WpeSolver(const Parameters& parameters)
    : m_parameters(parameters),
      m_history(historyFrames(parameters)),
      m_power(static_cast<std::size_t>(parameters.frames) * kWpeLanes),
      m_weights(static_cast<std::size_t>(parameters.frames + 2 * parameters.taps + kShifts) * kWpeLanes),
      m_products(static_cast<std::size_t>(parameters.frames + parameters.taps) * kWpeFrame),
      m_covariance(static_cast<std::size_t>(parameters.taps * parameters.taps) * kWpeFrame),
      m_correlation(static_cast<std::size_t>(parameters.taps) * kWpeFrame),
      m_filters(static_cast<std::size_t>(parameters.channels) * m_correlation.size()),
      m_sounding(kWpeLanes),
      m_foretoldShare(kWpeLanes)
{
}

void WpeSolver::solve(std::span<const float* const> spectra, std::span<float> filters) noexcept
{
    assert(static_cast<int>(spectra.size()) == m_parameters.channels && filters.size() == m_filters.size());
    const auto taps = static_cast<std::size_t>(m_parameters.taps);
    for (int iteration = 0; iteration < m_parameters.iterations; ++iteration) {
        findWeights(spectra, m_filters, iteration > 0);
        for (std::size_t c = 0; c < spectra.size(); ++c) {
            correlate(spectra[c]);
            load();
            factorise(m_covariance.data(), m_parameters.taps);
            substitute(m_covariance.data(), m_parameters.taps, m_correlation.data());
            std::ranges::copy(m_correlation, m_filters.begin() + static_cast<std::ptrdiff_t>(c * taps * kWpeFrame));
        }
    }
    measureShare(spectra);
    blend(filters);
}

void WpeSolver::measureShare(std::span<const float* const> spectra) noexcept
{
    std::ranges::fill(m_foretoldShare, 0.0F);
    float present[kWpeLanes] = {};
    for (std::size_t c = 0; c < spectra.size(); ++c)
        addForetold(spectra[c] + m_history * kWpeFrame, m_parameters.frames,
                    m_filters.data() + c * static_cast<std::size_t>(m_parameters.taps) * kWpeFrame, m_parameters.taps,
                    m_parameters.delay, m_foretoldShare.data(), present);
    for (std::size_t l = 0; l < kWpeLanes; ++l)
        m_foretoldShare[l] /= present[l] + kSilence;
}

void WpeSolver::findWeights(std::span<const float* const> spectra, std::span<const float> filters,
                            bool predicted) noexcept
{
    const int frames = m_parameters.frames;
    std::ranges::fill(m_power, 0.0F);
    for (std::size_t c = 0; c < spectra.size(); ++c)
        addPower(spectra[c] + m_history * kWpeFrame, frames,
                 filters.data() + c * static_cast<std::size_t>(m_parameters.taps) * kWpeFrame,
                 predicted ? m_parameters.taps : 0, m_parameters.delay, m_power.data());
    const int side = m_parameters.weightSmoothing;
    float* const weights = m_weights.data() + (m_parameters.taps - 1) * kWpeLanes;
    for (int l = 0; l < kWpeLanes; ++l) {
        double sum = 0.0;
        int sounding = 0;
        for (int n = 0; n < frames; ++n) {
            sum += static_cast<double>(m_power[static_cast<std::size_t>(n * kWpeLanes + l)]);
            float present = 0.0F;
            for (const float* spectrum : spectra) {
                const float* const frame = spectrum + (m_history + n) * kWpeFrame;
                present += frame[l] * frame[l] + frame[kWpeLanes + l] * frame[kWpeLanes + l];
            }
            sounding += present > kSilence ? 1 : 0;
            weights[n * kWpeLanes + l] = present > kSilence ? 1.0F : 0.0F;
        }
        m_sounding[static_cast<std::size_t>(l)] = static_cast<float>(sounding);
        const auto floor = static_cast<float>(sum / std::max(sounding, 1) * m_parameters.weightFloor) + kSilence;
        for (int n = 0; n < frames; ++n) {
            if (weights[n * kWpeLanes + l] == 0.0F)
                continue;
            float power = 0.0F;
            int counted = 0;
            for (int m = std::max(0, n - side); m <= std::min(frames - 1, n + side); ++m, ++counted)
                power += m_power[static_cast<std::size_t>(m * kWpeLanes + l)];
            weights[n * kWpeLanes + l] = 1.0F / std::max(power / static_cast<float>(counted), floor);
        }
    }
}

/// covariance(i + d, i) = conj of the sum over t of w(t) y(t - D - i) conj(y(t - D - i - d)). The product depends on d
/// and t - i alone, so that it is formed once for each d and summed under weights that shift.
void WpeSolver::correlate(const float* spectrum) noexcept
{
    const int taps = m_parameters.taps;
    const int count = m_parameters.frames + taps - 1;
    const float* const first = spectrum + (m_history - m_parameters.delay - taps + 1) * kWpeFrame;
    float sums[kShifts * kWpeFrame];
    for (int d = 0; d < taps; ++d) {
        lagProducts(first, d, count, m_products.data());
        for (int i = 0; i + d < taps; i += kShifts) {
            shiftedSums(m_products.data(), m_weights.data() + i * kWpeLanes, count, sums);
            for (int s = 0; s < kShifts && i + s + d < taps; ++s) {
                float* const cell = m_covariance.data() + ((i + s + d) * taps + i + s) * kWpeFrame;
                for (int l = 0; l < kWpeLanes; ++l) {
                    cell[l] = sums[s * kWpeFrame + l];
                    cell[kWpeLanes + l] = -sums[s * kWpeFrame + kWpeLanes + l];
                }
            }
        }
    }
    const float* const now = spectrum + m_history * kWpeFrame;
    const float* const weights = m_weights.data() + (taps - 1) * kWpeLanes;
    for (int i = 0; i < taps; ++i) {
        lagProducts(now, m_parameters.delay + i, m_parameters.frames, m_products.data());
        shiftedSums(m_products.data(), weights, m_parameters.frames, sums);
        for (int l = 0; l < kWpeLanes; ++l) {
            m_correlation[static_cast<std::size_t>(i * kWpeFrame + l)] = sums[l];
            m_correlation[static_cast<std::size_t>(i * kWpeFrame + kWpeLanes + l)] = -sums[kWpeLanes + l];
        }
    }
}

void WpeSolver::load() noexcept
{
    const int taps = m_parameters.taps;
    for (int l = 0; l < kWpeLanes; ++l) {
        float trace = 0.0F;
        for (int i = 0; i < taps; ++i)
            trace += m_covariance[static_cast<std::size_t>((i * taps + i) * kWpeFrame + l)];
        const float added = trace / static_cast<float>(taps) * static_cast<float>(m_parameters.loading) + 1e-12F;
        for (int i = 0; i < taps; ++i)
            m_covariance[static_cast<std::size_t>((i * taps + i) * kWpeFrame + l)] += added;
    }
}

void WpeSolver::blend(std::span<float> filter) const noexcept
{
    const auto needed = static_cast<float>(m_parameters.fullTrustFrames * m_parameters.taps);
    for (std::size_t n = 0; n < filter.size(); ++n) {
        const float trust = std::min(1.0F, m_sounding[n % kWpeLanes] / needed);
        filter[n] += trust * (m_filters[n] - filter[n]);
    }
}

} // namespace resonate
