#include "core/quality/band_analysis.h"

#include "core/base/decibels.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numbers>

namespace resonate {
namespace {

constexpr double kLowestHz = 80.0; // below it a high-pass is an honest thing to do
constexpr double kHighestHz = 16000.0;
constexpr float kPowerFloor = 1e-12F;

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
    return 10.0F * std::log10(power + kPowerFloor);
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
    return half;
}

BandAnalysis::BandAnalysis(int sampleRateHz)
    : m_sampleRateHz(sampleRateHz),
      m_fft(frameSize(sampleRateHz)),
      m_firstBin(bandEdges(sampleRateHz, m_fft.size())),
      m_window(static_cast<std::size_t>(m_fft.size())),
      m_frame(m_window.size()),
      m_input(static_cast<std::size_t>(m_fft.bins())),
      m_output(m_input.size())
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

BandColumn BandAnalysis::analyse(std::span<const float> input, std::span<const float> output) noexcept
{
    transform(input, m_input);
    transform(output, m_output);
    BandColumn column;
    for (std::size_t b = 0; b < kArtifactBands; ++b) {
        float x = 0.0F, y = 0.0F, re = 0.0F, im = 0.0F;
        const bool present = b + 1 < m_firstBin.size();
        const auto first = static_cast<std::size_t>(present ? m_firstBin[b] : 0);
        const auto end = static_cast<std::size_t>(present ? m_firstBin[b + 1] : 0);
        for (std::size_t k = first; k < end; ++k) {
            const float xr = m_input[k].real(), xi = m_input[k].imag();
            const float yr = m_output[k].real(), yi = m_output[k].imag();
            x += xr * xr + xi * xi;
            y += yr * yr + yi * yi;
            re += yr * xr + yi * xi;
            im += yi * xr - yr * xi;
        }
        column.inputPower[b] = x;
        column.outputPower[b] = y;
        column.inputDb[b] = powerDb(x);
        column.outputDb[b] = powerDb(y);
        column.cross[b] = {re, im};
    }
    return column;
}

} // namespace resonate
