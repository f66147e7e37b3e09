#include "core/mastering/reference/match_filter.h"

namespace resonate {
namespace {

constexpr std::int64_t kBlockFrames = 1024;

} // namespace

MatchFilter::MatchFilter(const Parameters& parameters)
{
    assert(parameters.midTaps.size() == parameters.sideTaps.size());
    assert(parameters.format.channels == 1 || parameters.format.channels == 2);
    if (parameters.midTaps.empty())
        return;
    m_mid.emplace(parameters.midTaps, 1);
    if (parameters.format.channels == 2) {
        m_side.emplace(parameters.sideTaps, 1);
        m_sides = AudioBuffer(2, kBlockFrames);
    }
    m_latencyFrames = m_mid->latencyFrames() + static_cast<std::int64_t>(parameters.midTaps.size() / 2);
}

void MatchFilter::process(AudioView block) noexcept
{
    if (!m_mid)
        return;
    if (!m_side) {
        m_mid->process(block);
        return;
    }
    for (std::int64_t at = 0; at < block.frames(); at += kBlockFrames)
        processSides(block.slice(at, std::min(kBlockFrames, block.frames() - at)));
}

void MatchFilter::processSides(AudioView block) noexcept
{
    const AudioView sides = m_sides.view().slice(0, block.frames());
    const auto left = block.channel(0), right = block.channel(1), mid = sides.channel(0), side = sides.channel(1);
    for (std::size_t n = 0; n < left.size(); ++n) {
        mid[n] = 0.5F * (left[n] + right[n]);
        side[n] = 0.5F * (left[n] - right[n]);
    }
    m_mid->process({mid.data(), 1, block.frames(), block.frames()});
    m_side->process({side.data(), 1, block.frames(), block.frames()});
    for (std::size_t n = 0; n < left.size(); ++n) {
        left[n] = mid[n] + side[n];
        right[n] = mid[n] - side[n];
    }
}

void MatchFilter::reset() noexcept
{
    if (m_mid)
        m_mid->reset();
    if (m_side)
        m_side->reset();
}

} // namespace resonate
