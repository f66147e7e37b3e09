#pragma once

#include "core/audio/audio_view.h"

#include <atomic>
#include <memory>

namespace resonate {

/// The last second and a half of what is played, for meters: as it is heard, level-matched and faded, but before the
/// volume, which is a matter of the listener's loudspeakers. Silence counts, so frames never cease while a device runs.
/// One thread writes and any number read, each with a cursor of its own; nobody ever waits. Who comes too late misses
/// frames and sees it by the numbers.
class MeterTap final {
public:
    static constexpr std::int64_t kCapacityFrames = 1 << 17;

    MeterTap();
    /// Renderer.
    void write(const float* left, const float* right, std::int64_t frames) noexcept;
    void setSampleRateHz(int sampleRateHz) noexcept { m_sampleRateHz.store(sampleRateHz, std::memory_order_relaxed); }

    int sampleRateHz() const noexcept { return m_sampleRateHz.load(std::memory_order_relaxed); }
    /// Frames since the player began.
    std::int64_t written() const noexcept { return m_written.load(std::memory_order_acquire); }
    /// Copies what follows frame `next` into `out` (2 channels). Returns how many frames, and sets `next` behind the
    /// last of them: when it moved further than that, frames were missed. Begin with next = written().
    std::int64_t read(std::int64_t& next, AudioView out) const noexcept;

private:
    std::unique_ptr<std::atomic<float>[]> m_samples; // interleaved
    std::atomic<std::int64_t> m_begun = 0;           // frames that are, or are being, overwritten end here
    std::atomic<std::int64_t> m_written = 0;
    std::atomic<int> m_sampleRateHz = 48000;
};

} // namespace resonate
