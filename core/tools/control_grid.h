#pragma once

#include "core/audio/audio_view.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace resonate {

/// Cuts a stream into cells of about 1/6 ms, counted from its beginning however its blocks are cut. Gains that move
/// are decided once a cell, from what the cell held, and reached at the end of the next.
class ControlGrid final {
public:
    explicit ControlGrid(int sampleRateHz)
        : m_sampleRateHz(sampleRateHz),
          m_cellFrames(
              8 * static_cast<int>(std::bit_ceil(static_cast<unsigned>(std::max(1, (sampleRateHz + 24000) / 48000)))))
    {
    }

    /// For work that is cheaper in longer pieces.
    ControlGrid(int sampleRateHz, int cellFrames) : m_sampleRateHz(sampleRateHz), m_cellFrames(cellFrames) {}

    int cellFrames() const noexcept { return m_cellFrames; }
    /// What is left after one cell of something that decays with this time constant; 0 for no time at all.
    double decay(double timeMs) const noexcept
    {
        return timeMs > 0.0 ? std::exp(-1000.0 * m_cellFrames / (timeMs * m_sampleRateHz)) : 0.0;
    }
    void reset() noexcept { m_phase = 0; }

    /// `work` is given the pieces of `block`, `endOfCell` is called after each piece that completes a cell.
    template <class Work, class EndOfCell>
    void walk(AudioView block, Work&& work, EndOfCell&& endOfCell) noexcept
    {
        for (std::int64_t at = 0; at < block.frames();) {
            const auto count = std::min<std::int64_t>(block.frames() - at, m_cellFrames - m_phase);
            work(block.slice(at, count));
            at += count;
            m_phase += static_cast<int>(count);
            if (m_phase < m_cellFrames)
                continue;
            m_phase = 0;
            endOfCell();
        }
    }

private:
    int m_sampleRateHz;
    int m_cellFrames;
    int m_phase = 0;
};

/// A number that moves in a straight line from cell to cell. It stands at exactly its goal when it arrives.
class ControlRamp final {
public:
    explicit ControlRamp(double value) : m_start(value), m_value(value), m_goal(value) {}

    /// To be called at the end of a cell.
    void aim(double goal, int cellFrames) noexcept
    {
        m_value = m_goal;
        m_goal = goal;
        m_step = (goal - m_value) / cellFrames;
    }
    /// To be called once a frame.
    double next() noexcept { return m_value += m_step; }
    double goal() const noexcept { return m_goal; }
    void reset() noexcept
    {
        m_value = m_goal = m_start;
        m_step = 0.0;
    }

private:
    double m_start, m_value, m_goal;
    double m_step = 0.0;
};

} // namespace resonate
