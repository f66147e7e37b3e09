#include "pipeline/loudness/many_files.h"

#include <algorithm>
#include <numeric>

namespace resonate {

SharedProgress::SharedProgress(const WorkContext& context, const std::vector<std::filesystem::path>& files)
    : m_context(context), m_done(files.size(), 0.0)
{
    for (const std::filesystem::path& file : files) {
        std::error_code unknown;
        const auto bytes = std::filesystem::file_size(file, unknown);
        m_weights.push_back(unknown ? 1.0 : static_cast<double>(bytes) + 1.0);
    }
    const double all = std::accumulate(m_weights.begin(), m_weights.end(), 0.0);
    for (double& weight : m_weights)
        weight /= all;
}

void SharedProgress::report(std::size_t file, double fraction)
{
    const std::lock_guard lock(m_mutex);
    if (fraction <= m_done[file])
        return;
    m_total += m_weights[file] * (std::min(fraction, 1.0) - m_done[file]);
    m_done[file] = std::min(fraction, 1.0);
    m_context.report(std::min(m_total, 1.0));
}

} // namespace resonate
