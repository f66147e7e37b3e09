#pragma once

#include "pipeline/cache.h"
#include "pipeline/job.h"
#include "pipeline/session.h"

namespace resonate {

struct AnalyzeOutcome {
    QJsonObject json; ///< `input` and `analysis`
    RecordingReport report;
};

/// Reads and measures a recording.
Result<AnalyzeOutcome> analyzeFile(const std::filesystem::path& input, Cache& cache, const JobContext& job);

} // namespace resonate
