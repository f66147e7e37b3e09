#include "core/tools/transient_detector.h"

#include "core/base/decibels.h"

namespace resonate {
namespace {

constexpr double kReleaseMs = 60.0, kQuickMs = 1.0, kSlowMs = 30.0, kVerySlowMs = 300.0;
constexpr double kFloor = 1e-6; // -120 dBFS: silence neither rises nor falls

double follow(double value, double goal, double decay) noexcept
{
    return goal + decay * (value - goal);
}

} // namespace

TransientDetector::TransientDetector(const ControlGrid& grid)
    : m_release(grid.decay(kReleaseMs)),
      m_quickDecay(grid.decay(kQuickMs)),
      m_slowDecay(grid.decay(kSlowMs)),
      m_verySlowDecay(grid.decay(kVerySlowMs))
{
    reset();
}

void TransientDetector::reset() noexcept
{
    m_held = 0.0;
    m_quick = m_slow = m_verySlow = kFloor;
}

TransientDetector::Reading TransientDetector::next(double peak) noexcept
{
    m_held = std::max(peak, m_release * m_held);
    if (m_held < 1e-30)
        m_held = 0.0;
    m_quick = follow(m_quick, m_held + kFloor, m_quickDecay);
    m_slow = follow(m_slow, m_held + kFloor, m_slowDecay);
    m_verySlow = follow(m_verySlow, m_held + kFloor, m_verySlowDecay);
    return {std::max(0.0, gainToDb(m_quick / m_slow)), std::max(0.0, gainToDb(m_verySlow / std::max(m_quick, m_slow)))};
}

} // namespace resonate
