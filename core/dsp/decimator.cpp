#include "core/dsp/decimator.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>
#include <numeric>

namespace resonate {

Decimator::Decimator(const Parameters& parameters) : m_factor(parameters.factor)
{
    assert(m_factor >= 1 && parameters.passHz < parameters.sampleRateHz / 2.0 / m_factor);
    if (m_factor == 1) {
        m_taps = {1.0F};
        return;
    }
    using std::numbers::pi;
    const double stopHz = static_cast<double>(parameters.sampleRateHz) / m_factor - parameters.passHz;
    const double transition = (stopHz - parameters.passHz) / parameters.sampleRateHz;
    const int taps =
        static_cast<int>(std::ceil(5.5 / transition)) | 1; // a Blackman window's transition is 5.5 / taps wide
    const double cutoff = (stopHz + parameters.passHz) / 2.0 / parameters.sampleRateHz;
    std::vector<double> ideal(static_cast<std::size_t>(taps));
    for (int i = 0; i < taps; ++i) {
        const double t = i - (taps - 1) / 2.0;
        const double phase = 2.0 * pi * (i + 1) / (taps + 1);
        const double window = 0.42 - 0.5 * std::cos(phase) + 0.08 * std::cos(2.0 * phase);
        ideal[static_cast<std::size_t>(i)] =
            window * (t == 0.0 ? 2.0 * cutoff : std::sin(2.0 * pi * cutoff * t) / (pi * t));
    }
    const double gain = std::accumulate(ideal.begin(), ideal.end(), 0.0);
    for (const double tap : ideal)
        m_taps.push_back(static_cast<float>(tap / gain));
    m_buffer.reserve(4 * m_taps.size());
}

void Decimator::process(std::span<const float> input, std::vector<float>& output)
{
    m_buffer.insert(m_buffer.end(), input.begin(), input.end());
    std::size_t at = 0;
    for (; at + m_taps.size() <= m_buffer.size(); at += static_cast<std::size_t>(m_factor)) {
        float lanes[4] = {};
        std::size_t i = 0;
        for (; i + 4 <= m_taps.size(); i += 4)
            for (std::size_t lane = 0; lane < 4; ++lane)
                lanes[lane] += m_taps[i + lane] * m_buffer[at + i + lane];
        float sum = (lanes[0] + lanes[1]) + (lanes[2] + lanes[3]);
        for (; i < m_taps.size(); ++i)
            sum += m_taps[i] * m_buffer[at + i];
        output.push_back(sum);
    }
    m_buffer.erase(m_buffer.begin(), m_buffer.begin() + static_cast<std::ptrdiff_t>(std::min(at, m_buffer.size())));
}

} // namespace resonate
