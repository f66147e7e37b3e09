#pragma once

#include "pipeline/delivery_target.h"
#include "pipeline/loudness/match_files.h"

#include <QJsonObject>
#include <QStringList>

namespace resonate {

/// Everything that `resonate-cli loudness` found and did.
struct LoudnessRun {
    std::vector<std::filesystem::path> files;
    std::vector<ScanResult> scans;        ///< one per file
    std::optional<DeliveryTarget> target; ///< empty: only scanned
    MatchSettings settings;
    MatchPlan plan;
    std::vector<MatchResult> made; ///< one per file, or empty: nothing was written
};

/// A table for people, with what could not be used below it.
QStringList loudnessLines(const LoudnessRun& run);
/// The same for programs.
QJsonObject loudnessRunJson(const LoudnessRun& run);

} // namespace resonate
