#pragma once

#include "core/audio/stream_processor.h"
#include "core/repair/handling/ar_interpolation.h"
#include "core/repair/handling/span_stream.h"

namespace resonate {

/// Replaces clicks by what the sound around them predicts (see ArInterpolation). A channel in which the samples at that
/// place are no surprise has no click and is left alone. Outside the clicks, and with amount 0, the output is the input
/// bit by bit.
class ClickRepairer final : public StreamProcessor {
public:
    struct Parameters {
        AudioFormat format;
        std::vector<TimeSpan> clicks; ///< in order, as found by the analysis; longer than 10 ms is no click
        double amount = 1.0;          ///< share of each click that is taken, 0..1
    };
    explicit ClickRepairer(const Parameters& parameters);
    ClickRepairer(const ClickRepairer&) = delete;
    ClickRepairer& operator=(const ClickRepairer&) = delete;

    void process(AudioView block) noexcept override { m_stream.process(block); }
    std::int64_t latencyFrames() const noexcept override { return m_stream.latencyFrames(); }
    void reset() noexcept override { m_stream.reset(); }

private:
    void mend(AudioView shown, std::int64_t begin, std::int64_t end) noexcept;

    double m_amount;
    SpanStream m_stream;
    ArInterpolation m_interpolation;
    std::vector<double> m_samples;
};

} // namespace resonate
