#pragma once

#include "pipeline/cache.h"
#include "pipeline/job.h"
#include "pipeline/parameters.h"

#include <filesystem>
#include <string>

namespace resonate {

struct SeparateRequest {
    std::filesystem::path input;
    std::filesystem::path outputFolder;
    std::string model = "auto";   ///< how to separate: see chooseSeparator()
    ParameterSet parameters = {}; ///< of the stage "separate"
    bool overwrite = false;
};

/// Separates a recording and writes its stems as float WAV at the recording's rate. Returns `input`, `stages`,
/// `outputs`. Errors as restoreRecording().
Result<QJsonObject> separateRecording(const SeparateRequest& request, Cache& cache, const JobContext& job);

} // namespace resonate
