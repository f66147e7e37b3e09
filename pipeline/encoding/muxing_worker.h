#pragma once

#include "core/base/result.h"
#include "core/base/work_context.h"

#include <QJsonObject>

#include <filesystem>
#include <vector>

namespace resonate {

/// Files that resonate-media puts together into one.
struct MuxingJob {
    QJsonObject job;                           ///< descriptors: the inputs are 3, 4, ..., then output and scratch
    std::vector<std::filesystem::path> inputs; ///< the first is the one that errors name
    bool scratch = false;                      ///< with a file that nobody sees and that is gone afterwards
};

/// Runs the job and returns its answer; `out` is replaced, whole or not at all. Errors: BadInput ("INPUT: reason"),
/// BadUsage, Io, NoSpace, Worker, Cancelled.
Result<QJsonObject> runMuxing(const MuxingJob& job, const std::filesystem::path& out, const WorkContext& context);

} // namespace resonate
