#include "core/inference/torchscript/centred_stft.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>

namespace resonate {

CentredStft::CentredStft(int size, int hop)
    : m_fft(size), m_hop(hop), m_window(static_cast<std::size_t>(size)), m_frame(m_window.size())
{
    assert(hop >= 1 && 2 * hop <= size);
    for (std::size_t i = 0; i < m_window.size(); ++i)
        m_window[i] = static_cast<float>(0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * static_cast<double>(i) / size));
}

void CentredStft::analyse(std::span<const float> sound, std::int64_t frames, std::span<std::complex<float>> spectra)
{
    const auto bins = static_cast<std::size_t>(m_fft.bins());
    assert(spectra.size() == static_cast<std::size_t>(frames) * bins);
    for (std::int64_t f = 0; f < frames; ++f) {
        const std::int64_t first = f * m_hop - m_fft.size() / 2;
        for (std::size_t i = 0; i < m_frame.size(); ++i) {
            const std::int64_t at = first + static_cast<std::int64_t>(i);
            m_frame[i] = at >= 0 && at < std::ssize(sound) ? sound[static_cast<std::size_t>(at)] * m_window[i] : 0.0F;
        }
        m_fft.forward(m_frame, spectra.subspan(static_cast<std::size_t>(f) * bins, bins));
    }
}

void CentredStft::synthesise(std::span<const std::complex<float>> spectra, std::int64_t frames, std::span<float> sound)
{
    const auto bins = static_cast<std::size_t>(m_fft.bins());
    assert(std::ssize(sound) <= std::max<std::int64_t>((frames - 1) * m_hop, 1));
    std::ranges::fill(sound, 0.0F);
    m_weight.assign(sound.size(), 0.0F);
    for (std::int64_t f = 0; f < frames; ++f) {
        const std::int64_t first = f * m_hop - m_fft.size() / 2;
        const std::int64_t begin = std::max<std::int64_t>(first, 0);
        const std::int64_t end = std::min<std::int64_t>(first + m_fft.size(), std::ssize(sound));
        if (begin >= end)
            break;
        m_fft.inverse(spectra.subspan(static_cast<std::size_t>(f) * bins, bins), m_frame);
        for (std::int64_t at = begin; at < end; ++at) {
            const auto i = static_cast<std::size_t>(at - first);
            sound[static_cast<std::size_t>(at)] += m_frame[i] * m_window[i];
            m_weight[static_cast<std::size_t>(at)] += m_window[i] * m_window[i];
        }
    }
    // Every sample lies at most half a hop from a frame's centre, where the window is 1/2 at least.
    for (std::size_t i = 0; i < sound.size(); ++i)
        sound[i] /= m_weight[i];
}

} // namespace resonate
