#include "pipeline/progress.h"

#include <algorithm>

namespace resonate {

ProgressTracker::ProgressTracker(Listener listener, std::chrono::milliseconds interval)
    : m_listener(std::move(listener)), m_interval(interval)
{
}

void ProgressTracker::setSteps(const QList<PlannedStep>& next)
{
    m_now.steps = m_now.steps.first(m_now.step + 1) + next;
}

void ProgressTracker::beginStage(const QString& id, double expectedSeconds)
{
    m_expected = expectedSeconds;
    m_remaining = std::max(0.0, m_remaining - expectedSeconds);
    m_now.stage = id;
    m_now.stageFraction = 0.0;
    m_now.parts.clear();
    ++m_now.step;
    if (m_now.step == m_now.steps.size() || m_now.steps[m_now.step].stage != id) // one that nobody planned
        m_now.steps.insert(m_now.step, {id, expectedSeconds});
    m_stageStart = Clock::now();
    emitNow();
}

void ProgressTracker::report(double stageFraction)
{
    m_now.stageFraction = std::clamp(stageFraction, m_now.stageFraction, 1.0);
    emitIfDue();
}

void ProgressTracker::reportPart(std::string_view part, double fraction)
{
    const QString name = QString::fromLatin1(part.data(), static_cast<qsizetype>(part.size()));
    const auto known = std::ranges::find(m_now.parts, name, &PartProgress::part);
    if (known == m_now.parts.end())
        m_now.parts.append({name, fraction});
    else
        known->fraction = std::max(known->fraction, fraction);
    emitIfDue();
}

void ProgressTracker::endStage()
{
    m_done += m_expected;
    m_expected = 0.0;
    m_now.stageFraction = 0.0;
    m_now.parts.clear();
}

void ProgressTracker::emitIfDue()
{
    if (Clock::now() - m_lastEmitted >= m_interval)
        emitNow();
}

void ProgressTracker::emitNow()
{
    const auto now = Clock::now();
    m_lastEmitted = now;
    if (!m_listener)
        return;
    const double total = m_done + m_expected + m_remaining;
    const double fraction = total > 0.0 ? (m_done + m_expected * m_now.stageFraction) / total : 0.0;
    m_now.fraction = std::max(m_now.fraction, fraction);

    // The stage at work tells the machine's speed best; what follows is scaled by how wrong the expectation was so far.
    m_now.secondsLeft.reset();
    m_now.rate.reset();
    const double stageSeconds = std::chrono::duration<double>(now - m_stageStart).count();
    if (m_now.stageFraction > 0.02 && stageSeconds > 0.3) {
        const double stageTotal = stageSeconds / m_now.stageFraction;
        const double speed = m_expected > 0.0 ? stageTotal / m_expected : 1.0;
        m_now.secondsLeft = stageTotal - stageSeconds + m_remaining * std::clamp(speed, 0.2, 5.0);
        if (m_audioSeconds > 0.0)
            m_now.rate = m_audioSeconds / stageTotal;
    }
    m_listener(m_now);
}

} // namespace resonate
