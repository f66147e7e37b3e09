#include "widgets/transport/shuttle.h"

namespace resonate {
namespace {

/// Long enough to know a passage by.
constexpr int kPieceMs = 250;
constexpr int kFastest = 8;

} // namespace

Shuttle::Shuttle(QObject* parent) : QObject(parent)
{
    m_timer.setInterval(kPieceMs);
    connect(&m_timer, &QTimer::timeout, this, &Shuttle::leap);
}

void Shuttle::back()
{
    setSpeed(m_speed > 1 ? m_speed / 2 : m_speed >= 0 ? -1 : std::max(-kFastest, 2 * m_speed));
}

void Shuttle::forward()
{
    setSpeed(m_speed < -1 ? m_speed / 2 : m_speed <= 0 ? 1 : std::min(kFastest, 2 * m_speed));
}

void Shuttle::pause()
{
    setSpeed(0);
}

void Shuttle::setPlaying(bool playing)
{
    if (playing == (m_speed != 0))
        return;
    m_speed = playing ? 1 : 0;
    m_timer.stop();
    Q_EMIT speedChanged(m_speed);
}

void Shuttle::setSpeed(int speed)
{
    const bool wasPlaying = m_speed != 0;
    m_speed = speed;
    if (m_speed == 0 || m_speed == 1)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
    if (wasPlaying != (m_speed != 0))
        Q_EMIT playRequested(m_speed != 0);
    if (m_speed < 0)
        leap(); // back is heard at once
    Q_EMIT speedChanged(m_speed);
}

/// A piece was played forwards by now; the rest of the way is leapt over.
void Shuttle::leap()
{
    Q_EMIT leapRequested((m_speed - 1) * kPieceMs / 1000.0);
}

} // namespace resonate
