#include "core/mastering/k_weighting.h"

#include <cassert>
#include <cmath>
#include <numbers>

namespace resonate {

KWeightedEnergy::Biquad KWeightedEnergy::shelf(double sampleRateHz)
{
    const double q = 0.7071752369554196;
    const double k = std::tan(std::numbers::pi * 1681.974450955533 / sampleRateHz);
    const double high = std::pow(10.0, 3.999843853973347 / 20.0);
    const double band = std::pow(high, 0.4996667741545416);
    const double a0 = 1.0 + k / q + k * k;
    return {(high + band * k / q + k * k) / a0, 2.0 * (k * k - high) / a0, (high - band * k / q + k * k) / a0,
            2.0 * (k * k - 1.0) / a0, (1.0 - k / q + k * k) / a0};
}

KWeightedEnergy::Biquad KWeightedEnergy::highPass(double sampleRateHz)
{
    const double q = 0.5003270373238773;
    const double k = std::tan(std::numbers::pi * 38.13547087602444 / sampleRateHz);
    const double a0 = 1.0 + k / q + k * k;
    return {1.0, -2.0, 1.0, 2.0 * (k * k - 1.0) / a0, (1.0 - k / q + k * k) / a0};
}

KWeightedEnergy::KWeightedEnergy(AudioFormat format, std::int64_t blockFrames)
    : m_shelf(shelf(format.sampleRateHz)), m_highPass(highPass(format.sampleRateHz)), m_blockFrames(blockFrames)
{
    assert(format.channels == 1 || format.channels == 2);
    assert(blockFrames > 0);
}

double KWeightedEnergy::energy(ConstAudioView block) noexcept
{
    double sum = 0.0;
    for (int c = 0; c < block.channels(); ++c) {
        auto [s1, s2, h1, h2] = m_state[static_cast<std::size_t>(c)];
        for (const float sample : block.channel(c)) {
            const double in = static_cast<double>(sample);
            const double shelved = m_shelf.b0 * in + s1;
            s1 = m_shelf.b1 * in - m_shelf.a1 * shelved + s2;
            s2 = m_shelf.b2 * in - m_shelf.a2 * shelved;
            const double weighted = shelved + h1;
            h1 = -2.0 * shelved - m_highPass.a1 * weighted + h2;
            h2 = shelved - m_highPass.a2 * weighted;
            sum += weighted * weighted;
        }
        for (double* state : {&s1, &s2, &h1, &h2}) // denormals would make silence slow
            if (std::abs(*state) < 1e-30)
                *state = 0.0;
        m_state[static_cast<std::size_t>(c)] = {s1, s2, h1, h2};
    }
    return sum;
}

void KWeightedEnergy::runIn(ConstAudioView block) noexcept
{
    energy(block);
}

void KWeightedEnergy::process(ConstAudioView block, std::vector<double>& meanSquares)
{
    for (std::int64_t at = 0; at < block.frames();) {
        const auto count = std::min(m_blockFrames - m_filled, block.frames() - at);
        m_sum += energy(block.slice(at, count));
        m_filled += count;
        at += count;
        if (m_filled < m_blockFrames)
            continue;
        meanSquares.push_back(m_sum / static_cast<double>(m_blockFrames));
        m_sum = 0.0;
        m_filled = 0;
    }
}

} // namespace resonate
