#include "core/repair/handling/rumble_filter.h"

#include "core/base/decibels.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace resonate {
namespace {

constexpr double kSlopeOctaves = 0.5;    // from nothing at the corner to all of it under the corner
constexpr double kDeepestDb = -30.0;     // what is left of the wind
constexpr double kSurroundingsHz = 20.0; // to each side
constexpr double kStandsOutDb = 9.0;     // turbulence's own peaks reach this now and then, notes much more
constexpr double kNoteHz = 6.0;          // main lobe of a note, to each side

int frameSize(int sampleRateHz)
{
    int size = 256;
    while (size < 0.23 * sampleRateHz) // 16384 at 44.1 and 48 kHz
        size *= 2;
    return size;
}

} // namespace

RumbleFilter::RumbleFilter(const Parameters& parameters)
    : m_active(parameters.cornerHz > 0.0 && parameters.amount > 0.0),
      m_amount(parameters.amount),
      m_cornerHz(parameters.cornerHz),
      m_binHz(static_cast<double>(parameters.format.sampleRateHz) / frameSize(parameters.format.sampleRateHz)),
      m_stream({.channels = parameters.format.channels,
                .size = frameSize(parameters.format.sampleRateHz),
                .hop = frameSize(parameters.format.sampleRateHz) / 4},
               [this](std::span<const StftStream::Spectrum> channels) { filter(channels); }),
      m_bins(std::min(static_cast<std::size_t>(m_stream.bins()),
                      static_cast<std::size_t>(parameters.cornerHz / m_binHz) + 1)),
      m_side(static_cast<std::size_t>(std::ceil(kSurroundingsHz / m_binHz))),
      m_power(std::min(static_cast<std::size_t>(m_stream.bins()), m_bins + m_side + 1)),
      m_sorted(2 * m_side + 1)
{
}

std::int64_t RumbleFilter::latencyFrames() const noexcept
{
    return m_active ? m_stream.latencyFrames() : 0;
}

void RumbleFilter::process(AudioView block) noexcept
{
    if (m_active)
        m_stream.process(block);
}

void RumbleFilter::filter(std::span<const StftStream::Spectrum> channels) noexcept
{
    std::ranges::fill(m_power, 0.0F);
    for (const StftStream::Spectrum& spectrum : channels)
        for (std::size_t k = 0; k < m_power.size(); ++k)
            m_power[k] += std::norm(spectrum[k]);
    const auto note = static_cast<std::size_t>(std::ceil(kNoteHz / m_binHz));
    const auto standsOut = static_cast<float>(dbToGain(kStandsOutDb) * dbToGain(kStandsOutDb));
    for (std::size_t k = 0; k < m_bins; ++k) {
        const auto begin = m_power.begin() + static_cast<std::ptrdiff_t>(k > m_side ? k - m_side : 0);
        const auto end = m_power.begin() + static_cast<std::ptrdiff_t>(std::min(m_power.size(), k + m_side + 1));
        const auto sortedEnd = std::copy(begin, end, m_sorted.begin());
        const auto middle = m_sorted.begin() + (sortedEnd - m_sorted.begin()) / 2;
        std::nth_element(m_sorted.begin(), middle, sortedEnd);
        const auto near = m_power.begin() + static_cast<std::ptrdiff_t>(k > note ? k - note : 0);
        const auto nearEnd = m_power.begin() + static_cast<std::ptrdiff_t>(std::min(m_power.size(), k + note + 1));
        if (*std::max_element(near, nearEnd) > standsOut * *middle)
            continue;
        const double octaves = std::log2(m_cornerHz / std::max(static_cast<double>(k) * m_binHz, 1.0));
        const double slope = std::clamp(octaves / kSlopeOctaves, 0.0, 1.0);
        const double gain = dbToGain(kDeepestDb * 0.5 * (1.0 - std::cos(std::numbers::pi * slope)));
        const auto mixed = static_cast<float>(1.0 - m_amount * (1.0 - gain));
        for (const StftStream::Spectrum& spectrum : channels)
            spectrum[k] *= mixed;
    }
}

} // namespace resonate
