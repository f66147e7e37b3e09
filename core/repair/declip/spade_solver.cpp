#include "core/repair/declip/spade_solver.h"

#include "core/dsp/simd_clones.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <cmath>
#include <numeric>

namespace resonate {
namespace {

constexpr int kHistogramShift = 20; // of a float's bits: an eighth of an octave
constexpr std::size_t kHistogramSize = 2048;
constexpr std::size_t kLanes = 16;

RESONATE_SIMD_CLONES void powersOfSum(const float* a, const float* b, const float* weights, float* powers,
                                      std::size_t bins)
{
    for (std::size_t i = 0; i < bins; ++i) {
        const float re = a[2 * i] + b[2 * i];
        const float im = a[2 * i + 1] + b[2 * i + 1];
        powers[i] = (re * re + im * im) * weights[i];
    }
}

/// The sparse side: bins of spectrum + memory whose power reaches the threshold are kept. Writes that less the memory,
/// and returns how far the spectrum is from being sparse, squared.
RESONATE_SIMD_CLONES double sparsify(const float* spectrum, const float* memory, const float* powers, float threshold,
                                     float* sparse, std::size_t bins)
{
    std::array<float, kLanes> apart = {};
    const auto one = [&](std::size_t i, std::size_t lane) {
        const bool kept = powers[i] >= threshold;
        const float z0 = spectrum[2 * i], z1 = spectrum[2 * i + 1];
        const float u0 = memory[2 * i], u1 = memory[2 * i + 1];
        sparse[2 * i] = kept ? z0 : -u0;
        sparse[2 * i + 1] = kept ? z1 : -u1;
        const float d0 = kept ? u0 : z0, d1 = kept ? u1 : z1;
        apart[lane] += d0 * d0 + d1 * d1;
    };
    std::size_t i = 0;
    for (; i + kLanes <= bins; i += kLanes)
        for (std::size_t lane = 0; lane < kLanes; ++lane)
            one(i + lane, lane);
    for (; i < bins; ++i)
        one(i, 0);
    return std::accumulate(apart.begin(), apart.end(), 0.0);
}

RESONATE_SIMD_CLONES void clampBetween(const float* values, const float* lower, const float* upper, float* out,
                                       std::size_t size)
{
    for (std::size_t i = 0; i < size; ++i) {
        const float raised = values[i] < lower[i] ? lower[i] : values[i];
        out[i] = raised > upper[i] ? upper[i] : raised;
    }
}

RESONATE_SIMD_CLONES void subtract(const float* a, const float* b, float* out, std::size_t size)
{
    for (std::size_t i = 0; i < size; ++i)
        out[i] = a[i] - b[i];
}

std::size_t histogramBin(float power) noexcept
{
    return (std::bit_cast<std::uint32_t>(power) >> kHistogramShift) % kHistogramSize; // without a sign
}

float* reals(std::vector<std::complex<float>>& bins)
{
    return reinterpret_cast<float*>(bins.data()); // guaranteed layout: [complex.numbers.general]
}

} // namespace

SpadeSolver::SpadeSolver(const Parameters& parameters)
    : m_size(parameters.size),
      m_parameters(parameters),
      m_fft(2 * parameters.size),
      m_damaged(static_cast<std::size_t>(parameters.size)),
      m_padded(2 * m_damaged.size()),
      m_estimate(m_padded.size()),
      m_spectrum(static_cast<std::size_t>(m_fft.bins())),
      m_memory(m_spectrum.size()),
      m_sparse(m_spectrum.size()),
      m_powers(m_spectrum.size()),
      m_histogram(kHistogramSize)
{
    m_candidates.reserve(m_spectrum.size());
    for (std::size_t bin = 0; bin < m_spectrum.size(); ++bin) {
        const double frequency = static_cast<double>(bin) / m_fft.size() / parameters.tiltFrom;
        m_weights.push_back(static_cast<float>(std::pow(1.0 + frequency * frequency, -parameters.tilt)));
    }
}

float SpadeSolver::thresholdFor(int count) noexcept
{
    std::ranges::fill(m_histogram, 0U);
    for (const float power : m_powers)
        ++m_histogram[histogramBin(power)];
    std::size_t bin = kHistogramSize - 1;
    auto left = static_cast<std::int64_t>(count);
    while (bin > 0 && left > m_histogram[bin])
        left -= m_histogram[bin--];
    m_candidates.clear();
    for (const float power : m_powers)
        if (histogramBin(power) == bin)
            m_candidates.push_back(power);
    const auto wanted = m_candidates.begin() + static_cast<std::ptrdiff_t>(left - 1);
    std::ranges::nth_element(m_candidates, wanted, std::ranges::greater());
    return *wanted;
}

double SpadeSolver::sumOfMagnitudes() const noexcept
{
    double sum = 0.0;
    for (const auto& bin : m_spectrum)
        sum += static_cast<double>(std::sqrt(std::norm(bin)));
    return sum;
}

void SpadeSolver::solve(std::span<const float> lower, std::span<const float> upper, std::span<float> block) noexcept
{
    assert(static_cast<int>(block.size()) == m_size);
    std::ranges::copy(block, m_damaged.begin());
    double least = 0.0;
    for (std::size_t attempt = 0; attempt < m_parameters.growths.size(); ++attempt) {
        iterate(lower, upper, m_parameters.growths[attempt]);
        const double sum = sumOfMagnitudes();
        if (attempt > 0 && sum >= least)
            continue;
        least = sum;
        std::copy_n(m_padded.begin(), block.size(), block.begin());
    }
}

void SpadeSolver::iterate(std::span<const float> lower, std::span<const float> upper, double growth) noexcept
{
    const std::size_t bins = m_spectrum.size();
    std::ranges::copy(m_damaged, m_padded.begin());
    m_fft.forward(m_padded, m_spectrum);
    std::ranges::fill(m_memory, std::complex<float>());
    double energy = 0.0;
    for (const auto& bin : m_spectrum)
        energy += static_cast<double>(std::norm(bin));
    const double enough = m_parameters.tolerance * m_parameters.tolerance * energy;
    double kept = m_parameters.firstCount;
    while (kept < static_cast<double>(bins) && !m_parameters.stop.stop_requested()) {
        powersOfSum(reals(m_spectrum), reals(m_memory), m_weights.data(), m_powers.data(), bins);
        const float threshold = thresholdFor(static_cast<int>(kept));
        if (sparsify(reals(m_spectrum), reals(m_memory), m_powers.data(), threshold, reals(m_sparse), bins) <= enough)
            break;
        m_fft.inverse(m_sparse, m_estimate);
        clampBetween(m_estimate.data(), lower.data(), upper.data(), m_padded.data(), m_damaged.size());
        m_fft.forward(m_padded, m_spectrum);
        subtract(reals(m_spectrum), reals(m_sparse), reals(m_memory), 2 * bins);
        kept += std::max(1.0, growth * kept);
    }
}

} // namespace resonate
