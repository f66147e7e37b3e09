#include "core/quality/band_analysis.h"

#include "core/dsp/rough_log2.h"
#include "core/dsp/simd_clones.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numbers>

namespace resonate {
namespace {

constexpr double kLowestHz = 80.0; // below it a high-pass is an honest thing to do
constexpr double kHighestHz = 16000.0;
constexpr float kPowerFloor = 1e-12F;
constexpr float kDbPerOctave = 3.0103F; // 10 lg 2
constexpr float kHoleDepth = 1e-4F;     // of a band's mean: deeper holes in it are not told apart

int frameSize(int sampleRateHz)
{
    return static_cast<int>(std::bit_ceil(static_cast<unsigned>(std::max(64, sampleRateHz * 21 / 1000))));
}

/// Log-spaced band edges, each band at least one bin wide.
std::vector<int> bandEdges(int sampleRateHz, int size)
{
    const double highestHz = std::min(kHighestHz, 0.45 * sampleRateHz);
    std::vector<int> edges;
    for (int b = 0; b <= kArtifactBands; ++b) {
        const double hz = kLowestHz * std::pow(highestHz / kLowestHz, static_cast<double>(b) / kArtifactBands);
        const int bin = std::max(1, static_cast<int>(std::lround(hz * size / sampleRateHz)));
        edges.push_back(edges.empty() ? bin : std::max(bin, edges.back() + 1));
        if (edges.back() >= size / 2) {
            edges.back() = size / 2;
            break;
        }
    }
    return edges;
}

float powerDb(float power)
{
    return kDbPerOctave * roughLog2(power + kPowerFloor);
}

/// Powers of both spectra and of their mean, and output times the conjugate of the input. Arrays of [bins].
RESONATE_SIMD_CLONES void powersOf(std::size_t bins, const float* input, const float* output, float* inputPower,
                                   float* outputPower, float* crossReal, float* crossImaginary, float* halfPower)
{
    for (std::size_t k = 0; k < bins; ++k) {
        const float xr = input[2 * k], xi = input[2 * k + 1], yr = output[2 * k], yi = output[2 * k + 1];
        inputPower[k] = xr * xr + xi * xi;
        outputPower[k] = yr * yr + yi * yi;
        crossReal[k] = yr * xr + yi * xi;
        crossImaginary[k] = yi * xr - yr * xi;
        halfPower[k] = 0.25F * ((xr + yr) * (xr + yr) + (xi + yi) * (xi + yi));
    }
}

/// Bins in the middle of a rectangle of gains: how far each is from the mean of its four neighbours.
RESONATE_SIMD_CLONES void deviationsOf(std::size_t bins, const float* before, const float* now, const float* after,
                                       float* deviation)
{
    for (std::size_t k = 1; k + 1 < bins; ++k)
        deviation[k] = std::abs(now[k] - 0.25F * (now[k - 1] + now[k + 1] + before[k] + after[k]));
}

/// log2 of (power + floor) / (reference + floor), and weight 1 where the reference is not below the mean of its band,
/// `means`; the floor is a part of that mean.
RESONATE_SIMD_CLONES void gainsOf(std::size_t bins, const float* means, const float* reference, const float* output,
                                  const float* half, float* gain, float* halfGain, float* weight)
{
    for (std::size_t k = 0; k < bins; ++k) {
        const float floor = kHoleDepth * means[k] + kPowerFloor;
        const float scale = 1.0F / (reference[k] + floor);
        gain[k] = roughLog2((output[k] + floor) * scale);
        halfGain[k] = roughLog2((half[k] + floor) * scale);
        weight[k] = reference[k] >= means[k] ? 1.0F : 0.0F;
    }
}

/// Several sums at once, so that additions need not wait for one another.
float sumOf(std::span<const float> values) noexcept
{
    std::array<float, 4> sums{};
    std::size_t i = 0;
    for (; i + 4 <= values.size(); i += 4)
        for (std::size_t j = 0; j < 4; ++j)
            sums[j] += values[i + j];
    for (; i < values.size(); ++i)
        sums[0] += values[i];
    return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

float sumOfProducts(std::span<const float> a, std::span<const float> b) noexcept
{
    std::array<float, 4> sums{};
    std::size_t i = 0;
    for (; i + 4 <= a.size(); i += 4)
        for (std::size_t j = 0; j < 4; ++j)
            sums[j] += a[i + j] * b[i + j];
    for (; i < a.size(); ++i)
        sums[0] += a[i] * b[i];
    return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

} // namespace

BandColumn halved(const BandColumn& column) noexcept
{
    // |(X + Y)/2|^2 = (|X|^2 + |Y|^2 + 2 Re Y X*) / 4, and (X + Y)/2 X* = (|X|^2 + Y X*) / 2.
    BandColumn half = column;
    for (std::size_t b = 0; b < kArtifactBands; ++b) {
        const float power = 0.25F * (column.inputPower[b] + column.outputPower[b] + 2.0F * column.cross[b].real());
        half.outputPower[b] = std::max(0.0F, power);
        half.outputDb[b] = powerDb(half.outputPower[b]);
        half.cross[b] = 0.5F * (column.inputPower[b] + column.cross[b]);
    }
    half.outputSquare = column.halfSquare;
    half.isolation = column.halfIsolation;
    return half;
}

BinGains::BinGains(int bins)
{
    for (History* history : {&gain, &halfGain, &weight})
        for (auto& frame : *history)
            frame.resize(static_cast<std::size_t>(bins));
}

BandAnalysis::BandAnalysis(int sampleRateHz)
    : m_sampleRateHz(sampleRateHz),
      m_fft(frameSize(sampleRateHz)),
      m_firstBin(bandEdges(sampleRateHz, m_fft.size())),
      m_window(static_cast<std::size_t>(m_fft.size())),
      m_frame(m_window.size()),
      m_input(static_cast<std::size_t>(m_fft.bins())),
      m_output(m_input.size()),
      m_inputPower(m_input.size()),
      m_outputPower(m_input.size()),
      m_halfPower(m_input.size()),
      m_crossReal(m_input.size()),
      m_crossImaginary(m_input.size()),
      m_means(m_input.size()),
      m_deviation(m_input.size()),
      m_halfDeviation(m_input.size())
{
    // A full-scale sine spreads over three bins of a Hann window: |X|^2 = (size/4)^2 (1 + 1/4 + 1/4).
    const double scale = 4.0 / size() / std::sqrt(1.5);
    for (std::size_t i = 0; i < m_window.size(); ++i) {
        const double hann = 0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * static_cast<double>(i) / size());
        m_window[i] = static_cast<float>(scale * hann);
    }
}

int BandAnalysis::bandsBelow(double hz) const noexcept
{
    const auto bin = static_cast<int>(hz * size() / m_sampleRateHz);
    return static_cast<int>(std::count_if(m_firstBin.begin(), m_firstBin.end() - 1, [bin](int b) { return b < bin; }));
}

void BandAnalysis::transform(std::span<const float> frame, std::vector<std::complex<float>>& spectrum) noexcept
{
    std::ranges::transform(frame, m_window, m_frame.begin(), [](float x, float w) { return x * w; });
    m_fft.forward(m_frame, spectrum);
}

BandColumn BandAnalysis::analyse(std::span<const float> input, std::span<const float> output, BinGains& gains) noexcept
{
    transform(input, m_input);
    transform(output, m_output);
    // std::complex<float> is laid out as two floats.
    powersOf(m_input.size(), reinterpret_cast<const float*>(m_input.data()),
             reinterpret_cast<const float*>(m_output.data()), m_inputPower.data(), m_outputPower.data(),
             m_crossReal.data(), m_crossImaginary.data(), m_halfPower.data());
    gains.newest = (gains.newest + 1) % BinGains::kFrames;
    BandColumn column;
    column.inputDb.fill(powerDb(0.0F));
    column.outputDb.fill(powerDb(0.0F));
    for (std::size_t b = 0; b + 1 < m_firstBin.size(); ++b)
        addBand(column, b);
    const std::size_t now = gains.newest;
    gainsOf(m_means.size(), m_means.data(), m_inputPower.data(), m_outputPower.data(), m_halfPower.data(),
            gains.gain[now].data(), gains.halfGain[now].data(), gains.weight[now].data());
    addIsolation(column, gains);
    return column;
}

void BandAnalysis::addBand(BandColumn& column, std::size_t band) noexcept
{
    const auto first = static_cast<std::size_t>(m_firstBin[band]);
    const auto bins = static_cast<std::size_t>(m_firstBin[band + 1]) - first;
    const auto part = [&](const std::vector<float>& values) { return std::span(values).subspan(first, bins); };
    const float power = sumOf(part(m_inputPower));
    column.inputPower[band] = power;
    column.outputPower[band] = sumOf(part(m_outputPower));
    column.inputDb[band] = powerDb(power);
    column.outputDb[band] = powerDb(column.outputPower[band]);
    column.cross[band] = {sumOf(part(m_crossReal)), sumOf(part(m_crossImaginary))};
    column.inputSquare[band] = sumOfProducts(part(m_inputPower), part(m_inputPower));
    column.outputSquare[band] = sumOfProducts(part(m_outputPower), part(m_outputPower));
    column.halfSquare[band] = sumOfProducts(part(m_halfPower), part(m_halfPower));
    std::ranges::fill(std::span(m_means).subspan(first, bins), power / static_cast<float>(bins));
}

void BandAnalysis::addIsolation(BandColumn& column, const BinGains& gains) noexcept
{
    const auto ago = [&](const BinGains::History& history, std::size_t frames) -> const std::vector<float>& {
        return history[(gains.newest + BinGains::kFrames - frames) % BinGains::kFrames];
    };
    const auto deviations = [&](const BinGains::History& history, std::vector<float>& deviation) {
        deviationsOf(deviation.size(), ago(history, 4).data(), ago(history, 2).data(), ago(history, 0).data(),
                     deviation.data());
    };
    deviations(gains.gain, m_deviation);
    deviations(gains.halfGain, m_halfDeviation);
    const std::span<const float> weights = ago(gains.weight, 2);
    for (std::size_t b = 0; b + 1 < m_firstBin.size(); ++b) {
        const auto first = static_cast<std::size_t>(m_firstBin[b]);
        const auto bins = static_cast<std::size_t>(m_firstBin[b + 1]) - first;
        const auto weight = weights.subspan(first, bins);
        const float scale = kDbPerOctave / std::max(1.0F, sumOf(weight));
        column.isolation[b] = scale * sumOfProducts(weight, std::span(m_deviation).subspan(first, bins));
        column.halfIsolation[b] = scale * sumOfProducts(weight, std::span(m_halfDeviation).subspan(first, bins));
    }
}

} // namespace resonate
