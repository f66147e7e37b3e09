#pragma once

#include "core/analysis/recording_report.h"

#include <span>

namespace resonate {

/// Where the recording is silent, and where its songs begin and end: songs are what lies between breaks of at least
/// three seconds of near-silence or applause. A stretch too short for a song (an announcement between two rounds of
/// applause) belongs to the break. A short recording, or one without breaks, is one song. `levelsDbfs` are those of a
/// LevelTrace; `crowd` are the spans in which the audience is louder than the music.
StructureReading findStructure(std::span<const float> levelsDbfs, std::span<const TimeSpan> crowd,
                               double durationSeconds);

} // namespace resonate
