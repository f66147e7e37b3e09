#pragma once

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <utility>

namespace resonate {

/// Gain reduction during one block, dB >= 0. Aligned so that every compiler stores both figures at once.
struct alignas(8) GainReduction {
    float meanDb = 0.0F;
    float maxDb = 0.0F;
    bool operator==(const GainReduction&) const = default;
};

/// What a processor says about its gain reduction and a meter on another thread reads. Neither waits.
class ReductionTap final {
public:
    GainReduction latest() const noexcept { return m_latest.load(std::memory_order_relaxed); }

    /// Since the last call, however the stream was cut; for the thread that processes.
    GainReduction takeInterval() noexcept { return std::exchange(m_interval, {}).figures(); }
    /// The same without beginning anew.
    GainReduction interval() const noexcept { return m_interval.figures(); }

    /// One figure a cell ...
    void add(double reductionDb) noexcept
    {
        m_block.add(reductionDb);
        m_interval.add(reductionDb);
    }
    /// ... published at the end of a block; a block that completes no cell leaves the last figures standing.
    void publish() noexcept
    {
        if (m_block.count == 0)
            return;
        m_latest.store(std::exchange(m_block, {}).figures(), std::memory_order_relaxed);
    }
    void reset() noexcept
    {
        m_block = m_interval = {};
        m_latest.store({}, std::memory_order_relaxed);
    }

private:
    struct Sums {
        double sumDb = 0.0, maxDb = 0.0;
        std::int64_t count = 0;
        void add(double reductionDb) noexcept
        {
            sumDb += reductionDb;
            maxDb = std::max(maxDb, reductionDb);
            ++count;
        }
        GainReduction figures() const noexcept
        {
            return count == 0 ? GainReduction{}
                              : GainReduction{static_cast<float>(sumDb / static_cast<double>(count)),
                                              static_cast<float>(maxDb)};
        }
    };
    static_assert(std::atomic<GainReduction>::is_always_lock_free);
    std::atomic<GainReduction> m_latest = GainReduction{};
    Sums m_block, m_interval;
};

} // namespace resonate
