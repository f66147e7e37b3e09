#pragma once

#include <array>
#include <cstdint>

namespace resonate {

/// Counts values in dB, so that shares of them can be asked for later.
class DecibelHistogram final {
public:
    void add(double db) noexcept;
    std::int64_t count() const noexcept { return m_count; }
    /// The level that `share` of the values stay under, to half a dB; kSilenceDb without values.
    double quantile(double share) const noexcept;

private:
    static constexpr double kLowestDb = -120.0, kStepDb = 0.5;
    std::array<std::int64_t, 320> m_counts = {}; // up to 40 dB
    std::int64_t m_count = 0;
};

} // namespace resonate
