#pragma once

#include "core/audio/audio_format.h"
#include "core/audio/stream_processor.h"
#include "core/tools/compressor_law.h"
#include "core/tools/frame_pair.h"
#include "core/tools/reduction_smoother.h"
#include "core/tools/reduction_tap.h"

namespace resonate {

/// Lowers 5-9 kHz while that band is too large a part of the whole; how loud the voice is does not matter. The band
/// is taken off by two bells whose depth moves (a filter of minimum phase that is a wire at rest), so what is not
/// sibilant passes with its bits unchanged. No latency; does nothing at sample rates that do not reach 10 kHz.
class DeEsser final : public StreamProcessor {
public:
    static constexpr double kMaximumDb = 8.0; ///< at the deepest point of the band

    struct Parameters {
        AudioFormat format = {};
        /// Of the band's level against the whole's, dB. A reduction is the mean over the band.
        CompressorLaw law = {-10.0, 4.0, 4.0, 7.0};
        double attackMs = 1.0;
        double releaseMs = 40.0;
        double gateDbfs = -65.0; ///< what is quieter is breath and noise
    };
    explicit DeEsser(const Parameters& parameters);

    /// Level of 5-9 kHz against the whole, from the powers of both, as the detector sees it; dB.
    static double shareDb(double bandPower, double wholePower) noexcept;
    /// The band's detector.
    static BiquadCoefficients detectorAt(int sampleRateHz);

    void process(AudioView block) noexcept override;
    std::int64_t latencyFrames() const noexcept override { return 0; }
    void reset() noexcept override;

    const ReductionTap& reduction() const noexcept { return m_tap; }

private:
    void endCell() noexcept;

    Parameters m_parameters;
    bool m_able;
    ControlGrid m_grid;
    double m_decay; // of the powers
    ReductionSmoother m_smoother;
    ReductionTap m_tap;
    PairedBiquad m_detector, m_lower, m_upper;
    ControlRamp m_depth;                      // 0: nothing is taken off
    double m_bandSum = 0.0, m_wholeSum = 0.0; // of the cell
    double m_bandPower = 0.0, m_wholePower = 0.0;
};

} // namespace resonate
