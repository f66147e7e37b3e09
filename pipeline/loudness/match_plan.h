#pragma once

#include "pipeline/loudness_scan.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace resonate {

/// Whether each file is brought to the target, or all by one gain, so that the levels between them stay.
enum class MatchAs { Tracks, Album };

struct MatchSettings {
    double targetLufs = -14.0;
    double ceilingDbtp = -1.0;
    MatchAs as = MatchAs::Tracks;
    bool limit = true; ///< peaks past the ceiling are limited; false: the gain is lowered until there are none
    bool operator==(const MatchSettings&) const = default;
};

/// What is to be done with one file, and what is to be expected of it before any limiting.
struct FileMatch {
    std::optional<double> gainDb; ///< empty: it has no loudness (silent, or too short), so it stays as it is
    double overCeilingDb = 0.0;   ///< what a limiter has to take off its largest peak
    double loweredDb = 0.0;       ///< what its gain falls short of the target for the ceiling's sake
    std::optional<double> lufs;
    double truePeakDbtp = -200.0; ///< at the ceiling where it is limited
};

struct MatchPlan {
    std::vector<FileMatch> files;    ///< one per scan
    std::optional<double> albumLufs; ///< of all files together, gated as one programme
};

/// What one gain means for a file; `loweredDb` is what it falls short of the one that was wanted.
FileMatch matchAtGain(const LoudnessScan& scan, double gainDb, double loweredDb, const MatchSettings& settings);

/// `scans`: null where a file could not be scanned. What an album's gain is lowered by is what its worst file needs.
MatchPlan planMatch(std::span<const LoudnessScan* const> scans, const MatchSettings& settings);

} // namespace resonate
