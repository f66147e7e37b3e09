#pragma once

#include "core/tools/control_grid.h"

namespace resonate {

/// Smooth decoupled peak detector on the gain reduction in dB: falls slowly with the release, and what that gives is
/// approached with the attack. Both are time constants (10-90 % in 2.2 of them). Source: Giannoulis, Massberg, Reiss,
/// JAES 60(6), 2012, equation 17. One step a cell.
class ReductionSmoother final {
public:
    ReductionSmoother(const ControlGrid& grid, double attackMs, double releaseMs)
        : m_attack(grid.decay(attackMs)), m_release(grid.decay(releaseMs))
    {
    }

    double next(double reductionDb) noexcept
    {
        m_held = std::max(reductionDb, m_release * m_held + (1.0 - m_release) * reductionDb);
        m_smooth = m_attack * m_smooth + (1.0 - m_attack) * m_held;
        if (reductionDb == 0.0 && m_smooth < kNothingDb && m_held < kNothingDb)
            m_held = m_smooth = 0.0; // so that the gain becomes 1 and samples keep their bits
        return m_smooth;
    }
    void reset() noexcept { m_held = m_smooth = 0.0; }

private:
    static constexpr double kNothingDb = 1e-4;
    double m_attack, m_release;
    double m_held = 0.0, m_smooth = 0.0;
};

} // namespace resonate
