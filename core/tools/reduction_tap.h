#pragma once

#include <algorithm>
#include <atomic>

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

    /// One figure a cell ...
    void add(double reductionDb) noexcept
    {
        m_sumDb += reductionDb;
        m_maxDb = std::max(m_maxDb, reductionDb);
        ++m_count;
    }
    /// ... published at the end of a block; a block that completes no cell leaves the last figures standing.
    void publish() noexcept
    {
        if (m_count == 0)
            return;
        m_latest.store({static_cast<float>(m_sumDb / m_count), static_cast<float>(m_maxDb)}, std::memory_order_relaxed);
        m_sumDb = m_maxDb = 0.0;
        m_count = 0;
    }
    void reset() noexcept
    {
        m_sumDb = m_maxDb = 0.0;
        m_count = 0;
        m_latest.store({}, std::memory_order_relaxed);
    }

private:
    static_assert(std::atomic<GainReduction>::is_always_lock_free);
    std::atomic<GainReduction> m_latest = GainReduction{};
    double m_sumDb = 0.0, m_maxDb = 0.0;
    int m_count = 0;
};

} // namespace resonate
