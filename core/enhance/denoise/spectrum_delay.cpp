#include "core/enhance/denoise/spectrum_delay.h"

#include <algorithm>

namespace resonate {

SpectrumDelay::SpectrumDelay(int channels, int bins, int delayFrames) : m_delay(delayFrames)
{
    assert(delayFrames >= 0);
    m_ring.assign(static_cast<std::size_t>(delayFrames),
                  std::vector<std::complex<float>>(static_cast<std::size_t>(channels * bins)));
}

void SpectrumDelay::exchange(std::span<const StftStream::Spectrum> channels) noexcept
{
    if (m_ring.empty())
        return;
    auto held = m_ring[m_slot].begin();
    for (const StftStream::Spectrum spectrum : channels)
        held = std::swap_ranges(spectrum.begin(), spectrum.end(), held);
    m_slot = (m_slot + 1) % m_ring.size();
}

void SpectrumDelay::reset() noexcept
{
    for (auto& spectra : m_ring)
        std::ranges::fill(spectra, std::complex<float>{});
    m_slot = 0;
}

} // namespace resonate
