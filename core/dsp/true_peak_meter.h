#pragma once

#include "core/dsp/true_peak_interpolator.h"

#include <array>
#include <cstdint>
#include <vector>

namespace resonate {

/// Largest true peak of one channel of a stream, by TruePeakInterpolator. Where the samples are too small to raise the
/// maximum, nothing is interpolated. Maxima of pieces that overlap by 2 * kReach frames merge exactly.
class TruePeakMeter final {
public:
    TruePeakMeter();
    void process(std::span<const float> samples) noexcept;
    /// Linear. Call flush() before, after which no more may follow.
    float peak() const noexcept { return m_peak; }
    void flush() noexcept;
    /// Largest sample, linear.
    float samplePeak() const noexcept { return m_samplePeak; }
    void reset() noexcept;

private:
    struct BlockExtent {
        float largest = 0.0F;
        float curvature = 0.0F;
    };
    void measureBlock() noexcept;

    TruePeakInterpolator m_interpolator;
    std::vector<float> m_history; // reach before, one block, reach after
    std::array<BlockExtent, 3> m_extents = {};
    std::size_t m_filled = 0; // of the newest block
    float m_peak = 0.0F;
    float m_samplePeak = 0.0F;
};

} // namespace resonate
