#pragma once

#include "pipeline/cache.h"
#include "pipeline/restoring/processor_factory.h"

namespace resonate {

/// One part of a recording, and what is to be done to it.
struct RestoringTask {
    std::shared_ptr<const AudioSource> source;
    std::string sourceKey; ///< names the source's content
    QString part = kWholePart;
    QList<PlannedStage> stages; ///< those that do not work on the part are passed over
    ProcessingMode mode = ProcessingMode::Render;
    GuardSettings guard = {};
    std::shared_ptr<const AudioSource> recording = {}; ///< all of it, as it was read; may be null
};

/// The part as it is afterwards.
struct RestoredPart {
    std::shared_ptr<const AudioSource> audio; ///< the task's source when nothing changed it
    std::string key;                          ///< names the audio's content
    bool reused = false;                      ///< found in the cache
    QList<StageRecord> records;
    std::vector<CacheEntry> entries; ///< held for as long as the audio is used
};

/// Names the result in the cache: of the source, the part, and every stage with its version and parameters.
std::string restoringKey(const RestoringTask& task);
/// What the result still takes on the disk, at most.
std::int64_t missingBytes(const RestoringTask& task, const Cache& cache);

/// Takes the result from the cache, or makes it. Errors: those of the chain and of the cache.
Result<RestoredPart> restorePart(const RestoringTask& task, const ProcessorFactory& factory, const Cache& cache,
                                 const WorkContext& context);

} // namespace resonate
