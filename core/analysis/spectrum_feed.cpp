#include "core/analysis/spectrum_feed.h"

#include <algorithm>
#include <cmath>

namespace resonate {

int analysisFftSize(int sampleRateHz) noexcept
{
    if (sampleRateHz <= 12'000)
        return 1024;
    if (sampleRateHz <= 36'000)
        return 2048;
    int size = 4096;
    for (int limitHz = 64'000; sampleRateHz > limitHz; limitHz *= 2)
        size *= 2;
    return size;
}

std::vector<double> stereoBandEdgesHz(int sampleRateHz)
{
    const double nyquistHz = sampleRateHz / 2.0;
    std::vector<double> edges = {0.0};
    for (const double edge : {125.0, 250.0, 500.0, 1000.0, 2000.0, 4000.0, 8000.0, 16000.0})
        if (edge < nyquistHz)
            edges.push_back(edge);
    edges.push_back(nyquistHz);
    return edges;
}

SpectrumFeed::SpectrumFeed(AudioFormat format)
    : m_format(format),
      m_stft({analysisFftSize(format.sampleRateHz), analysisFftSize(format.sampleRateHz) / 4}),
      m_pending(static_cast<std::size_t>(format.channels)),
      m_spectra(static_cast<std::size_t>(format.channels), std::vector<std::complex<float>>(m_stft.bins()))
{
    const double binHz = static_cast<double>(format.sampleRateHz) / m_stft.size();
    for (const double edge : stereoBandEdgesHz(format.sampleRateHz))
        m_bandEdges.push_back(static_cast<int>(std::lround(edge / binHz)));
    m_bandEdges.back() = m_stft.bins();
}

void SpectrumFeed::begin(SpectralFrames& frames) const
{
    frames.bins = m_stft.bins();
    frames.bands = static_cast<int>(m_bandEdges.size()) - 1;
    frames.count = 0;
    frames.midPower.clear();
    frames.stereo.clear();
}

void SpectrumFeed::process(ConstAudioView block, SpectralFrames& frames)
{
    begin(frames);
    for (int c = 0; c < m_format.channels; ++c) {
        const auto samples = block.channel(c);
        m_pending[c].insert(m_pending[c].end(), samples.begin(), samples.end());
    }
    const auto available = static_cast<std::int64_t>(m_pending.front().size());
    std::int64_t first = 0;
    for (; first + fftSize() <= available; first += hop())
        addFrame(first, frames);
    for (auto& channel : m_pending)
        channel.erase(channel.begin(), channel.begin() + first);
}

void SpectrumFeed::finish(SpectralFrames& frames)
{
    begin(frames);
    if (m_any)
        return;
    for (auto& channel : m_pending)
        channel.resize(static_cast<std::size_t>(fftSize()));
    addFrame(0, frames);
}

void SpectrumFeed::addFrame(std::int64_t first, SpectralFrames& frames)
{
    for (std::size_t c = 0; c < m_pending.size(); ++c)
        m_stft.analyse(
            std::span(m_pending[c]).subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(fftSize())),
            m_spectra[c]);
    const auto& left = m_spectra.front();
    const auto& right = m_spectra.back();
    // The squared window sums to size / 2; bins between the ends stand for their mirror images too.
    const float twoSided = 2.0F / (static_cast<float>(fftSize()) * static_cast<float>(fftSize()));
    const std::size_t offset = frames.midPower.size();
    frames.midPower.resize(offset + left.size());
    float* mid = frames.midPower.data() + offset;
    for (std::size_t band = 0; band + 1 < m_bandEdges.size(); ++band) {
        double leftSum = 0.0;
        double rightSum = 0.0;
        double crossSum = 0.0;
        for (int k = m_bandEdges[band]; k < m_bandEdges[band + 1]; ++k) {
            const float scale = k == 0 || k == bins() - 1 ? twoSided : 2.0F * twoSided;
            const float l = scale * std::norm(left[k]);
            const float r = scale * std::norm(right[k]);
            const float cross = scale * (left[k].real() * right[k].real() + left[k].imag() * right[k].imag());
            mid[k] = std::max(0.0F, 0.25F * (l + r + 2.0F * cross));
            leftSum += static_cast<double>(l);
            rightSum += static_cast<double>(r);
            crossSum += static_cast<double>(cross);
        }
        frames.stereo.push_back({leftSum, rightSum, crossSum});
    }
    ++frames.count;
    m_any = true;
}

} // namespace resonate
