#pragma once

#include "core/base/work_context.h"

#include <mutex>
#include <numeric>
#include <string_view>
#include <vector>

namespace resonate {

/// One progress for parts that are worked on side by side, all of the same length; each part's own is told as well.
/// Outlived by the context.
class PartsProgress final {
public:
    PartsProgress(const WorkContext& context, std::vector<std::string_view> names)
        : m_context(context), m_names(std::move(names)), m_fractions(m_names.size(), 0.0)
    {
    }
    /// May be called from any thread.
    void report(std::size_t part, double fraction)
    {
        const std::lock_guard lock(m_mutex);
        m_fractions[part] = fraction;
        m_context.reportPart(m_names[part], fraction);
        m_context.report(std::accumulate(m_fractions.begin(), m_fractions.end(), 0.0) /
                         static_cast<double>(m_fractions.size()));
    }

private:
    const WorkContext& m_context;
    std::vector<std::string_view> m_names;
    std::mutex m_mutex;
    std::vector<double> m_fractions; // guarded by m_mutex
};

} // namespace resonate
