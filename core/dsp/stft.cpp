#include "core/dsp/stft.h"

#include <cassert>
#include <cmath>
#include <numbers>

namespace resonate {

Stft::Stft(const Parameters& parameters)
    : m_fft(parameters.size),
      m_hop(parameters.hop),
      m_window(static_cast<std::size_t>(parameters.size)),
      m_synthesisWindow(m_window.size()),
      m_frame(m_window.size())
{
    assert(parameters.size % parameters.hop == 0 && parameters.size >= 2 * parameters.hop);
    // Squared, the windows of overlapping frames add up to size / (2 hop).
    const double scale = 2.0 * parameters.hop / parameters.size;
    for (std::size_t i = 0; i < m_window.size(); ++i) {
        const double hann = std::sin(std::numbers::pi * static_cast<double>(i) / parameters.size); // sqrt of Hann
        m_window[i] = static_cast<float>(hann);
        m_synthesisWindow[i] = static_cast<float>(hann * scale);
    }
}

void Stft::analyse(std::span<const float> frame, std::span<std::complex<float>> spectrum) noexcept
{
    for (std::size_t i = 0; i < m_frame.size(); ++i)
        m_frame[i] = frame[i] * m_window[i];
    m_fft.forward(m_frame, spectrum);
}

void Stft::synthesise(std::span<const std::complex<float>> spectrum, std::span<float> output) noexcept
{
    m_fft.inverse(spectrum, m_frame);
    for (std::size_t i = 0; i < m_frame.size(); ++i)
        output[i] += m_frame[i] * m_synthesisWindow[i];
}

} // namespace resonate
