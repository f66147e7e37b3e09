#pragma once

#include "core/quality/band_analysis.h"
#include "core/quality/sample_trace.h"

#include <cstddef>
#include <limits>
#include <string_view>

namespace resonate {

/// What can be wrong with a processed window, each measured against the input. The unit of the value stands behind it.
enum class ArtifactFeature {
    None,
    NonFinite,     ///< NaN or infinity in the output; 0 or 1
    EnergyLoss,    ///< audible band-frames that lost more than 12 dB against their band; share
    Dropout,       ///< the largest part of a moment's audible bands that was lost at once; share
    BandLoss,      ///< bands missing for seconds, against the others, or everything muted; share
    NewOnset,      ///< rise that the input does not have; dB over 3 hops, mean over bands
    Incoherence,   ///< how little the worst 100 ms resemble the input; 0 (scaled copy) .. 2 (turned round)
    Polarity,      ///< turned-round bands over seconds; 0..1
    Click,         ///< third difference above that of the input; dB
    Clipping,      ///< samples that stand still at the peak and did not in the input; share
    Roughness,     ///< gain of the third difference that wobbles within 20 ms; dB, mean
    OnsetLoss,     ///< part of the attacks' rise that is gone
    Pumping,       ///< gain of the whole at 1 to 12 Hz that the level does not explain; dB, rms
    GainSpread,    ///< gain of the whole against its mean over seconds; dB, rms
    GainRoughness, ///< gain of the bands against 21 ms before and after; dB, mean
    Isolation,     ///< gain of strong bins against their neighbours'; dB, mean
    MusicalNoise,  ///< growth of the kurtosis of what is too quiet to be music; nepers
    Addition,      ///< output where the input is not heard, in dB of the whole over -60
    LowClick,      ///< as Click, below about 5 kHz
    LowRoughness,  ///< as Roughness, below about 5 kHz
    Levelling,     ///< what is loud is made softer: fall of the gain of the whole over the level, dB per dB
};
inline constexpr std::size_t kArtifactFeatures = 21;
std::string_view name(ArtifactFeature feature) noexcept;

/// Value per feature, indexed by ArtifactFeature.
using FeatureValues = std::array<double, kArtifactFeatures>;

/// Where each feature begins to be an artifact in a stage of no particular kind: honest processing of music stays
/// below. Stages have narrower limits, and wider ones for what they rightly do: limitsFor().
inline constexpr FeatureValues kPlainArtifactLimits = {std::numeric_limits<double>::infinity(),
                                                       0.1,
                                                       0.03,
                                                       0.6,
                                                       0.2,
                                                       6.0,
                                                       0.25,
                                                       0.3,
                                                       12.0,
                                                       0.002,
                                                       1.5,
                                                       0.5,
                                                       2.0,
                                                       4.0,
                                                       3.0,
                                                       3.0,
                                                       1.5,
                                                       60.0,
                                                       12.0,
                                                       2.0,
                                                       0.8};

/// One channel around one window: a few seconds for what is long-term, and the window itself as index ranges into them.
struct FeatureContext {
    std::span<const BandColumn> columns;
    std::size_t firstColumn = 0, endColumn = 0;
    std::span<const SampleCell> cells;
    std::size_t firstCell = 0, endCell = 0;
    std::size_t bands = kArtifactBands;
    std::size_t firstCoherentBand = 4; ///< the first above 200 Hz: further down an honest high-pass turns the phase
    std::size_t columnsPerMoment = 19; ///< about 100 ms
    std::size_t windowFrames = 48000;
};

FeatureValues measureFeatures(const FeatureContext& context);

} // namespace resonate
