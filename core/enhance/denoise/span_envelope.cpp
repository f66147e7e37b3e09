#include "core/enhance/denoise/span_envelope.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace resonate {

SpanEnvelope::SpanEnvelope(const std::vector<TimeSpan>& spans, const Parameters& parameters)
{
    const auto frame = [&parameters](double seconds) {
        return static_cast<std::int64_t>(std::llround(seconds * parameters.sampleRateHz));
    };
    for (const TimeSpan& span : spans) {
        const std::int64_t begin = frame(std::max(0.0, span.beginSeconds));
        const std::int64_t end = frame(span.endSeconds);
        if (end <= begin)
            continue;
        if (!m_spans.empty() && begin < m_spans.back().end + frame(parameters.joinSeconds))
            m_spans.back().end = std::max(m_spans.back().end, end);
        else
            m_spans.push_back({begin, end, 0});
    }
    for (Span& span : m_spans)
        span.ramp = std::min(frame(parameters.rampSeconds), (span.end - span.begin) / 2);
}

int SpanEnvelope::spanAt(std::int64_t frame) const noexcept
{
    const auto after = std::ranges::upper_bound(m_spans, frame, {}, [](const Span& span) { return span.begin; });
    if (after == m_spans.begin() || frame >= (after - 1)->end)
        return -1;
    return static_cast<int>(after - m_spans.begin()) - 1;
}

float SpanEnvelope::at(std::int64_t frame) const noexcept
{
    const int index = spanAt(frame);
    if (index < 0)
        return 0.0F;
    const Span& span = m_spans[static_cast<std::size_t>(index)];
    const std::int64_t inside = std::min(frame - span.begin, span.end - frame);
    if (inside >= span.ramp)
        return 1.0F;
    const double share = static_cast<double>(inside) / static_cast<double>(span.ramp);
    return static_cast<float>(0.5 - 0.5 * std::cos(std::numbers::pi * share));
}

} // namespace resonate
