#pragma once

#include "core/audio/audio_format.h"
#include "core/audio/stream_processor.h"
#include "core/tools/compressor_law.h"
#include "core/tools/reduction_smoother.h"
#include "core/tools/reduction_tap.h"

namespace resonate {

/// Feed-forward compressor in the log domain; channels share one gain, taken from the louder. No latency. Where
/// nothing is reduced and there is no make-up gain, samples pass with their bits unchanged.
/// Source: D. Giannoulis, M. Massberg, J. D. Reiss, "Digital Dynamic Range Compressor Design: A Tutorial and
/// Analysis", JAES 60(6), 2012 (smooth, decoupled peak detector on the reduction).
class Compressor final : public StreamProcessor {
public:
    struct Parameters {
        AudioFormat format = {};
        CompressorLaw law;      ///< of the peak level, dBFS
        double attackMs = 10.0; ///< time constants
        double releaseMs = 120.0;
        double makeupDb = 0.0;
    };
    explicit Compressor(const Parameters& parameters);

    void process(AudioView block) noexcept override;
    std::int64_t latencyFrames() const noexcept override { return 0; }
    void reset() noexcept override;

    const ReductionTap& reduction() const noexcept { return m_tap; }

private:
    void endCell() noexcept;

    Parameters m_parameters;
    ControlGrid m_grid;
    ReductionSmoother m_smoother;
    ReductionTap m_tap;
    ControlRamp m_gain;
    double m_peak = 0.0; // of the cell
};

} // namespace resonate
