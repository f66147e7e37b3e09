#include "core/restoration/bandwidth/synthesis_meter.h"

#include "core/base/decibels.h"

namespace resonate {
namespace {

double energyOf(std::span<const float> samples) noexcept
{
    double sum = 0.0;
    for (const float sample : samples)
        sum += static_cast<double>(sample) * static_cast<double>(sample);
    return sum;
}

} // namespace

void SynthesisMeter::process(ConstAudioView added, ConstAudioView output) noexcept
{
    assert(added.channels() == output.channels() && added.frames() == output.frames());
    for (int c = 0; c < added.channels(); ++c) {
        m_added += energyOf(added.channel(c));
        m_output += energyOf(output.channel(c));
        m_samples += static_cast<double>(added.frames());
    }
}

SynthesisReport SynthesisMeter::report() const noexcept
{
    SynthesisReport report;
    if (m_added <= 0.0)
        return report;
    report.share = m_output > 0.0 ? m_added / m_output : 0.0;
    report.addedDbfs = powerToDb(m_added / m_samples);
    report.outputDbfs = powerToDb(m_output / m_samples);
    report.lowHz = m_lowHz;
    report.highHz = m_highHz;
    return report;
}

void SynthesisMeter::reset() noexcept
{
    m_added = m_output = m_samples = 0.0;
}

} // namespace resonate
