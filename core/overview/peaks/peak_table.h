#pragma once

#include "core/audio/audio_format.h"
#include "core/overview/peaks/half_float.h"

#include <array>
#include <atomic>
#include <cstdint>

namespace resonate {

/// What one stretch of one channel reaches. The extremes are never understated, and overstated by less than 1/1024
/// (0.009 dB; 2^-24 of full scale where it is quieter than -84 dBFS).
struct PeakBucket {
    Half minimum;
    Half maximum;
    Half rms;
    bool operator==(const PeakBucket&) const = default;
};
static_assert(sizeof(PeakBucket) == 6); // as it lies in files

/// The buckets of all levels, wherever they lie: level k has one for every kFinestFrames * kFactor^k frames. Who fills
/// a table does so in one thread, and any number of threads may read what is ready meanwhile.
class PeakTable {
public:
    static constexpr int kFinestFrames = 256;
    static constexpr int kFactor = 4;
    static constexpr int kLevels = 8; // the coarsest is 95 s at 44.1 kHz: a pixel of a day

    static constexpr std::int64_t bucketFrames(int level) noexcept
    {
        return kFinestFrames * (std::int64_t(1) << (2 * level));
    }

    struct Ready {
        std::int64_t frames = 0; ///< all of them when finished, else a multiple of kFinestFrames
        bool finished = false;
    };

    virtual ~PeakTable() = default;
    AudioFormat format() const noexcept { return m_format; }
    Ready ready() const noexcept
    {
        const std::int64_t ready = m_ready.load(std::memory_order_acquire);
        return {ready >> 1, (ready & 1) != 0};
    }
    /// How many buckets of a level may be read; the last one of a finished table may stand for fewer frames.
    static std::int64_t buckets(int level, const Ready& ready) noexcept
    {
        const std::int64_t size = bucketFrames(level);
        return (ready.finished ? ready.frames + size - 1 : ready.frames) / size;
    }
    const PeakBucket& bucket(int level, std::int64_t index, int channel) const noexcept
    {
        const Level& from = m_levels[static_cast<std::size_t>(level)];
        const std::int64_t inChunk = index & ((std::int64_t(1) << from.chunkShift) - 1);
        return from.chunks[index >> from.chunkShift][inChunk * m_format.channels + channel];
    }

protected:
    /// Chunks of 2^chunkShift buckets, each [bucket][channel].
    struct Level {
        const PeakBucket* const* chunks = nullptr;
        int chunkShift = 0;
    };

    explicit PeakTable(AudioFormat format) : m_format(format) {}
    PeakTable(const PeakTable&) = delete;
    PeakTable& operator=(const PeakTable&) = delete;
    void setLevel(int level, const Level& where) noexcept { m_levels[static_cast<std::size_t>(level)] = where; }
    /// What was written before may be read from now on.
    void setReady(const Ready& ready) noexcept
    {
        m_ready.store(ready.frames * 2 + (ready.finished ? 1 : 0), std::memory_order_release);
    }

private:
    AudioFormat m_format;
    std::array<Level, kLevels> m_levels;
    std::atomic<std::int64_t> m_ready{0}; // frames * 2 + finished
};

} // namespace resonate
