#pragma once

#include <cstdint>
#include <optional>

namespace resonate {

/// Frames [begin, end).
struct FrameSpan {
    std::int64_t begin = 0;
    std::int64_t end = 0;
    bool operator==(const FrameSpan&) const = default;
};

/// Which frame of the takes is heard as the n-th one when playing begins at `begin`: up to the end, or round and round
/// in a loop, once it was reached. A beginning behind the loop plays to the end.
struct LoopMap {
    std::int64_t begin = 0;
    std::int64_t length = 0; ///< of the takes
    std::optional<FrameSpan> loop;

    bool repeats() const noexcept { return loop && loop->end > loop->begin && begin < loop->end; }
    /// Frames that there are to play; INT64_MAX in a loop.
    std::int64_t count() const noexcept { return repeats() ? INT64_MAX : length - begin; }
    std::int64_t frameAt(std::int64_t index) const noexcept
    {
        const std::int64_t straight = begin + index;
        if (!repeats() || straight < loop->end)
            return straight;
        return loop->begin + (straight - loop->begin) % (loop->end - loop->begin);
    }
};

} // namespace resonate
