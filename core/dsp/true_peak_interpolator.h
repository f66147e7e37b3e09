#pragma once

#include <algorithm>
#include <array>
#include <span>

namespace resonate {

/// Peaks of the continuous signal behind the samples: 8 points per frame by a windowed-sinc interpolator (62 taps,
/// Kaiser beta 8, flat within 0.1 dB to 0.45 of the sample rate), and a parabola through the points around each local
/// maximum. Short interpolators, as loudness meters have them, read up to 0.2 dB more on noise near half the sample
/// rate: the points of one (4 per frame, 12 taps, Hann) count as well, so that what is under a ceiling here is under it
/// there. Sources: ITU-R BS.1770-4, annex 2 (true peak); J. O. Smith, "Spectral Audio Signal Processing" (parabolic
/// peaks).
class TruePeakInterpolator final {
public:
    static constexpr int kFactor = 8;
    static constexpr int kHalfTaps = 31; ///< taps on each side of a point
    static constexpr int kShortHalfTaps = 6;
    static constexpr int kReach = 32; ///< samples that must be readable before the first frame and after the last
    static constexpr int kBlock = 32; ///< frames per call

    TruePeakInterpolator();

    /// No interpolated peak is larger than this times the largest sample within reach.
    float bound() const noexcept { return m_bound; }

    /// How large the samples about a block are, and how much they bend.
    struct Extent {
        float largest = 0.0F;        ///< |x| of [0, kBlock]
        float largestInReach = 0.0F; ///< |x| of all within reach
        float curvature = 0.0F;      ///< |x[n-1] - 2 x[n] + x[n+1]| of all within reach
    };
    /// No interpolated peak of the block is larger than this. What an interpolator adds to the straight line between
    /// two samples is a sum of second differences, and music bends little from sample to sample: this bound is a few
    /// per cent over the largest sample where the other one is three times that.
    float bound(const Extent& extent) const noexcept
    {
        return std::min(m_bound * extent.largestInReach,
                        1.0001F * extent.largest + m_bend * extent.curvature + m_drift * extent.largestInReach);
    }

    /// peaks[n] = largest magnitude in [n, n + 1) of one channel, sample n included.
    /// samples[-kReach] ... samples[kBlock + kReach - 1] are read.
    void intervalPeaks(const float* samples, std::span<float, kBlock> peaks) const noexcept;

private:
    // Seven weights for each tap pair (x[n+j], x[n+1-j]), j = 1..31: of its sum for the points 1/8 ... 4/8, of its
    // difference for 1/8 ... 3/8. A point at k/8 and its mirror image at 1 - k/8 share them, so two points cost what
    // one would.
    std::array<float, 7 * kHalfTaps> m_weights = {};
    std::array<float, 3 * kShortHalfTaps> m_shortWeights = {}; // as above: sum for 1/4 and 1/2, difference for 1/4
    float m_bound = 1.0F;
    float m_bend = 0.0F;  // sum of the magnitudes of an interpolator's weights of second differences
    float m_drift = 0.0F; // what a windowed sinc makes of a straight line, which it does not quite follow
};

} // namespace resonate
