#pragma once

#include "core/playback/deck.h"
#include "core/playback/heard_position.h"
#include "core/playback/meter_tap.h"
#include "core/playback/playback_device.h"

#include <array>

namespace resonate {

/// What runs in the sound device's callback: mixes the take that is on out of the deck that is on. It reads rings and
/// atomics, and neither waits, allocates nor looks at a file.
///
/// Takes and decks follow each other by a crossfade of 10 ms with gains that sum to one: versions of the same music are
/// alike, so that gains whose powers sum to one would make a bump. Playing, pausing, the end and a reader that came too
/// late fade as long.
class PlaybackRenderer final : public OutputRenderer {
public:
    static constexpr double kFadeSeconds = 0.010;

    /// Any thread.
    void setPlaying(bool playing) noexcept { m_wantsPlaying.store(playing, std::memory_order_relaxed); }
    bool isPlaying() const noexcept { return m_wantsPlaying.load(std::memory_order_relaxed); }
    void selectSlot(int slot) noexcept { m_slot.store(slot, std::memory_order_relaxed); }
    void setVolume(float gain) noexcept { m_wantedVolume.store(gain, std::memory_order_relaxed); }
    const HeardPosition& position() const noexcept { return m_position; }
    const MeterTap& tap() const noexcept { return m_tap; }
    /// The generation of the deck that was played to its end; 0: none was.
    std::uint64_t ended() const noexcept { return m_ended.load(std::memory_order_acquire); }
    std::uint64_t underruns() const noexcept { return m_underruns.load(std::memory_order_relaxed); }
    /// Frames that were read ahead when sound was last asked for; all that is left counts as a whole second.
    std::int64_t ahead() const noexcept { return m_ahead.load(std::memory_order_relaxed); }

    /// Reader, which owns all decks and keeps each until it comes back as retired. One offered over another that was
    /// not taken yet gives that one back at once.
    Deck* offer(Deck* deck) noexcept { return m_offered.exchange(deck, std::memory_order_acq_rel); }
    Deck* playing() const noexcept { return m_current.load(std::memory_order_acquire); }
    Deck* takeRetired() noexcept;

    /// The keeper of the device, while nothing renders: another device, at its rate; it begins with a fade.
    void prepare(int sampleRateHz) noexcept;
    void render(float* out, std::int64_t frames, double latencySeconds) noexcept override;

private:
    static constexpr std::int64_t kChunkFrames = 256;
    /// More than there are decks at a time: the reader makes no more of them.
    static constexpr std::size_t kRetired = 16;

    using Chunk = std::array<float, kChunkFrames>;
    /// The gains of a deck's takes on their way from one take to another.
    struct LaneFade {
        std::array<float, Deck::kMaxLanes> from{};
        std::array<float, Deck::kMaxLanes> to{};
        std::int64_t done = 0; ///< frames
    };

    void takeOffer() noexcept;
    bool isDue(const Deck& next) const noexcept;
    void start(Deck* next) noexcept;
    void retire(Deck* deck) noexcept;
    void renderChunk(float* out, std::int64_t frames) noexcept;
    std::int64_t shapeFlow(std::int64_t frames) noexcept;
    void noteDry(const Deck& deck) noexcept;
    void retarget(const Deck& deck, LaneFade& fade) const noexcept;
    void mixDeck(const Deck& deck, LaneFade& fade, std::int64_t frames, float* left, float* right) noexcept;
    void mixLeaving(std::int64_t frames) noexcept;
    void put(float* out, std::int64_t frames) noexcept;

    // Shared.
    std::atomic<bool> m_wantsPlaying = false;
    std::atomic<int> m_slot = 0;
    std::atomic<float> m_wantedVolume = 1.0F;
    std::atomic<Deck*> m_offered = nullptr;
    std::atomic<Deck*> m_current = nullptr;
    std::array<std::atomic<Deck*>, kRetired> m_retired{};
    std::atomic<std::uint64_t> m_ended = 0;
    std::atomic<std::uint64_t> m_underruns = 0;
    std::atomic<std::int64_t> m_ahead = 0;
    HeardPosition m_position;
    MeterTap m_tap;

    // The rendering thread's.
    int m_sampleRateHz = 48000;
    std::int64_t m_fadeFrames = 480;
    Deck* m_playing = nullptr;
    Deck* m_leaving = nullptr; // fading out
    Deck* m_next = nullptr;    // waits for its moment
    LaneFade m_playingFade;
    LaneFade m_leavingFade;
    std::int64_t m_deckFadeDone = 0; // frames
    float m_flow = 0.0F;             // 0 paused, 1 playing
    bool m_isDry = false;            // the reader came too late
    float m_volume = 1.0F;
    Chunk m_left{};
    Chunk m_right{};
    Chunk m_otherLeft{};
    Chunk m_otherRight{};
    Chunk m_envelope{};
    Chunk m_gains{};
};

} // namespace resonate
