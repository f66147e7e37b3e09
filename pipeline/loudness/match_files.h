#pragma once

#include "pipeline/loudness/matched_file.h"

#include <functional>

namespace resonate {

using ScanResult = Result<LoudnessScan>;
using MatchResult = Result<MatchedFile>;

/// Scans many files side by side; see forEachFile().
std::vector<ScanResult> scanFiles(const std::vector<std::filesystem::path>& files, const WorkContext& context,
                                  const std::function<void(std::size_t, const ScanResult&)>& scanned);

/// Those that could be scanned; null for the others.
std::vector<const LoudnessScan*> goodScans(const std::vector<ScanResult>& scans);

struct MatchRequest {
    std::vector<std::filesystem::path> inputs;
    std::vector<const LoudnessScan*> scans; ///< one per input; null: it is left out
    MatchSettings settings;
    std::filesystem::path folder;
    bool overwrite = false;
};

/// Where each file will be written; empty for those that are left out.
std::vector<std::filesystem::path> filesOfMatch(const MatchRequest& request);
/// Whether all can be written, before any is. Errors: BadUsage when a file is there already, is an input or is no
/// place for a file.
Result<> checkMatch(const MatchRequest& request);
/// Writes every file side by side at its matched loudness; one result per input, BadInput for those left out. Tracks
/// that are done stay when others fail, or when all is stopped; an album's files come together, or none after a stop.
std::vector<MatchResult> matchFiles(const MatchRequest& request, const WorkContext& context,
                                    const std::function<void(std::size_t, const MatchResult&)>& made);

} // namespace resonate
