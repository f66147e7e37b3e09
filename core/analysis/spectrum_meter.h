#pragma once

#include "core/analysis/recording_report.h"

#include <span>
#include <vector>

namespace resonate {

/// Centroid and 85 % roll-off of the power of all frames over -60 dBFS, and the long-term level in third-octave bands
/// (base-ten centres, IEC 61260-1) of all frames. Takes the frames of a SpectrumFeed.
class SpectrumMeter final {
public:
    struct Parameters {
        int sampleRateHz = 48000;
        int fftSize = 4096;
        int hop = 1024;
    };
    explicit SpectrumMeter(const Parameters& parameters);

    void process(std::span<const float> power) noexcept; // [bins], mean square
    SpectrumReading result() const;

private:
    double bandPower(double lowHz, double highHz) const;

    double m_binHz;
    std::vector<double> m_all;   // [bins], sums over frames
    std::vector<double> m_gated; // [bins]
    std::int64_t m_frames = 0;
};

} // namespace resonate
