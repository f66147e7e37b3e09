#pragma once

#include "core/tools/control_grid.h"

namespace resonate {

/// How much a signal is rising and falling, in dB, whatever its level: the peaks, held with a release of 60 ms, are
/// followed quickly (1 ms), slowly (30 ms) and very slowly (300 ms). One step a cell.
class TransientDetector final {
public:
    struct Reading {
        double riseDb = 0.0; ///< quick over slow: the size of an attack, 0 or more
        double fallDb = 0.0; ///< very slow over slow, and over quick: how far a sound has died away
    };
    explicit TransientDetector(const ControlGrid& grid);

    Reading next(double peak) noexcept;
    void reset() noexcept;

private:
    double m_release, m_quickDecay, m_slowDecay, m_verySlowDecay;
    double m_held = 0.0, m_quick, m_slow, m_verySlow;
};

} // namespace resonate
