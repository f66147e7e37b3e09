#pragma once

#include "core/audio/audio_format.h"
#include "core/audio/stream_processor.h"
#include "core/tools/control_grid.h"
#include "core/tools/frame_pair.h"

namespace resonate {

/// Brings the low end to the middle: the side signal is high-passed (fourth order), the sum of the channels is not
/// touched. No latency; where both channels are alike, samples keep their bits.
class MonoBelow final : public StreamProcessor {
public:
    struct Parameters {
        AudioFormat format = {};
        double frequencyHz = 120.0; ///< the side is 6 dB down here
        double amount = 1.0;        ///< 0..1: how much of the low side goes
    };
    explicit MonoBelow(const Parameters& parameters);

    void process(AudioView block) noexcept override;
    std::int64_t latencyFrames() const noexcept override { return 0; }
    void reset() noexcept override;

private:
    double m_amount;
    ControlGrid m_grid;
    Biquad m_first, m_second;
    double m_sidePeak = 0.0, m_removedPeak = 0.0; // of the cell
};

} // namespace resonate
