#pragma once

#include "core/analysis/recording_report.h"
#include "core/analysis/spectrum_feed.h"

namespace resonate {

/// Correlation of left and right, sum LR / sqrt(sum LL sum RR), and energy of (L-R)/2 over (L+R)/2, for the whole
/// recording. One channel reads as mono; where a channel is silent, the two are taken as uncorrelated; where both are,
/// as mono.
class StereoMeter final {
public:
    explicit StereoMeter(AudioFormat format) : m_format(format) {}

    void process(ConstAudioView block) noexcept;
    /// Without the bands.
    StereoReading result() const;

private:
    AudioFormat m_format;
    StereoPower m_sum;
    double m_mid = 0.0; // summed apart: L + R of an out-of-phase recording is lost in the difference of its powers
    double m_side = 0.0;
};

/// The same per band of stereoBandEdgesHz(), from spectral frames.
class StereoBandMeter final {
public:
    explicit StereoBandMeter(int sampleRateHz);

    void process(std::span<const StereoPower> bands) noexcept; // [bands]
    std::vector<StereoBand> result() const;

private:
    std::vector<double> m_edgesHz;
    std::vector<StereoPower> m_sums;
};

} // namespace resonate
