#pragma once

#include "core/audio/audio_buffer.h"
#include "core/audio/audio_format.h"
#include "core/audio/stream_processor.h"
#include "core/dsp/stft_stream.h"

#include <vector>

namespace resonate {

/// Takes wind out under a corner that the analysis found: a high-pass without phase shift that leaves alone what stands
/// out of the turbulence there, as a bass note does. Works on frames of a third of a second; the channels share their
/// gains. With corner 0 or amount 0 it is a wire without latency.
class RumbleFilter final : public StreamProcessor {
public:
    struct Parameters {
        AudioFormat format;
        double cornerHz = 0.0; ///< 0: there is no wind
        double amount = 1.0;   ///< share of the wind that is taken, 0..1
    };
    explicit RumbleFilter(const Parameters& parameters);

    void process(AudioView block) noexcept override;
    std::int64_t latencyFrames() const noexcept override;
    void reset() noexcept override { m_stream.reset(); }

private:
    void filter(std::span<const StftStream::Spectrum> channels) noexcept;

    bool m_active;
    double m_amount;
    double m_cornerHz;
    double m_binHz;
    StftStream m_stream;
    std::size_t m_bins; // up to the end of the slope
    std::size_t m_side; // bins to each side that make up the surroundings
    std::vector<float> m_power;
    std::vector<float> m_sorted;
};

} // namespace resonate
