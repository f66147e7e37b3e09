#include "core/playback/heard_position.h"

#include <algorithm>
#include <bit>

namespace resonate {

void HeardPosition::publish(const RenderMoment& moment) noexcept
{
    const FrameSpan loop = moment.map.loop.value_or(FrameSpan{});
    const std::array<std::int64_t, kWords> words = {moment.map.begin,
                                                    moment.map.length,
                                                    loop.begin,
                                                    loop.end,
                                                    moment.index,
                                                    (moment.frames << 20) | moment.sampleRateHz,
                                                    static_cast<std::int64_t>(moment.generation),
                                                    moment.atNanoseconds,
                                                    std::bit_cast<std::int64_t>(moment.latencySeconds)};
    const std::uint32_t sequence = m_sequence.load(std::memory_order_relaxed);
    m_sequence.store(sequence + 1, std::memory_order_relaxed);
    for (std::size_t i = 0; i < kWords; ++i)
        m_words[i].store(words[i], std::memory_order_release);
    m_sequence.store(sequence + 2, std::memory_order_release);
}

RenderMoment HeardPosition::latest() const noexcept
{
    std::array<std::int64_t, kWords> words;
    for (;;) {
        const std::uint32_t before = m_sequence.load(std::memory_order_acquire);
        for (std::size_t i = 0; i < kWords; ++i)
            words[i] = m_words[i].load(std::memory_order_acquire);
        if (before % 2 == 0 && m_sequence.load(std::memory_order_relaxed) == before)
            break;
    }
    RenderMoment moment;
    moment.map.begin = words[0];
    moment.map.length = words[1];
    if (words[3] > words[2])
        moment.map.loop = FrameSpan{words[2], words[3]};
    moment.index = words[4];
    moment.frames = words[5] >> 20;
    moment.sampleRateHz = static_cast<int>(words[5] & ((1 << 20) - 1));
    moment.generation = static_cast<std::uint64_t>(words[6]);
    moment.atNanoseconds = words[7];
    moment.latencySeconds = std::bit_cast<double>(words[8]);
    return moment;
}

std::int64_t heardFrame(const RenderMoment& moment, std::int64_t nowNanoseconds) noexcept
{
    double index = static_cast<double>(moment.index);
    if (moment.frames > 0) {
        const double since = static_cast<double>(nowNanoseconds - moment.atNanoseconds) * 1e-9 - moment.latencySeconds;
        // A block that never came must not run away: no further than two blocks on.
        index += std::min(since * moment.sampleRateHz, 2.0 * static_cast<double>(moment.frames));
    }
    const auto heard = std::max<std::int64_t>(0, static_cast<std::int64_t>(index));
    return std::min(moment.map.frameAt(heard), moment.map.length);
}

} // namespace resonate
