#include "core/dsp/power_quantile.h"

#include <algorithm>

namespace resonate {

PowerQuantile::PowerQuantile(const Parameters& parameters)
    : m_code(parameters.top),
      m_quantile(parameters.quantile),
      m_bins(static_cast<std::size_t>(parameters.bins)),
      m_window(parameters.window),
      m_histogram(m_bins * PowerCode::kCodes),
      m_below(m_bins),
      m_at(m_bins),
      m_ring(m_bins * static_cast<std::size_t>(parameters.window))
{
    assert(parameters.quantile >= 0.0 && parameters.quantile <= 1.0 && parameters.window >= 0);
}

void PowerQuantile::process(std::span<const float> power) noexcept
{
    assert(power.size() == m_bins);
    const bool full = m_window > 0 && m_count == m_window;
    std::uint8_t* const slot = m_window > 0 ? m_ring.data() + m_oldest * m_bins : nullptr;
    for (std::size_t bin = 0; bin < m_bins; ++bin) {
        const std::uint8_t code = m_code.encode(power[bin]);
        if (full)
            remove(bin, slot[bin]);
        if (slot)
            slot[bin] = code;
        insert(bin, code);
    }
    if (!full)
        ++m_count;
    if (m_window > 0)
        m_oldest = (m_oldest + 1) % static_cast<std::size_t>(m_window);
    settle();
}

void PowerQuantile::reset() noexcept
{
    m_count = 0;
    m_oldest = 0;
    std::ranges::fill(m_histogram, 0U);
    std::ranges::fill(m_below, 0U);
    std::ranges::fill(m_at, std::uint8_t{0});
}

void PowerQuantile::insert(std::size_t bin, std::uint8_t code) noexcept
{
    ++m_histogram[bin * PowerCode::kCodes + code];
    m_below[bin] += code < m_at[bin] ? 1U : 0U;
}

void PowerQuantile::remove(std::size_t bin, std::uint8_t code) noexcept
{
    --m_histogram[bin * PowerCode::kCodes + code];
    m_below[bin] -= code < m_at[bin] ? 1U : 0U;
}

/// Moves each position to the step that holds the value with `rank` values under it.
void PowerQuantile::settle() noexcept
{
    const auto rank = static_cast<std::uint32_t>(m_quantile * static_cast<double>(m_count - 1) + 0.5);
    for (std::size_t bin = 0; bin < m_bins; ++bin) {
        const std::uint32_t* const histogram = m_histogram.data() + bin * PowerCode::kCodes;
        std::uint32_t below = m_below[bin];
        std::uint8_t at = m_at[bin];
        while (below > rank)
            below -= histogram[--at];
        while (below + histogram[at] <= rank)
            below += histogram[at++];
        m_below[bin] = below;
        m_at[bin] = at;
    }
}

void PowerQuantile::quantile(std::span<float> out) const noexcept
{
    assert(out.size() == m_bins);
    if (m_count == 0) {
        std::ranges::fill(out, 0.0F);
        return;
    }
    const double rank = m_quantile * static_cast<double>(m_count - 1) + 0.5;
    for (std::size_t bin = 0; bin < m_bins; ++bin) {
        const std::uint32_t inside = m_histogram[bin * PowerCode::kCodes + m_at[bin]];
        const double within = (rank - m_below[bin]) / inside;
        out[bin] = m_at[bin] == 0 ? 0.0F : m_code.decode(m_at[bin], static_cast<float>(std::clamp(within, 0.0, 1.0)));
    }
}

} // namespace resonate
