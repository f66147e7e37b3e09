#include "core/mastering/k_weighting.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>

namespace resonate {

double kWeight(double frequencyHz) noexcept
{
    const double x = frequencyHz / 1681.974450955533, q = 0.7071752369554196;
    const double high = std::pow(10.0, 3.999843853973347 / 20.0), band = std::pow(high, 0.4996667741545416);
    const double shelf =
        (std::pow(1.0 - high * x * x, 2) + std::pow(band * x / q, 2)) / (std::pow(1.0 - x * x, 2) + std::pow(x / q, 2));
    const double y = frequencyHz / 38.13547087602444, p = 0.5003270373238773;
    return shelf * std::pow(y, 4) / (std::pow(1.0 - y * y, 2) + std::pow(y / p, 2));
}

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
    assert(format.channels >= 1 && format.channels <= kMaxInputChannels);
    assert(blockFrames > 0);
    std::fill_n(m_weights.begin(), format.channels, 1.0);
}

void KWeightedEnergy::setWeights(std::span<const double> weights) noexcept
{
    assert(weights.size() <= m_weights.size());
    std::ranges::copy(weights, m_weights.begin());
}

void KWeightedEnergy::addPair(std::span<const float> even, std::span<const float> odd, Pair& pair) const noexcept
{
    Pair p = pair;
    const auto& [b0, b1, b2, a1, a2] = m_shelf;
    const double c1 = m_highPass.a1;
    const double c2 = m_highPass.a2;
    for (std::size_t i = 0; i < even.size(); ++i) {
        const Lanes in = {static_cast<double>(even[i]), static_cast<double>(odd[i])};
        const Lanes shelved = b0 * in + p.s1;
        p.s1 = b1 * in - a1 * shelved + p.s2;
        p.s2 = b2 * in - a2 * shelved;
        const Lanes weighted = shelved + p.h1;
        p.h1 = -2.0 * shelved - c1 * weighted + p.h2;
        p.h2 = shelved - c2 * weighted;
        p.energy += weighted * weighted;
    }
    for (Lanes* state : {&p.s1, &p.s2, &p.h1, &p.h2}) // denormals would make silence slow
        for (int lane = 0; lane < 2; ++lane)
            if (std::abs((*state)[lane]) < 1e-30)
                (*state)[lane] = 0.0;
    pair = p;
}

void KWeightedEnergy::add(ConstAudioView block) noexcept
{
    for (int c = 0; c < block.channels(); c += 2)
        addPair(block.channel(c), block.channel(std::min(c + 1, block.channels() - 1)),
                m_pairs[static_cast<std::size_t>(c / 2)]);
}

double KWeightedEnergy::take() noexcept
{
    double sum = 0.0;
    for (std::size_t c = 0; c < m_weights.size(); ++c) // a lone last channel's other lane weighs nothing
        sum += m_weights[c] * m_pairs[c / 2].energy[static_cast<int>(c % 2)];
    for (Pair& pair : m_pairs)
        pair.energy = Lanes{};
    return sum;
}

void KWeightedEnergy::runIn(ConstAudioView block) noexcept
{
    if (block.empty())
        return;
    add(block);
    take();
}

void KWeightedEnergy::process(ConstAudioView block, std::vector<double>& meanSquares)
{
    for (std::int64_t at = 0; at < block.frames();) {
        const auto count = std::min(m_blockFrames - m_filled, block.frames() - at);
        add(block.slice(at, count));
        m_filled += count;
        at += count;
        if (m_filled < m_blockFrames)
            continue;
        meanSquares.push_back(take() / static_cast<double>(m_blockFrames));
        m_filled = 0;
    }
}

} // namespace resonate
