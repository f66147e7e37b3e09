#pragma once

#include "core/audio/audio_buffer.h"
#include "core/audio/audio_format.h"
#include "core/audio/stream_processor.h"
#include "core/dsp/fir_convolver.h"

#include <optional>
#include <vector>

namespace resonate {

/// Mid and side of a stream through an impulse response each; one channel goes through the mid's. Without responses it
/// is a wire: bit-transparent, no latency.
class MatchFilter final : public StreamProcessor {
public:
    struct Parameters {
        AudioFormat format;          ///< one or two channels
        std::vector<float> midTaps;  ///< linear phase, symmetric about frame size / 2; empty: a wire
        std::vector<float> sideTaps; ///< as many
    };
    explicit MatchFilter(const Parameters& parameters);

    void process(AudioView block) noexcept override;
    std::int64_t latencyFrames() const noexcept override { return m_latencyFrames; }
    void reset() noexcept override;

private:
    void processSides(AudioView block) noexcept;

    std::optional<FirConvolver> m_mid;
    std::optional<FirConvolver> m_side; // empty with one channel
    AudioBuffer m_sides;                // mid and side of a few frames
    std::int64_t m_latencyFrames = 0;
};

} // namespace resonate
