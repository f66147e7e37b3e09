#pragma once

#include "core/analysis/recording_report.h"
#include "core/audio/audio_buffer.h"
#include "core/audio/audio_format.h"

#include <functional>
#include <vector>

namespace resonate {

/// Delays a stream so that marked spans can be mended with what surrounds them, before and after. All else passes bit
/// by bit. How the stream is cut into blocks changes nothing.
class SpanStream final {
public:
    struct Parameters {
        AudioFormat format;
        std::vector<TimeSpan> spans;    ///< in order; those that touch are one, those that are too long are left alone
        std::int64_t marginFrames = 0;  ///< each span is widened by this
        std::int64_t contextFrames = 0; ///< what is shown on each side
        std::int64_t mostFrames = 0;    ///< the longest span, margins included
    };
    /// Mends frames [begin, end) of the audio shown, which holds the context too; it may change that as well. Does not
    /// throw.
    using Mend = std::function<void(AudioView shown, std::int64_t begin, std::int64_t end)>;

    SpanStream(const Parameters& parameters, Mend mend);

    void process(AudioView block) noexcept;
    std::int64_t latencyFrames() const noexcept { return m_delayed.frames(); }
    void reset() noexcept;
    std::int64_t mostShown() const noexcept { return m_shown.frames(); }

private:
    struct Span {
        std::int64_t begin;
        std::int64_t end;
    };
    void exchange(AudioView block) noexcept;
    void mendSpan(Span span) noexcept;
    /// Calls work(a, b) on the pieces of the ring that hold frames [first, first + count), b being the offset in them.
    void eachPiece(std::int64_t first, std::int64_t count, const auto& work) noexcept;

    Mend m_mend;
    std::int64_t m_context;
    std::vector<Span> m_spans;
    std::size_t m_next = 0;
    AudioBuffer m_delayed; // ring
    AudioBuffer m_shown;
    std::int64_t m_position = 0;
};

} // namespace resonate
