#pragma once

#include <cassert>
#include <cstddef>
#include <span>
#include <vector>

namespace resonate {

/// A spectrogram's worth of values, [frames][bins], zero at first.
class FrameMatrix final {
public:
    FrameMatrix() = default;
    FrameMatrix(int frames, int bins)
        : m_values(static_cast<std::size_t>(frames) * static_cast<std::size_t>(bins)), m_frames(frames), m_bins(bins)
    {
    }

    int frames() const noexcept { return m_frames; }
    int bins() const noexcept { return m_bins; }
    std::span<float> row(int frame) noexcept { return {m_values.data() + offset(frame), width()}; }
    std::span<const float> row(int frame) const noexcept { return {m_values.data() + offset(frame), width()}; }

private:
    std::size_t width() const noexcept { return static_cast<std::size_t>(m_bins); }
    std::size_t offset(int frame) const noexcept
    {
        assert(frame >= 0 && frame < m_frames);
        return static_cast<std::size_t>(frame) * width();
    }

    std::vector<float> m_values;
    int m_frames = 0;
    int m_bins = 0;
};

} // namespace resonate
