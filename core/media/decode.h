#pragma once

#include "core/base/result.h"
#include "core/base/work_context.h"
#include "core/media/media_report.h"

#include <cstdint>
#include <string>

namespace resonate {

struct DecodeRequest {
    int input = -1;             ///< open for reading, a regular file
    int output = -1;            ///< open for reading and writing, empty
    std::string name;           ///< the file's name, for its extension only; nothing is opened by it
    std::int64_t maxFrames = 0; ///< of the working file; 0: as long as core/audio/limits.h allows
};

/// Decodes a stranger's file into a float working file of one or two channels at the file's own rate.
/// Errors: BadInput (refused; the detail is one plain clause that does not name the file), Io, NoSpace, Cancelled.
Result<MediaReport> decodeToWorkingFile(const DecodeRequest& request, const WorkContext& context);

} // namespace resonate
