#include "core/media/sample_guard.h"

#include <cmath>

namespace resonate {

void SampleGuard::process(AudioView block) noexcept
{
    assert(block.channels() == std::ssize(m_sums));
    for (int c = 0; c < block.channels(); ++c) {
        double sum = 0.0;
        for (float& sample : block.channel(c)) {
            if (!(std::abs(sample) <= kAbsurdSample)) { // true for NaN as well
                sample = 0.0F;
                ++m_silenced;
            }
            sum += static_cast<double>(sample);
        }
        m_sums[static_cast<std::size_t>(c)] += sum;
    }
    m_frames += block.frames();
}

std::vector<double> SampleGuard::means() const
{
    std::vector<double> means = m_sums;
    for (double& mean : means)
        mean = m_frames > 0 ? mean / static_cast<double>(m_frames) : 0.0;
    return means;
}

} // namespace resonate
