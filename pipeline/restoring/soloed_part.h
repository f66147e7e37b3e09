#pragma once

#include "pipeline/restoring/restored_part.h"

namespace resonate {

// Hearing alone what was made up. A soloed stage hands on what it adds and nothing else, behind the same stages as
// ever; what several add to one part is summed, and a part to which nothing is added is silent.

/// Whether one of the task's stages is to be heard alone, on this part or on another.
bool isSoloed(const RestoringTask& task);
/// One task for each stage that is heard alone on the part: all that comes before it, and then it.
std::vector<RestoringTask> soloTasks(const RestoringTask& task);

/// As restorePart(), for a task that is soloed.
Result<RestoredPart> restoreSoloed(const RestoringTask& task, const ProcessorFactory& factory, const Cache& cache,
                                   const WorkContext& context);

} // namespace resonate
