#include "core/repair/handling/span_stream.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace resonate {

SpanStream::SpanStream(const Parameters& parameters, Mend mend)
    : m_mend(std::move(mend)),
      m_context(parameters.contextFrames),
      m_delayed(parameters.format.channels, parameters.mostFrames + 2 * parameters.contextFrames),
      m_shown(parameters.format.channels, m_delayed.frames())
{
    const auto frame = [&](double seconds) { return std::llround(seconds * parameters.format.sampleRateHz); };
    for (const TimeSpan& span : parameters.spans) {
        const Span wide = {std::max<std::int64_t>(0, frame(span.beginSeconds) - parameters.marginFrames),
                           frame(span.endSeconds) + parameters.marginFrames};
        if (!m_spans.empty() && wide.begin <= m_spans.back().end)
            m_spans.back().end = std::max(m_spans.back().end, wide.end);
        else
            m_spans.push_back(wide);
    }
    std::erase_if(m_spans,
                  [&](Span span) { return span.end <= span.begin || span.end - span.begin > parameters.mostFrames; });
}

void SpanStream::reset() noexcept
{
    fillSilence(m_delayed.view());
    m_next = 0;
    m_position = 0;
}

void SpanStream::process(AudioView block) noexcept
{
    for (std::int64_t at = 0; at < block.frames();) {
        std::int64_t count = block.frames() - at;
        if (m_next < m_spans.size())
            count = std::min(count, m_spans[m_next].end + m_context - m_position);
        exchange(block.slice(at, count));
        at += count;
        while (m_next < m_spans.size() && m_spans[m_next].end + m_context == m_position)
            mendSpan(m_spans[m_next++]);
    }
}

void SpanStream::eachPiece(std::int64_t first, std::int64_t count, const auto& work) noexcept
{
    for (std::int64_t at = 0; at < count;) {
        const std::int64_t place = (first + at) % m_delayed.frames();
        const std::int64_t piece = std::min(count - at, m_delayed.frames() - place);
        work(m_delayed.view().slice(place, piece), at);
        at += piece;
    }
}

void SpanStream::exchange(AudioView block) noexcept
{
    eachPiece(m_position, block.frames(), [&](AudioView piece, std::int64_t at) {
        for (int c = 0; c < block.channels(); ++c)
            std::ranges::swap_ranges(block.slice(at, piece.frames()).channel(c), piece.channel(c));
    });
    m_position += block.frames();
}

void SpanStream::mendSpan(Span span) noexcept
{
    const std::int64_t first = std::max<std::int64_t>(0, span.begin - m_context);
    const AudioView shown = m_shown.view().slice(0, m_position - first);
    eachPiece(first, shown.frames(),
              [&](AudioView piece, std::int64_t at) { copyAudio(piece, shown.slice(at, piece.frames())); });
    m_mend(shown, span.begin - first, span.end - first);
    eachPiece(first, shown.frames(),
              [&](AudioView piece, std::int64_t at) { copyAudio(shown.slice(at, piece.frames()), piece); });
}

} // namespace resonate
