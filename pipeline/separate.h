#pragma once

#include "pipeline/cache.h"
#include "pipeline/job.h"

#include <filesystem>

namespace resonate {

struct SeparateRequest {
    std::filesystem::path input;
    std::filesystem::path outputFolder;
    bool overwrite = false;
};

/// Separates a recording and writes its stems as float WAV at the recording's rate. Returns `input`, `stages`,
/// `outputs`. Errors as restoreRecording().
Result<QJsonObject> separateRecording(const SeparateRequest& request, Cache& cache, const JobContext& job);

} // namespace resonate
