#pragma once

#include "pipeline/batch/batch_plan.h"
#include "pipeline/batch/batch_runner.h"
#include "pipeline/cache.h"

namespace resonate {

struct BatchRequest {
    std::vector<std::filesystem::path> given; ///< files and folders
    RestoreRequest whole;                     ///< what is wanted of each; its output folder is the batch's
    int jobs = 0;                             ///< recordings at a time; 0: as many as there is room for
    int threads = 0;                          ///< of all of them together; 0: one for each processor
    std::function<Result<Cache>()> openCache; ///< called for each recording
};

/// A batch from its beginning to its end: one entry in `outcomes` for each in `items`.
struct Batch {
    CollectedInputs collected;
    std::vector<BatchItem> items;
    std::vector<BatchOutcome> outcomes;
    std::filesystem::path folder;
    QJsonObject settings; ///< runIdentity()
    int jobs = 1;
    int threads = 1;
    double seconds = 0.0;
    bool cancelled = false;

    int count(BatchOutcome::Kind kind) const;
    /// The disk was full, which ended it.
    bool endedByFullDisk() const;
};

/// Told when what is to be done is known, before anything is begun.
using BatchPlanned = std::function<void(const Batch& batch)>;

/// Restores recordings, so many at a time; goes on past failures and where an earlier run was stopped. A stop gives a
/// batch that says what was done. Errors: BadUsage (what cannot be asked for, an output folder that cannot be used,
/// another batch at work there), BadInput (a model or a reference that cannot be used), NoSpace, Io, Cancelled (before
/// anything was begun).
Result<Batch> restoreBatch(const BatchRequest& request, std::stop_token stop, const BatchPlanned& planned,
                           const BatchListener& listener);

/// {"batch": {...}, "files": [...]}: how it went, and of each recording its outcome with the figures that matter. Whole
/// reports are in the files that it names.
QJsonObject toJson(const Batch& batch);

} // namespace resonate
