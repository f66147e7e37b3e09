#pragma once

#include "core/audio/audio_format.h"
#include "core/audio/stream_processor.h"
#include "core/tools/compressor_law.h"
#include "core/tools/frame_pair.h"
#include "core/tools/reduction_smoother.h"
#include "core/tools/reduction_tap.h"

namespace resonate {

/// A bell that gets deeper as its own band gets louder. Its shape may be changed while it runs: centre and width move
/// in equal ratios, the static gain in dB. No latency; at 0 dB and under the threshold samples keep their bits.
/// Sources: R. Bristow-Johnson, "Audio EQ Cookbook" (peaking EQ); the law and its smoothing as in Compressor.
class DynamicEq final : public StreamProcessor {
public:
    struct Shape {
        double frequencyHz = 1000.0;
        double q = 1.0;
        double gainDb = 0.0; ///< at rest
    };
    struct Parameters {
        AudioFormat format = {};
        Shape shape;
        CompressorLaw law = {-24.0, 2.0, 6.0, 12.0}; ///< of the band's peak level, dBFS
        double attackMs = 10.0;
        double releaseMs = 120.0;
        double shapeMs = 20.0; ///< time constant of changes of the shape
    };
    explicit DynamicEq(const Parameters& parameters);

    /// For the thread that calls process(). Takes effect smoothly.
    void setShape(const Shape& shape) noexcept { m_wanted = shape; }

    void process(AudioView block) noexcept override;
    std::int64_t latencyFrames() const noexcept override { return 0; }
    void reset() noexcept override;

    const ReductionTap& reduction() const noexcept { return m_tap; }

private:
    void endCell() noexcept;
    void moveShape() noexcept;

    Parameters m_parameters;
    ControlGrid m_grid;
    double m_shapeDecay;
    ReductionSmoother m_smoother;
    ReductionTap m_tap;
    Shape m_wanted, m_shape;
    PairedBiquad m_detector, m_bell;
    double m_bellDb = 0.0; // what m_bell is made for
    double m_peak = 0.0;   // of the band in the cell
};

} // namespace resonate
