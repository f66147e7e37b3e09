#include "core/analysis/level_trace.h"

#include "core/base/decibels.h"

#include <algorithm>

namespace resonate {

LevelTrace::LevelTrace(AudioFormat format)
    : m_format(format), m_stepFrames(std::max<std::int64_t>(1, static_cast<std::int64_t>(format.sampleRateHz) / 10))
{
}

void LevelTrace::process(ConstAudioView block)
{
    for (std::int64_t done = 0; done < block.frames();) {
        const std::int64_t count = std::min(block.frames() - done, m_stepFrames - m_inStep);
        const ConstAudioView part = block.slice(done, count);
        // Frame by frame, so that the sum does not depend on where blocks end.
        for (std::int64_t i = 0; i < count; ++i)
            for (int c = 0; c < m_format.channels; ++c) {
                const auto sample = static_cast<double>(part.channel(c)[static_cast<std::size_t>(i)]);
                m_squares += sample * sample;
            }
        done += count;
        m_inStep += count;
        if (m_inStep == m_stepFrames) {
            m_levels.push_back(level(m_squares, m_inStep));
            m_inStep = 0;
            m_squares = 0.0;
        }
    }
}

float LevelTrace::level(double squares, std::int64_t frames) const
{
    return static_cast<float>(powerToDb(squares / static_cast<double>(frames * m_format.channels)));
}

std::vector<float> LevelTrace::levelsDbfs() const
{
    if (m_levels.empty() && m_inStep > 0)
        return {level(m_squares, m_inStep)};
    return m_levels;
}

} // namespace resonate
