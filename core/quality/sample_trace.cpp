#include "core/quality/sample_trace.h"

#include <cmath>

namespace resonate {

void SampleTrace::Side::add(float sample) noexcept
{
    const float third = sample - 3.0F * past[0] + 3.0F * past[1] - past[2];
    jerk = std::max(jerk, std::abs(third));
    jerkPower += third * third;
    const float level = std::abs(sample);
    peak = std::max(peak, level);
    run = sample == past[0] ? run + 1 : 1;
    if (run >= 3) {
        if (level > flatLevel) {
            flatLevel = level;
            flat = 0;
        }
        if (level == flatLevel && level > 0.0F)
            flat += run == 3 ? 3 : 1;
    }
    past = {sample, past[0], past[1]};
}

void SampleTrace::Side::beginCell() noexcept
{
    jerk = jerkPower = peak = flatLevel = 0.0F;
    flat = 0;
}

void SampleTrace::add(float input, float output, bool finite, std::vector<SampleCell>& cells)
{
    m_input.add(input);
    m_output.add(output);
    m_half.add(0.5F * (input + output));
    m_finite = m_finite && finite;
    if (++m_filled == m_cellFrames)
        close(cells);
}

void SampleTrace::finish(std::vector<SampleCell>& cells)
{
    if (m_filled > 0)
        close(cells);
}

void SampleTrace::close(std::vector<SampleCell>& cells)
{
    const auto look = [](const Side& side) {
        return SampleLook{side.jerk, side.jerkPower, side.peak, side.flatLevel >= 0.999F * side.peak ? side.flat : 0};
    };
    cells.push_back({look(m_input), look(m_output), look(m_half), m_finite});
    m_input.beginCell();
    m_output.beginCell();
    m_half.beginCell();
    m_filled = 0;
    m_finite = true;
}

} // namespace resonate
