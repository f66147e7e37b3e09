#pragma once

#include "core/tools/parametric_eq.h"

namespace resonate {

/// Lifts what is above 10 kHz, gently: air around a voice. No latency; at 0 dB samples keep their bits.
class AirShelf final : public StreamProcessor {
public:
    static constexpr double kCornerHz = 10000.0; ///< half of the gain, in dB
    static constexpr double kMaximumDb = 6.0;

    struct Parameters {
        AudioFormat format = {};
        double gainDb = 0.0; ///< 0..kMaximumDb
    };
    explicit AirShelf(const Parameters& parameters)
        : m_eq({parameters.format,
                {{ParametricEq::Kind::HighShelf, kCornerHz, kQ, std::clamp(parameters.gainDb, 0.0, kMaximumDb)}}})
    {
    }

    void process(AudioView block) noexcept override { m_eq.process(block); }
    std::int64_t latencyFrames() const noexcept override { return 0; }
    void reset() noexcept override { m_eq.reset(); }

private:
    static constexpr double kQ = 0.7; // as steep as it gets without overshoot
    ParametricEq m_eq;
};

} // namespace resonate
