#pragma once

#include "core/audio/stream_processor.h"
#include "core/repair/handling/ar_interpolation.h"
#include "core/repair/handling/span_stream.h"

namespace resonate {

/// Takes the thump of a hand on the phone out: within each span the sound under some 200 Hz is replaced by what the
/// bass before and after it predicts (see ArInterpolation), so that a note that is held goes on. Above that, outside
/// the spans (but for the filter's 20 ms), and with amount 0, the output is the input bit by bit.
class BumpRepairer final : public StreamProcessor {
public:
    struct Parameters {
        AudioFormat format;
        std::vector<TimeSpan> bumps; ///< in order, as found by the analysis; longer than 0.4 s is left alone
        double amount = 1.0;         ///< share of each bump that is taken, 0..1
    };
    explicit BumpRepairer(const Parameters& parameters);
    BumpRepairer(const BumpRepairer&) = delete;
    BumpRepairer& operator=(const BumpRepairer&) = delete;

    void process(AudioView block) noexcept override { m_stream.process(block); }
    std::int64_t latencyFrames() const noexcept override { return m_stream.latencyFrames(); }
    void reset() noexcept override { m_stream.reset(); }

private:
    void mend(AudioView shown, std::int64_t begin, std::int64_t end) noexcept;
    void lowBand(std::span<const float> samples, std::size_t count) noexcept;
    void addCorrection(std::span<float> samples, std::size_t begin, std::size_t end) const noexcept;

    double m_amount;
    std::int64_t m_factor; // of decimation
    std::vector<double> m_taps;
    SpanStream m_stream;
    ArInterpolation m_interpolation;
    std::vector<double> m_low;        // decimated, centred on multiples of the factor
    std::vector<double> m_correction; // what the low band gains
};

} // namespace resonate
