#pragma once

#include "core/inference/kernels/tap_weights.h"

#include <algorithm>
#include <vector>

namespace resonate {

/// The last few rows of a plane, packed: [slot][channel][stride], each row followed by `margin` zeros, which are also
/// what precedes the next one. A window that moves along the rows loads every row once.
class RowRing final {
public:
    RowRing(float* memory, int slots, int channels, int columns, int margin)
        : m_memory(memory + margin),
          m_channels(channels),
          m_columns(columns),
          m_stride(paddedColumns(columns) + margin),
          m_held(static_cast<std::size_t>(slots), kNothing)
    {
        std::fill_n(memory, margin, 0.0F);
    }
    static std::size_t floats(int slots, int channels, int columns, int margin)
    {
        return std::size_t(slots) * std::size_t(channels) * std::size_t(paddedColumns(columns) + margin) +
               std::size_t(margin) + 16;
    }

    const float* data() const noexcept { return m_memory; }
    std::ptrdiff_t stride() const noexcept { return m_stride; }
    /// Where row `row` (>= 0) begins, counted from data(). If it is not held yet, fill(channel, columns of it) is
    /// called for each channel.
    template <typename Fill>
    std::ptrdiff_t offsetOf(int row, const Fill& fill)
    {
        const int slot = row % static_cast<int>(m_held.size());
        const std::ptrdiff_t offset = slot * m_channels * m_stride;
        if (m_held[static_cast<std::size_t>(slot)] != row) {
            for (int channel = 0; channel < m_channels; ++channel) {
                float* const to = m_memory + offset + channel * m_stride;
                fill(channel, to);
                std::fill(to + m_columns, to + m_stride, 0.0F);
            }
            m_held[static_cast<std::size_t>(slot)] = row;
        }
        return offset;
    }

private:
    static constexpr int kNothing = -1;
    float* m_memory;
    int m_channels;
    int m_columns;
    std::ptrdiff_t m_stride;
    std::vector<int> m_held;
};

} // namespace resonate
