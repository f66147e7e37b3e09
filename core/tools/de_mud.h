#pragma once

#include "core/tools/parametric_eq.h"

namespace resonate {

/// Takes what is too much out of 250-400 Hz with a bell, Q 1. No latency; at depth 0 samples keep their bits.
class DeMud final : public StreamProcessor {
public:
    static constexpr double kLowHz = 250.0, kHighHz = 400.0;                    ///< where mud is looked for,
    static constexpr double kReferenceLowHz = 500.0, kReferenceHighHz = 2000.0; ///< against what
    static constexpr double kMaximumDb = 5.0;

    struct Parameters {
        AudioFormat format = {};
        double depthDb = 0.0; ///< 0..kMaximumDb
    };
    explicit DeMud(const Parameters& parameters)
        : m_eq({parameters.format,
                {{ParametricEq::Kind::Bell, kCentreHz, 1.0, -std::clamp(parameters.depthDb, 0.0, kMaximumDb)}}})
    {
    }

    /// How deep, from the levels of the two bands in dB and by how much the first is over the second in well-made
    /// music.
    static double depthDb(double mudDb, double referenceDb, double usualTiltDb) noexcept
    {
        return std::clamp(mudDb - referenceDb - usualTiltDb, 0.0, kMaximumDb);
    }

    void process(AudioView block) noexcept override { m_eq.process(block); }
    std::int64_t latencyFrames() const noexcept override { return 0; }
    void reset() noexcept override { m_eq.reset(); }

private:
    static constexpr double kCentreHz = 316.0; // geometric mean of the edges
    ParametricEq m_eq;
};

} // namespace resonate
