#pragma once

#include <algorithm>
#include <cstdint>

namespace resonate {

/// Cuts a recording into blocks on a grid that depends on nothing but its length, so that a block's result is the same
/// whenever and beside whatever it is computed. Block i answers for the frames [begin(i), end(i)); its result goes on
/// for `overlapFrames` more, over which it fades into the next one's; it looks at `contextFrames` more on both sides.
struct BlockGrid {
    std::int64_t totalFrames = 0;
    std::int64_t blockFrames = 1; ///< > overlapFrames
    std::int64_t overlapFrames = 0;
    std::int64_t contextFrames = 0;

    /// A last block shorter than the overlap would have nothing to fade with: it joins its neighbour.
    std::int64_t count() const noexcept
    {
        return totalFrames <= 0
                   ? 0
                   : std::max<std::int64_t>(1, (totalFrames - overlapFrames + blockFrames - 1) / blockFrames);
    }
    std::int64_t begin(std::int64_t block) const noexcept { return block * blockFrames; }
    std::int64_t end(std::int64_t block) const noexcept
    {
        return block + 1 >= count() ? totalFrames : (block + 1) * blockFrames;
    }
    /// Where the block's own result ends: end() and the overlap, if there is a next block.
    std::int64_t resultEnd(std::int64_t block) const noexcept
    {
        return std::min(end(block) + overlapFrames, totalFrames);
    }
    /// The block that begins at `frame`, count() for the recording's end, -1 if there is none.
    std::int64_t blockAt(std::int64_t frame) const noexcept
    {
        if (frame == totalFrames)
            return count();
        return frame >= 0 && frame % blockFrames == 0 && frame / blockFrames < count() ? frame / blockFrames : -1;
    }
};

} // namespace resonate
