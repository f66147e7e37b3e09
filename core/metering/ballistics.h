#pragma once

#include "core/base/decibels.h"

#include <algorithm>

namespace resonate {

/// How a peak reading comes down: at once up, 20 dB down in 1.7 s at a constant speed, and the mark that shows the
/// largest one stays 1.5 s before it comes down too. Source: IEC 60268-18 (return time 1.7 +- 0.3 s for 20 dB, hold
/// 1.0 +- 0.5 s).
class PeakBallistics final {
public:
    static constexpr double kFallDbPerSecond = 20.0 / 1.7;
    static constexpr double kHoldSeconds = 1.5;

    /// `seconds` have passed in which `peakDb` was the largest.
    void process(double peakDb, double seconds) noexcept
    {
        m_readingDb = std::max({peakDb, m_readingDb - kFallDbPerSecond * seconds, kSilenceDb});
        m_heldSeconds += seconds;
        if (m_heldSeconds > kHoldSeconds)
            m_heldDb =
                std::max(m_heldDb - kFallDbPerSecond * std::min(seconds, m_heldSeconds - kHoldSeconds), kSilenceDb);
        if (m_readingDb >= m_heldDb) {
            m_heldDb = m_readingDb;
            m_heldSeconds = 0.0;
        }
    }
    double readingDb() const noexcept { return m_readingDb; }
    double heldDb() const noexcept { return m_heldDb; }

private:
    double m_readingDb = kSilenceDb;
    double m_heldDb = kSilenceDb;
    double m_heldSeconds = 0.0; // since the held peak
};

} // namespace resonate
