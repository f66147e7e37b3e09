#include "core/metering/live_meters.h"

namespace resonate {

LiveMeters::LiveMeters(AudioFormat format) : m_format(format), m_level(format), m_loudness(format), m_truePeak(format)
{
}

void LiveMeters::process(ConstAudioView block) noexcept
{
    m_level.process(block);
    m_loudness.process(block);
    m_truePeak.process(block);
}

void LiveMeters::pass(double seconds) noexcept
{
    m_level.pass(seconds);
    m_loudness.pass(seconds);
    m_truePeak.pass(seconds);
}

void LiveMeters::reset() noexcept
{
    m_level.reset();
    m_loudness.reset();
    m_truePeak.reset();
}

MeterSnapshot LiveMeters::snapshot() const noexcept
{
    MeterSnapshot snapshot;
    snapshot.channels = m_format.channels;
    for (int c = 0; c < m_format.channels; ++c)
        snapshot.level[static_cast<std::size_t>(c)] = m_level.channel(c);
    snapshot.loudness = m_loudness.levels();
    snapshot.truePeak = m_truePeak.levels();
    return snapshot;
}

} // namespace resonate
