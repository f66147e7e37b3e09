#pragma once

#include "core/analysis/recording_report.h"
#include "pipeline/cache.h"

#include <functional>

namespace resonate {

inline constexpr int kAnalysisVersion =
    4; // raise when the analysis measures otherwise, or its report has other members

/// What was measured, and whether that was done before.
struct KeptReport {
    RecordingReport report;
    bool reused = false;
};

/// The report of that key from the cache; else what `measure` gives, which is kept. Errors: those of `measure` and of
/// the cache.
Result<KeptReport> keptReport(const Cache& cache, const std::string& key, std::stop_token stop,
                              const std::function<Result<RecordingReport>()>& measure);

} // namespace resonate
