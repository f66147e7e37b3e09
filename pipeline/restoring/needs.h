#pragma once

#include "core/analysis/recording_report.h"
#include "pipeline/decision.h"

namespace resonate {

// What a recording needs, stage by stage, from what was measured. Presets and settings have no say here: they scale
// what is decided, in the plan.

/// From here on steady noise is hard to hear under the music, and taking it out would cost more than it gives.
inline constexpr double kQuietSnrDb = 20.0;
/// Noise as present as the music's softer parts: everything is done against it.
inline constexpr double kNoisySnrDb = 10.0;
/// More than half of the energy lies lower than where the ear looks for clarity: muffled.
inline constexpr double kMuffledCentroidHz = 2000.0;
/// What ends above has its top octave, or all of it that a listener misses.
inline constexpr double kFullBandHz = 16'000.0;
/// A telephone's bandwidth and a little more: all that can be put on top is wanted.
inline constexpr double kNarrowBandHz = 6'000.0;
/// What begins below has the fundamentals of all but a bass guitar's lowest string.
inline constexpr double kFullBassHz = 60.0;
/// What begins here has lost the fundamentals of the bass altogether.
inline constexpr double kNoBassHz = 150.0;
/// Nothing of a picture is left: what the analysis calls mono.
inline constexpr double kMonoSideToMidDb = -40.0;
/// As likely a phone's as well-made music ever reads: up to here a difference from other music is taste.
inline constexpr double kWellMadeLikelihood = 0.2;
/// Pieces of music differ by this much from their average in a third of an octave, about.
inline constexpr double kOddToneDb = 2.0;
/// No phone's microphone ends lower; what does is dull music or an audience, unless it is a telephone's wall.
inline constexpr double kLowestPhoneEndHz = 7'000.0;
inline constexpr double kWallDb = 30.0;
/// A phone near the stage colours little; one that loses this much of the top, or so much to noise and room, does.
inline constexpr double kColouredBandHz = 11'000.0;
inline constexpr double kNearRt60Seconds = 0.9;
inline constexpr double kFarRt60Seconds = 1.5;
/// Under noise as loud as this a room cannot be heard for certain; then one that rings as long is taken for half as
/// present as it may be.
inline constexpr double kHiddenRoomSnrDb = 15.0;
inline constexpr double kHiddenRoomRt60Seconds = 1.1;
inline constexpr double kHiddenTail = 0.5;
/// Noise this loud is what a band's edge is judged by as well: what is put above is to be less.
inline constexpr double kHissySnrDb = 8.0;
inline constexpr double kDrownedSnrDb = 3.0;
/// The shortest stretch that the analysis tells from a cymbal.
inline constexpr double kShortestCrowdSeconds = 1.5;
/// Teeth of the hum's comb stand out by this much: under it the bass plays.
inline constexpr double kHumScoreDb = 6.0;

Need dcOffsetNeed(const RecordingReport& report);
Need declipNeed(const RecordingReport& report);
Need dehumNeed(const RecordingReport& report);
Need declickNeed(const RecordingReport& report);
Need debumpNeed(const RecordingReport& report);
Need rumbleNeed(const RecordingReport& report);
Need crowdNeed(const RecordingReport& report);
Need denoiseNeed(const RecordingReport& report);
Need highsNeed(const RecordingReport& report);
Need subBassNeed(const RecordingReport& report);
Need dereverbNeed(const RecordingReport& report);
/// How much of a room there is to take out, 0..1: as measured, or as is likely where noise hides it.
double likelyTail(const RecordingReport& report);
/// Of work on single instruments; each instrument's own needs are measured when it is by itself.
Need enhanceNeed(const RecordingReport& report);
Need toneNeed(const RecordingReport& report);
/// Of a wider picture; one of the things that the stage "enhance" does.
Need widthNeed(const RecordingReport& report);

} // namespace resonate
