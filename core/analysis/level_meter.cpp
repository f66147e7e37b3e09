#include "core/analysis/level_meter.h"

#include "core/base/decibels.h"

#include <algorithm>
#include <cmath>

namespace resonate {

LevelMeter::LevelMeter(AudioFormat format) : m_channels(static_cast<std::size_t>(format.channels)) {}

void LevelMeter::process(ConstAudioView block) noexcept
{
    for (std::size_t c = 0; c < m_channels.size(); ++c) {
        Channel channel = m_channels[c];
        for (const float sample : block.channel(static_cast<int>(c))) {
            const auto value = static_cast<double>(sample);
            channel.sum += value;
            channel.squares += value * value;
            channel.peak = std::max(channel.peak, std::abs(sample));
        }
        m_channels[c] = channel;
    }
    m_frames += block.frames();
}

LevelReading LevelMeter::result() const
{
    LevelReading reading;
    const double frames = static_cast<double>(std::max<std::int64_t>(m_frames, 1));
    double squares = 0.0;
    float peak = 0.0F;
    for (const Channel& channel : m_channels) {
        squares += channel.squares;
        peak = std::max(peak, channel.peak);
        reading.dcOffset.push_back(channel.sum / frames);
    }
    reading.samplePeakDbfs = gainToDb(static_cast<double>(peak));
    reading.rmsDbfs = powerToDb(squares / (frames * static_cast<double>(m_channels.size())));
    reading.crestDb = std::max(0.0, reading.samplePeakDbfs - reading.rmsDbfs);
    return reading;
}

} // namespace resonate
