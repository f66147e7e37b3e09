#pragma once

#include <algorithm>
#include <cmath>
#include <span>
#include <string>

namespace resonate {

/// How far values are from what is expected.
struct Parity {
    double worst = 0.0; ///< largest difference, in units of the expected rms
    double snrDb = 0.0; ///< 10 lg (power of what is expected / power of the difference)

    /// What float32 arithmetic in another order may differ by: other processors and libraries that run the same
    /// reference come to 2e-5 and 115 dB.
    bool holds() const noexcept { return worst <= 1e-4 && snrDb >= 105.0; }
    std::string text() const { return std::to_string(worst) + " of the rms, " + std::to_string(snrDb) + " dB"; }
};

inline Parity parityOf(std::span<const float> values, std::span<const float> expected)
{
    double power = 0.0;
    double noise = 0.0;
    double worst = 0.0;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const double difference = static_cast<double>(values[i]) - static_cast<double>(expected[i]);
        power += static_cast<double>(expected[i]) * static_cast<double>(expected[i]);
        noise += difference * difference;
        worst = std::max(worst, std::isfinite(difference) ? std::abs(difference) : HUGE_VAL);
    }
    const double rms = std::sqrt(power / static_cast<double>(expected.size()));
    if (noise == 0.0)
        return {0.0, 999.0};
    return {worst / rms, 10.0 * std::log10(power / noise)};
}

} // namespace resonate
