#pragma once

#include "core/quality/band_analysis.h"
#include "core/quality/sample_trace.h"

namespace resonate {

/// What a few seconds say about each band: the long-term equaliser that an honest stage may be, and what is audible at
/// all.
struct BandReference {
    std::array<float, kArtifactBands> loudDb{};              ///< 95 % of the input's frames lie below
    std::array<float, kArtifactBands> audibleDb{};           ///< band-frames of the input above this one count
    std::array<float, kArtifactBands> gainDb{};              ///< median gain of the audible frames
    std::array<std::complex<float>, kArtifactBands> phase{}; ///< unit vector: output against input
    double lostShare = 0.0;   ///< audible bands missing against the others (1: everything is)
    double turnedShare = 0.0; ///< audible bands with inverted polarity
};
BandReference bandReference(std::span<const BandColumn> columns, std::size_t bands);

/// The same for the third difference.
struct JerkReference {
    float typicalGain = 1.0F; ///< median
    float gain = 1.0F;        ///< what the output's may grow by: brightening is honest
    float floor = 0.0F;       ///< what is too small to matter
};
/// `range` is one of the cells' two.
JerkReference jerkReference(std::span<const SampleCell> cells, SampleSides SampleCell::*range);

} // namespace resonate
