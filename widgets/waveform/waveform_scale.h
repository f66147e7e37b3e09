#pragma once

#include <QString>

#include <vector>

namespace resonate {

/// How amplitudes become heights: half a lane is 1, up is positive.
struct WaveformScale {
    bool decibels = false;
    double zoom = 1.0;      ///< 1..kMostZoom: how much louder everything is shown
    double floorDb = -60.0; ///< what lies on the middle line when `decibels`

    static constexpr double kMostZoom = 256.0;

    /// -1..1, past that for what leaves the lane.
    double height(double amplitude) const noexcept;
    /// The other way round, of heights from -1 to 1.
    double amplitude(double height) const noexcept;

    struct Mark {
        double height; ///< 0..1
        QString label;
    };
    /// Levels worth a line in a lane of that height: as many as there is room to write beside.
    std::vector<Mark> marks(double laneHeight, double fontHeight) const;

    bool operator==(const WaveformScale&) const = default;
};

} // namespace resonate
