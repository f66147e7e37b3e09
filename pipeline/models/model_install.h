#pragma once

#include "pipeline/models/download_rules.h"
#include "pipeline/models/model_store.h"

namespace resonate {

/// What an installation came to.
struct InstallReport {
    std::vector<std::string> fetched;   ///< names of files
    std::vector<std::string> unchanged; ///< that were there already and are good
    std::int64_t bytes = 0;             ///< of all the model's files
};

/// Fetches those files of a model that are not there, or are damaged. Each gets its name once its hash was found right;
/// what was broken off is taken up the next time. Errors: as download(); NoSpace, Io, Cancelled.
Result<InstallReport> installModel(const CatalogueModel& model, const ModelStore& store, const DownloadRules& rules,
                                   const ModelWork& work);

} // namespace resonate
