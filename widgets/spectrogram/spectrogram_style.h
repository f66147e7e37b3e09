#pragma once

#include "core/overview/spectrogram/frequency_axis.h"
#include "widgets/spectrogram/color_map.h"

namespace resonate {

/// How spectrograms are shown; what SpectrogramControls changes.
struct SpectrogramStyle {
    ColorMap colors = ColorMap::Ember;
    FrequencyScale scale = FrequencyScale::Mel;
    double floorDb = -100.0;    ///< what is quieter has the darkest colour
    double ceilingDb = -15.0;   ///< what is louder has the lightest one
    double differenceDb = 24.0; ///< the difference that the ends of its colours stand for
    bool waveform = false;      ///< over the spectrogram

    static constexpr double kLeastRangeDb = 6.0;
    bool operator==(const SpectrogramStyle&) const = default;
};

} // namespace resonate
