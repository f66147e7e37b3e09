#pragma once

#include "core/audio/audio_format.h"
#include "core/audio/stream_processor.h"
#include "core/dsp/fir_convolver.h"

#include <optional>
#include <vector>

namespace resonate {

/// A fixed equaliser that moves the long-term spectrum, band by band: linear phase, so that nothing moves in time and
/// what was aligned with the input stays so. Without a gain anywhere it is a wire: bit-transparent, no latency.
class ToneCorrector final : public StreamProcessor {
public:
    struct Parameters {
        AudioFormat format;
        std::vector<double> centreHz; ///< ascending
        std::vector<double> gainDb;   ///< as many; in between along log frequency, outside as the nearest
    };
    explicit ToneCorrector(const Parameters& parameters);

    void process(AudioView block) noexcept override;
    std::int64_t latencyFrames() const noexcept override { return m_latencyFrames; }
    void reset() noexcept override;

private:
    std::optional<FirConvolver> m_filter;
    std::int64_t m_latencyFrames = 0;
};

} // namespace resonate
