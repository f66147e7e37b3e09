#include "pipeline/progress.h"

#include <algorithm>

namespace resonate {

ProgressTracker::ProgressTracker(Listener listener, std::chrono::milliseconds interval)
    : m_listener(std::move(listener)), m_interval(interval)
{
}

void ProgressTracker::beginStage(const QString& id, double expectedSeconds)
{
    m_stage = id;
    m_expected = expectedSeconds;
    m_remaining = std::max(0.0, m_remaining - expectedSeconds);
    m_fraction = 0.0;
    m_stageStart = Clock::now();
    emitNow();
}

void ProgressTracker::report(double stageFraction)
{
    m_fraction = std::clamp(stageFraction, m_fraction, 1.0);
    if (Clock::now() - m_lastEmitted >= m_interval)
        emitNow();
}

void ProgressTracker::endStage()
{
    m_done += m_expected;
    m_expected = 0.0;
    m_fraction = 0.0;
}

void ProgressTracker::emitNow()
{
    const auto now = Clock::now();
    m_lastEmitted = now;
    if (!m_listener)
        return;
    const double total = m_done + m_expected + m_remaining;
    const double fraction = total > 0.0 ? (m_done + m_expected * m_fraction) / total : 0.0;
    m_shown = std::max(m_shown, fraction);

    // The stage at work tells the machine's speed best; what follows is scaled by how wrong the expectation was so far.
    std::optional<double> left;
    std::optional<double> rate;
    const double stageSeconds = std::chrono::duration<double>(now - m_stageStart).count();
    if (m_fraction > 0.02 && stageSeconds > 0.3) {
        const double stageTotal = stageSeconds / m_fraction;
        const double speed = m_expected > 0.0 ? stageTotal / m_expected : 1.0;
        left = stageTotal - stageSeconds + m_remaining * std::clamp(speed, 0.2, 5.0);
        if (m_audioSeconds > 0.0)
            rate = m_audioSeconds / stageTotal;
    }
    m_listener({m_stage, m_shown, left, rate});
}

} // namespace resonate
