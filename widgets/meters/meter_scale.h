#pragma once

#include <QList>

namespace resonate {

/// Where levels lie on a meter: linear in decibels down to a bend, and closer together under it, so that music fills
/// most of the length.
class MeterScale final {
public:
    struct Parameters {
        double lowestDb = -60.0;
        double highestDb = 3.0;
        double bendDb = -24.0; ///< what is above takes bendShare of the length
        double bendShare = 0.7;
    };
    explicit MeterScale(const Parameters& parameters) : m_parameters(parameters) {}

    /// 0 at the lowest level, 1 at the highest; clamped.
    double share(double db) const noexcept;
    double lowestDb() const noexcept { return m_parameters.lowestDb; }
    /// Round levels for labels, from the highest down, that lie at least `leastShare` apart.
    QList<double> ticks(double leastShare) const;

private:
    Parameters m_parameters;
};

} // namespace resonate
