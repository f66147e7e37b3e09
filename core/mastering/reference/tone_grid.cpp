#include "core/mastering/reference/tone_grid.h"

#include <algorithm>
#include <cassert>

namespace resonate {

ToneGrid::Summing::Summing(int bins, double binHz) : m_bands(kBands)
{
    const double nyquistEdge = static_cast<double>(bins) - 0.5;
    for (std::size_t k = 0; k < kBands; ++k) {
        // In units of bins, of which bin n covers n - 0.5 to n + 0.5.
        const double low = std::min(edgeHz(k) / binHz, nyquistEdge) + 0.5;
        const double high = std::min(edgeHz(k + 1) / binHz, nyquistEdge) + 0.5;
        Band& band = m_bands[k];
        band.first = static_cast<std::size_t>(low);
        band.last = std::min(static_cast<std::size_t>(high), static_cast<std::size_t>(bins - 1));
        if (band.first > band.last || !(high > low)) {
            band = {1, 0, 0.0, 0.0};
        } else if (band.first == band.last) {
            band.firstShare = high - low;
        } else {
            band.firstShare = static_cast<double>(band.first + 1) - low;
            band.lastShare = high - static_cast<double>(band.last);
        }
    }
}

void ToneGrid::Summing::add(std::span<const float> power, std::span<double> bands) const noexcept
{
    assert(bands.size() == kBands);
    for (std::size_t k = 0; k < kBands; ++k) {
        const Band& band = m_bands[k];
        if (band.first > band.last)
            continue;
        double sum = band.firstShare * static_cast<double>(power[band.first]);
        for (std::size_t n = band.first + 1; n < band.last; ++n)
            sum += static_cast<double>(power[n]);
        if (band.last > band.first)
            sum += band.lastShare * static_cast<double>(power[band.last]);
        bands[k] += sum;
    }
}

} // namespace resonate
