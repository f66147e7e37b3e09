#include "widgets/meters/meter_scale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace resonate {

double MeterScale::share(double db) const noexcept
{
    const auto& [lowest, highest, bend, bendShare] = m_parameters;
    if (!(db > lowest))
        return 0.0;
    if (db < bend)
        return (1.0 - bendShare) * (db - lowest) / (bend - lowest);
    return std::min(1.0, 1.0 - bendShare + bendShare * (db - bend) / (highest - bend));
}

QList<double> MeterScale::ticks(double leastShare) const
{
    // Full scale first, so that it is never the one that has no room.
    constexpr std::array kLevels = {0.0,  -6.0, -12.0, -18.0, -24.0, -36.0, -48.0, -60.0,
                                    -3.0, -9.0, -15.0, -21.0, -30.0, -42.0, -54.0};
    QList<double> chosen;
    for (const double level : kLevels) {
        if (level < m_parameters.lowestDb || level > m_parameters.highestDb)
            continue;
        const bool room = std::ranges::none_of(
            chosen, [&](double other) { return std::abs(share(other) - share(level)) < leastShare; });
        if (room)
            chosen.append(level);
    }
    std::ranges::sort(chosen, std::greater<>());
    return chosen;
}

} // namespace resonate
