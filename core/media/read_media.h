#pragma once

#include "core/base/result.h"
#include "core/media/media_report.h"
#include "core/media/stream_reader.h"

#include <functional>

namespace resonate {

/// Reads a stream to its end and says what it found, `frames` among it.
using MediaTaker = std::function<Result<MediaReport>(StreamReader&)>;

/// Opens a stranger's file with the reader that suits its content and has it read. Where libsndfile's reader turns out
/// to stop before the end, `beginAgain` is called, and FFmpeg's takes its place. Adds what the container itself tells.
/// Errors: BadInput (refused, or no audio in it; the detail does not name the file), Io, and those of both functions.
Result<MediaReport> readMedia(int descriptor, const MediaTaker& take, const std::function<Result<>()>& beginAgain);

} // namespace resonate
