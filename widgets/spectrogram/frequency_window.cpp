#include "widgets/spectrogram/frequency_window.h"

#include <algorithm>

namespace resonate {

double FrequencyWindow::lowestHz(FrequencyScale scale) const noexcept
{
    return scale == FrequencyScale::Log ? std::min(FrequencyAxis::kLowestLogHz, m_highestHz / 2.0) : 0.0;
}

bool FrequencyWindow::showsAll() const noexcept
{
    return m_axis.lowHz() <= lowestHz(m_axis.scale()) && m_axis.highHz() >= m_highestHz;
}

bool FrequencyWindow::show(FrequencyScale scale, double lowHz, double highHz)
{
    const double least = std::min(kLeastHz, m_highestHz / 4.0);
    const double low = std::clamp(lowHz, lowestHz(scale), m_highestHz - least);
    const double high = std::clamp(highHz, low + least, m_highestHz);
    const FrequencyAxis axis(scale, low, high);
    const bool isNew = axis != m_axis;
    m_axis = axis;
    return isNew;
}

bool FrequencyWindow::show(double lowHz, double highHz)
{
    return show(m_axis.scale(), lowHz, highHz);
}

bool FrequencyWindow::setScale(FrequencyScale scale)
{
    return show(scale, showsAll() ? 0.0 : m_axis.lowHz(), m_axis.highHz());
}

bool FrequencyWindow::setHighest(double hz)
{
    const bool showedAll = showsAll();
    m_highestHz = hz;
    return show(m_axis.lowHz(), showedAll ? hz : m_axis.highHz());
}

bool FrequencyWindow::zoom(double factor, double aboutHz)
{
    // On the scale of the axis, so that the frequency stays where it is.
    constexpr double kLeastShare = 0.002;
    const FrequencyAxis whole(m_axis.scale(), lowestHz(m_axis.scale()), m_highestHz);
    const double before = whole.position(m_axis.highHz()) - whole.position(m_axis.lowHz());
    const double length = std::clamp(factor * before, kLeastShare, 1.0);
    const double low = std::clamp(whole.position(aboutHz) - m_axis.position(aboutHz) * length, 0.0, 1.0 - length);
    return show(whole.hz(low), whole.hz(low + length));
}

bool FrequencyWindow::pan(double share)
{
    const FrequencyAxis whole(m_axis.scale(), lowestHz(m_axis.scale()), m_highestHz);
    const double before = whole.position(m_axis.lowHz());
    const double length = whole.position(m_axis.highHz()) - before;
    const double low = std::clamp(before + share * length, 0.0, 1.0 - length);
    return low != before && show(whole.hz(low), whole.hz(low + length));
}

} // namespace resonate
