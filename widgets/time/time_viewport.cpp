#include "widgets/time/time_viewport.h"

#include <algorithm>

namespace resonate {

double TimeViewport::toPixels(double seconds, double width) const noexcept
{
    return visibleSeconds() > 0.0 ? (seconds - m_begin) / visibleSeconds() * width : 0.0;
}

double TimeViewport::toSeconds(double pixels, double width) const noexcept
{
    return width > 0.0 ? m_begin + pixels / width * visibleSeconds() : m_begin;
}

void TimeViewport::setDuration(double seconds)
{
    const double duration = std::max(0.0, seconds);
    if (duration == m_duration)
        return;
    m_duration = duration;
    m_begin = 0.0;
    m_end = duration;
    Q_EMIT changed();
}

void TimeViewport::show(double beginSeconds, double endSeconds)
{
    const double shortest = std::min(kShortestSeconds, m_duration);
    const double length = std::clamp(endSeconds - beginSeconds, shortest, m_duration);
    const double begin = std::clamp(beginSeconds, 0.0, m_duration - length);
    if (begin == m_begin && begin + length == m_end)
        return;
    m_begin = begin;
    m_end = begin + length;
    Q_EMIT changed();
}

void TimeViewport::zoom(double factor, double aboutSeconds)
{
    const double shortest = std::min(kShortestSeconds, m_duration);
    const double length = std::clamp(visibleSeconds() * factor, shortest, m_duration);
    const double share = visibleSeconds() > 0.0 ? (aboutSeconds - m_begin) / visibleSeconds() : 0.0;
    const double begin = aboutSeconds - share * length;
    show(begin, begin + length);
}

void TimeViewport::reveal(double seconds)
{
    if (seconds < m_begin)
        pan(seconds - m_begin);
    else if (seconds > m_end)
        pan(seconds - m_end);
}

} // namespace resonate
