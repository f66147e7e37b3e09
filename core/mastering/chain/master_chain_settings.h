#pragma once

#include <array>
#include <optional>

namespace resonate {

/// Tonal balance: two shelves and a bell. 0 dB is none.
struct MasterTone {
    double lowShelfDb = 0.0;
    double lowShelfHz = 80.0; ///< half of the gain, in dB
    double midDb = 0.0;
    double midHz = 2000.0;
    double midQ = 1.0;
    double highShelfDb = 0.0;
    double highShelfHz = 10000.0;

    bool idle() const noexcept { return lowShelfDb == 0.0 && midDb == 0.0 && highShelfDb == 0.0; }
    bool operator==(const MasterTone&) const = default;
};

/// One band of the glue.
struct MasterBand {
    double thresholdDb = -15.0; ///< of the band's peaks, for a programme of kThresholdLufs
    double ratio = 1.5;         ///< >= 1
    double attackMs = 20.0;     ///< time constants
    double releaseMs = 200.0;
    double makeupDb = 0.0;
    bool operator==(const MasterBand&) const = default;
};

/// A gentle compressor for each of three bands, low to high.
struct MasterGlue {
    double amount = 0.0; ///< 0..1: how much of the reduction that the bands ask for, in dB; 0: none
    double lowEdgeHz = 120.0;
    double highEdgeHz = 2500.0;
    double kneeDb = 6.0;
    std::array<MasterBand, 3> bands = {MasterBand{-20.0, 2.0, 30.0, 200.0, 0.0},
                                       MasterBand{-15.0, 1.5, 20.0, 160.0, 0.0},
                                       MasterBand{-12.0, 2.0, 10.0, 100.0, 0.0}};

    bool idle() const noexcept { return amount == 0.0; }
    bool operator==(const MasterGlue&) const = default;
};

/// What shapes a master before it is brought to its loudness.
struct MasterChainSettings {
    /// The loudness that thresholds are meant for: those of a recording of another loudness move with it, so that a
    /// quiet one is shaped like a loud one.
    static constexpr double kThresholdLufs = -14.0;

    MasterTone tone;
    MasterGlue glue;
    double width = 0.0; ///< 0..1: of what is added at the sides, against half of the middle

    /// Nothing to do: audio passes with its bits unchanged.
    bool idle() const noexcept { return tone.idle() && glue.idle() && width == 0.0; }
    bool operator==(const MasterChainSettings&) const = default;
};

} // namespace resonate
