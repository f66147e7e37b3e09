#include "core/dsp/fir_convolver.h"

#include <algorithm>
#include <bit>

namespace resonate {

FirConvolver::FirConvolver(std::span<const float> impulseResponse, int channels)
    : m_blockFrames(std::bit_ceil(std::max<std::size_t>(impulseResponse.size(), 2))),
      m_fft(static_cast<int>(2 * m_blockFrames)),
      m_response(static_cast<std::size_t>(m_fft.bins())),
      m_spectrum(m_response.size()),
      m_time(2 * m_blockFrames),
      m_channels(static_cast<std::size_t>(channels))
{
    assert(!impulseResponse.empty() && channels > 0);
    std::ranges::copy(impulseResponse, m_time.begin());
    m_fft.forward(m_time, m_response);
    for (Channel& channel : m_channels) {
        channel.input.resize(2 * m_blockFrames);
        channel.output.resize(m_blockFrames);
    }
}

void FirConvolver::process(AudioView block) noexcept
{
    assert(block.channels() == static_cast<int>(m_channels.size()));
    const auto frames = static_cast<std::size_t>(block.frames());
    for (std::size_t at = 0; at < frames;) {
        const std::size_t count = std::min(frames - at, m_blockFrames - m_filled);
        for (std::size_t c = 0; c < m_channels.size(); ++c) {
            const auto samples = block.channel(static_cast<int>(c)).subspan(at, count);
            std::ranges::copy(samples, std::span(m_channels[c].input).subspan(m_blockFrames + m_filled).begin());
            std::ranges::copy(std::span(m_channels[c].output).subspan(m_filled, count), samples.begin());
        }
        m_filled += count;
        at += count;
        if (m_filled < m_blockFrames)
            continue;
        for (Channel& channel : m_channels)
            convolve(channel);
        m_filled = 0;
    }
}

void FirConvolver::convolve(Channel& channel) noexcept
{
    m_fft.forward(channel.input, m_spectrum);
    for (std::size_t k = 0; k < m_spectrum.size(); ++k) {
        const std::complex<float> x = m_spectrum[k], h = m_response[k];
        m_spectrum[k] = {x.real() * h.real() - x.imag() * h.imag(), x.real() * h.imag() + x.imag() * h.real()};
    }
    m_fft.inverse(m_spectrum, m_time);
    std::ranges::copy(std::span(m_time).last(m_blockFrames), channel.output.begin());
    std::ranges::copy(std::span(channel.input).last(m_blockFrames), channel.input.begin());
}

void FirConvolver::reset() noexcept
{
    for (Channel& channel : m_channels) {
        std::ranges::fill(channel.input, 0.0F);
        std::ranges::fill(channel.output, 0.0F);
    }
    m_filled = 0;
}

} // namespace resonate
