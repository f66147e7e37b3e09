#pragma once

#include "core/playback/loop_map.h"

#include <array>
#include <atomic>
#include <cstdint>

namespace resonate {

/// Where the renderer was when it was last asked for sound.
struct RenderMoment {
    LoopMap map;
    std::int64_t index = 0;  ///< of the deck: the first frame of the block
    std::int64_t frames = 0; ///< that were played of it; 0 while paused
    int sampleRateHz = 48000;
    std::uint64_t generation = 0;
    std::int64_t atNanoseconds = 0; ///< steady clock
    double latencySeconds = 0.0;
};

/// Hands the newest RenderMoment from the renderer to whoever asks; the writer never waits, a reader tries again.
/// After H.-J. Boehm, "Can Seqlocks Get Along With Programming Language Memory Models?" (2012), with an order on each
/// word in place of fences, which the thread sanitizer does not know.
class HeardPosition final {
public:
    void publish(const RenderMoment& moment) noexcept;
    RenderMoment latest() const noexcept;

private:
    std::atomic<std::uint32_t> m_sequence = 0;
    static constexpr std::size_t kWords = 9;
    std::array<std::atomic<std::int64_t>, kWords> m_words{};
};

/// The frame that is heard at a time of the steady clock: between two blocks time is taken to go on evenly.
std::int64_t heardFrame(const RenderMoment& moment, std::int64_t nowNanoseconds) noexcept;

} // namespace resonate
