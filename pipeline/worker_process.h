#pragma once

#include "core/base/work_context.h"

#include <QJsonObject>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace resonate {

/// What a worker may take before it is ended. 0 means no limit.
struct WorkerLimits {
    std::uint64_t addressSpaceBytes = 0; ///< off under sanitizers, which map terabytes
    std::uint64_t cpuSeconds = 0;
    std::uint64_t fileBytes = 0; ///< of any one file that it writes
    std::chrono::milliseconds wallClock{0};
    std::size_t lineBytes = 1 << 20;   ///< of one line of its answer
    std::size_t outputBytes = 1 << 24; ///< of all of them
};

struct WorkerJob {
    std::filesystem::path program;
    QJsonObject job;              ///< becomes the one line on its standard input
    std::vector<int> descriptors; ///< become 3, 4, ... in the worker; stay open here
    WorkerLimits limits;
    std::vector<std::string> environment = {}; ///< "NAME=value", instead of what this program has under that name
};

enum class WorkerEnd {
    Done,       ///< `answer` holds what it sent as "done"
    Failed,     ///< `answer` holds "code" and "detail"
    BrokeDown,  ///< it crashed, or said what is no answer
    OutOfLimit, ///< it ran past its time
    Cancelled,
    NotStarted,
};

struct WorkerOutcome {
    WorkerEnd end = WorkerEnd::NotStarted;
    QJsonObject answer;
    std::string reason;   ///< one plain clause unless Done: "signal 11", "ran for more than 30 s", ...
    std::string messages; ///< the end of what it wrote to its standard error, for the log
};

/// Runs a worker program to its end and answers a stop within 200 ms. May be called from any thread, needs no event
/// loop; the thread blocks meanwhile. The worker gets no descriptor but those given, no core dump, and dies with this
/// thread. Protocol: JSON lines, {"progress": 0..1}..., then {"done": {...}} or {"failed": {"code", "detail"}}.
WorkerOutcome runWorker(const WorkerJob& job, const WorkContext& context);

class WorkerConversation;
/// Listens to a worker that is running until it has ended, or ends it: the second half of runWorker(), for those who
/// have more to say to it first. limits.wallClock counts from here.
WorkerOutcome attendWorker(WorkerConversation& worker, const WorkerLimits& limits, const WorkContext& context);

/// Where a worker program is: beside the running one, or where the environment variable says (for tests).
std::filesystem::path workerProgram(const char* name, const char* environmentVariable);

} // namespace resonate
