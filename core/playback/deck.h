#pragma once

#include "core/audio/audio_buffer.h"
#include "core/playback/loop_map.h"
#include "core/playback/take_set.h"

#include <atomic>
#include <memory>
#include <optional>
#include <string>

namespace resonate {

/// All takes of a set from one moment on, in step: a ring for each, filled by the reader, emptied by the renderer.
/// Index n is the n-th frame since the deck's beginning, for every take. One thread fills, one plays; neither waits.
class Deck final {
public:
    struct Parameters {
        std::shared_ptr<const TakeSet> takes;
        int sampleRateHz = 48000;     ///< of the stream; takes at another are resampled
        LoopMap map;                  ///< in frames at sampleRateHz
        std::uint64_t generation = 0; ///< the player's count of moves and changes
        /// Decks with the same timeline hold the same moments, this one from `timelineBegin` (its index 0) on: they
        /// follow each other at the same moment. One with another timeline begins at its beginning: a seek.
        std::uint64_t timeline = 0;
        std::int64_t timelineBegin = 0;
    };
    static constexpr double kRingSeconds = 1.0; ///< at least
    static constexpr int kMaxLanes = 16;

    explicit Deck(const Parameters& parameters);

    const Parameters& parameters() const noexcept { return m_parameters; }
    std::int64_t capacity() const noexcept { return m_capacity; }
    int lanes() const noexcept { return static_cast<int>(m_lanes.size()); }

    /// Reader: reads ahead by up to `frames` where there is room. Returns how many; what cannot be read is silence.
    std::int64_t fill(std::int64_t frames);
    bool isFull() const noexcept { return room() == 0; }
    /// What went wrong while reading, once.
    std::optional<std::string> takeReadError() noexcept { return std::exchange(m_readError, std::nullopt); }

    /// Renderer: [played, filled) can be played.
    std::int64_t played() const noexcept { return m_played.load(std::memory_order_relaxed); }
    std::int64_t filled() const noexcept { return m_filled.load(std::memory_order_acquire); }
    void setPlayed(std::int64_t index) noexcept { m_played.store(index, std::memory_order_release); }
    bool isAtEnd() const noexcept { return played() >= m_parameters.map.count(); }
    /// Where on its timeline the next frame lies.
    std::int64_t timelineNow() const noexcept { return m_parameters.timelineBegin + played(); }
    /// Renderer: adds frames [index, index + gains.size()) of a lane, each times its gain, to both channels; a mono
    /// take goes to both.
    void mix(int lane, std::int64_t index, std::span<const float> gains, float* left, float* right) const noexcept;
    /// What each lane is to be multiplied with when the take of `slot` is heard (the first, when there is none): its
    /// own gain, and 0 for all others.
    float gainOf(int lane, int slot) const noexcept;

private:
    struct Lane {
        std::shared_ptr<const AudioSource> source; ///< at the stream's rate
        AudioBuffer ring;
    };

    std::int64_t room() const noexcept;
    int laneOf(int slot) const noexcept;
    void readLane(Lane& lane, std::int64_t index, std::int64_t count);
    void readFrames(const Lane& lane, std::int64_t frame, AudioView out);
    void softenSeam(const Lane& lane, std::int64_t index, std::int64_t frame, AudioView out);
    void blend(const Lane& lane, std::int64_t otherFrame, AudioView out, std::int64_t share, int change);

    Parameters m_parameters;
    std::int64_t m_capacity;
    std::int64_t m_mask;
    std::vector<Lane> m_lanes;
    std::optional<std::string> m_readError; // reader
    AudioBuffer m_block;                    // reader
    AudioBuffer m_other;                    // reader
    std::int64_t m_seamFrames;
    std::atomic<std::int64_t> m_filled = 0;
    std::atomic<std::int64_t> m_played = 0;
};

} // namespace resonate
