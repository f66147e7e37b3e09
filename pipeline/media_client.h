#pragma once

#include "core/base/result.h"
#include "core/base/work_context.h"
#include "core/media/media_report.h"
#include "pipeline/worker_process.h"

#include <filesystem>

namespace resonate {

/// Whether `input` is a file with something in it. Errors: BadInput (missing, a folder, a device, empty), as "PATH:
/// reason".
Result<> checkRecording(const std::filesystem::path& input);

/// Decodes any recording into `workingFile` (float RF64, replaced when it is there; not atomic by itself), in the
/// worker program resonate-media. The environment variable RESONATE_MEDIA names another program. Errors: BadInput
/// (missing, refused, or the decoder broke down on it), Io, NoSpace, Worker, Cancelled. Each detail is one line that
/// begins with the path as given. On an error no working file is left.
Result<MediaReport> decodeRecording(const std::filesystem::path& input, const std::filesystem::path& workingFile,
                                    const WorkContext& context);

/// As above under other limits; see mediaLimits().
Result<MediaReport> decodeRecording(const std::filesystem::path& input, const std::filesystem::path& workingFile,
                                    const WorkContext& context, const WorkerLimits& limits);

/// What a file says of itself, in a moment: as decoding reports, but `frames` are those that it announces (0: it does
/// not say). Errors: BadInput, Io, Worker, Cancelled, as decodeRecording().
Result<MediaReport> probeRecording(const std::filesystem::path& input, const WorkContext& context);

/// Has the worker do `job` with `input`, which it only reads: what it answered. Errors: BadInput, Io, Worker,
/// Cancelled, as decodeRecording().
Result<QJsonObject> askOfRecording(const std::filesystem::path& input, const QString& job, const WorkerLimits& limits,
                                   const WorkContext& context);
/// What a worker whose answer makes no sense has done.
Error senselessAnswer(const std::filesystem::path& input);

/// What decoding a file of that many bytes may take: 2 GiB of memory, time in proportion, the longest working file.
WorkerLimits mediaLimits(std::uint64_t inputBytes);

} // namespace resonate
