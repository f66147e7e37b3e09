#include "core/enhance/stems/decibel_histogram.h"

#include "core/base/decibels.h"

namespace resonate {

void DecibelHistogram::add(double db) noexcept
{
    const double step = std::clamp((db - kLowestDb) / kStepDb, 0.0, static_cast<double>(m_counts.size() - 1));
    ++m_counts[static_cast<std::size_t>(step)];
    ++m_count;
}

double DecibelHistogram::quantile(double share) const noexcept
{
    if (m_count == 0)
        return kSilenceDb;
    const double wanted = share * static_cast<double>(m_count);
    std::int64_t below = 0;
    std::size_t step = 0;
    while (step + 1 < m_counts.size() && static_cast<double>(below += m_counts[step]) < wanted)
        ++step;
    return kLowestDb + kStepDb * (static_cast<double>(step) + 0.5);
}

} // namespace resonate
