#pragma once

#include <algorithm>
#include <array>
#include <cstdint>

namespace resonate {

/// How often a limiter took off how much, in steps of 0.02 dB up to 40 dB. Counts merge exactly.
class ReductionHistogram final {
public:
    void add(double reductionDb, std::int64_t count = 1) noexcept
    {
        const auto bin = static_cast<std::size_t>(std::clamp(reductionDb / kStepDb + 0.5, 0.0, kBins - 1.0));
        m_counts[bin] += count;
        m_total += count;
        m_maxDb = std::max(m_maxDb, reductionDb);
    }
    void merge(const ReductionHistogram& other) noexcept
    {
        for (std::size_t i = 0; i < m_counts.size(); ++i)
            m_counts[i] += other.m_counts[i];
        m_total += other.m_total;
        m_maxDb = std::max(m_maxDb, other.m_maxDb);
    }
    /// The reduction that a share of all entries does not exceed, dB.
    double percentileDb(double share) const noexcept
    {
        const double wanted = share * static_cast<double>(m_total);
        std::int64_t seen = 0;
        for (std::size_t i = 0; i < m_counts.size(); ++i)
            if (seen += m_counts[i]; m_total > 0 && static_cast<double>(seen) >= wanted)
                return static_cast<double>(i) * kStepDb;
        return 0.0;
    }
    double maxDb() const noexcept { return m_maxDb; }

private:
    static constexpr double kStepDb = 0.02;
    static constexpr double kBins = 2001.0;
    std::array<std::int64_t, static_cast<std::size_t>(kBins)> m_counts = {};
    std::int64_t m_total = 0;
    double m_maxDb = 0.0;
};

} // namespace resonate
