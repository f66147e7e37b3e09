#pragma once

#include "core/analysis/recording_report.h"

#include <cstdint>
#include <span>
#include <vector>

namespace resonate {

/// Finds where the spectrum begins and ends, from the level that each bin passes in 5 % of the frames: what was ever
/// there counts, however rarely. The end is the largest step down after which nothing comes back. Takes the frames of a
/// SpectrumFeed.
class BandwidthDetector final {
public:
    struct Parameters {
        int sampleRateHz = 48000;
        int fftSize = 4096;
        int hop = 1024;
    };
    explicit BandwidthDetector(const Parameters& parameters);

    void process(std::span<const float> power) noexcept; // [bins], mean square
    BandwidthReading result() const;

private:
    double levelDb(std::size_t bin, double share) const;
    std::vector<float> envelopeDb(double share) const;

    double m_binHz;
    std::size_t m_bins;
    std::vector<std::uint32_t> m_histogram; // [bins][steps], eight steps per octave of power
    std::int64_t m_frames = 0;
};

} // namespace resonate
