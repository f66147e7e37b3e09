#pragma once

#include "core/audio/audio_format.h"
#include "core/audio/stream_processor.h"
#include "core/tools/control_grid.h"
#include "core/tools/frame_pair.h"

#include <array>
#include <vector>

namespace resonate {

/// Adds width that vanishes in mono: what both channels share, above 250 Hz and spread over time by eight all-passes,
/// goes to the left and, with its sign turned, to the right. The sum of the channels stays what it was, and the gain is
/// held so low that the channels stay correlated. Mono audio passes unchanged. No latency.
/// Source: M. R. Schroeder, "Natural Sounding Artificial Reverberation", JAES 10(3), 1962 (all-passes).
class MonoSafeWidener final : public StreamProcessor {
public:
    static constexpr double kLowestCorrelation = 0.3;

    struct Parameters {
        AudioFormat format = {};
        double sideDb = -12.0; ///< of what is added, against the middle above 250 Hz; kSilenceDb: nothing
    };
    explicit MonoSafeWidener(const Parameters& parameters);

    void process(AudioView block) noexcept override;
    std::int64_t latencyFrames() const noexcept override { return 0; }
    void reset() noexcept override;

private:
    struct AllPass {
        std::vector<double> ring;
        std::size_t at = 0;
        double process(double x) noexcept;
        void reset() noexcept;
    };
    struct Powers {
        double mid = 0.0, side = 0.0, added = 0.0;
    };
    double decorrelated(double mid) noexcept;
    double allowedGain() const noexcept;
    void endCell() noexcept;

    double m_wantedGain;
    ControlGrid m_grid;
    double m_quickDecay, m_slowDecay;
    Biquad m_highPass;
    std::array<AllPass, 8> m_allPasses;
    ControlRamp m_gain;
    Powers m_cell, m_power;
};

} // namespace resonate
