#pragma once

#include "pipeline/batch/batch_outcome.h"
#include "pipeline/job.h"

#include <functional>
#include <vector>

namespace resonate {

/// How much of the machine a batch may take.
struct BatchLimits {
    int jobs = 1;        ///< recordings at a time, at most
    int threads = 1;     ///< of all of them together, at least as many as jobs
    int threadsEach = 1; ///< as wide as one of them may spread; more than its share only where others leave threads
    std::int64_t bytesEach = 0;                      ///< memory that one of them takes at most
    std::function<std::int64_t()> memoryForUse = {}; ///< what they may take together; empty: enough for all
};

/// As many at a time as half of the processors and the memory have room for, one at least.
int jobsThatFit(int processors, std::int64_t bytesForUse, std::int64_t bytesEach);

/// Who is told how a batch goes on: one call at a time, from several threads. Each may be empty.
struct BatchListener {
    std::function<void(std::size_t index)> began = {};
    std::function<void(std::size_t index, const Progress& progress)> progressed = {};
    std::function<void(const QString& message)> told = {}; ///< each message once, however many say it
    std::function<void(std::size_t index, const BatchOutcome& outcome)> ended = {};
};

using BatchWork = std::function<BatchOutcome(std::size_t index, const JobContext& job)>;

/// Does `work` for 0 ... count - 1, so many at a time, begun in that order; what fails keeps nobody else from going on.
/// Another one begins only where memory has room for it besides those at work. After NoSpace none is begun any more:
/// the next would fail alike. A stop breaks off those at work. Returns when none is at work, with an outcome for each.
/// Exceptions of the work are failures of it.
std::vector<BatchOutcome> runBatch(std::size_t count, const BatchLimits& limits, const BatchWork& work,
                                   std::stop_token stop, const BatchListener& listener);

} // namespace resonate
