#pragma once

#include "core/analysis/recording_report.h"

#include <cstdint>
#include <vector>

namespace resonate {

/// Where a stage works: 1 inside spans, 0 outside, with raised-cosine ends that lie inside. Positions are frames of the
/// stream. Spans that lie closer together than a gap are one.
class SpanEnvelope final {
public:
    struct Parameters {
        double sampleRateHz = 48000.0;
        double rampSeconds = 0.3; ///< shorter in spans that cannot hold two of them
        double joinSeconds = 0.0;
    };
    SpanEnvelope(const std::vector<TimeSpan>& spans, const Parameters& parameters);

    bool empty() const noexcept { return m_spans.empty(); }
    /// Whether `frame` lies in a span, and in which; -1: in none.
    int spanAt(std::int64_t frame) const noexcept;
    float at(std::int64_t frame) const noexcept;

private:
    struct Span {
        std::int64_t begin;
        std::int64_t end;
        std::int64_t ramp;
    };
    std::vector<Span> m_spans;
};

} // namespace resonate
