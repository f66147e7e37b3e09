#include "pipeline/encoding/muxing_worker.h"

#include "core/io/atomic_file.h"
#include "pipeline/child_process.h"
#include "pipeline/media_client.h"
#include "pipeline/worker_failure.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace resonate {
namespace {

Error about(const std::filesystem::path& path, ErrorCode code, const std::string& reason)
{
    return {code, path.native() + ": " + reason};
}

Error systemSays(const std::filesystem::path& path, const char* doing)
{
    return about(path, errno == ENOSPC || errno == EDQUOT ? ErrorCode::NoSpace : ErrorCode::Io,
                 std::string(doing) + std::strerror(errno));
}

Result<Descriptor> nameless(const std::filesystem::path& folder)
{
    std::string name = (folder / ".resonate-XXXXXX").native();
    Descriptor file(mkostemp(name.data(), O_CLOEXEC));
    if (!file)
        return systemSays(folder, "cannot be written to: ");
    unlink(name.c_str());
    return file;
}

/// Twice the inputs cover everything that is written, tables included.
WorkerLimits limitsFor(const std::vector<std::filesystem::path>& inputs)
{
    std::uint64_t bytes = 0;
    for (const std::filesystem::path& input : inputs) {
        std::error_code unknown;
        const auto size = std::filesystem::file_size(input, unknown);
        bytes += unknown ? 0 : size;
    }
    constexpr std::uint64_t kTables = std::uint64_t{512} << 20;
    WorkerLimits limits = mediaLimits(bytes);
    limits.fileBytes = 2 * bytes + kTables;
    return limits;
}

Error errorOf(const std::filesystem::path& input, const std::filesystem::path& out, const WorkerOutcome& outcome)
{
    switch (outcome.end) {
    case WorkerEnd::Failed: {
        const Error error = errorFromJson(outcome.answer);
        if (error.code == ErrorCode::NoSpace)
            return about(out.parent_path(), ErrorCode::NoSpace, "the disk is full");
        return about(error.code == ErrorCode::Io ? out : input, error.code, error.detail);
    }
    case WorkerEnd::BrokeDown:
        return about(input, ErrorCode::BadInput, "the writer broke down on this file (" + outcome.reason + ")");
    case WorkerEnd::OutOfLimit:
        return about(input, ErrorCode::BadInput,
                     "the writer did not get through this file (it " + outcome.reason + ")");
    case WorkerEnd::Cancelled:
        return cancelled();
    default:
        return about(input, ErrorCode::Worker, "the writer could not be started: " + outcome.reason);
    }
}

} // namespace

Result<QJsonObject> runMuxing(const MuxingJob& job, const std::filesystem::path& out, const WorkContext& context)
{
    std::vector<Descriptor> files;
    for (const std::filesystem::path& input : job.inputs) {
        if (auto readable = checkRecording(input); !readable)
            return readable.error();
        files.emplace_back(open(input.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
        if (!files.back())
            return about(input, ErrorCode::BadInput, std::string("cannot be read: ") + std::strerror(errno));
    }
    auto output = AtomicFile::begin(out, IfExists::Replace);
    if (!output)
        return output.error();
    files.emplace_back(open(output->temporaryPath().c_str(), O_RDWR | O_CLOEXEC));
    if (!files.back())
        return systemSays(out, "cannot be written: ");
    if (job.scratch) {
        auto scratch = nameless(out.parent_path());
        if (!scratch)
            return scratch.error();
        files.push_back(std::move(*scratch));
    }
    std::vector<int> descriptors;
    for (const Descriptor& file : files)
        descriptors.push_back(file.value());
    const WorkerOutcome outcome = runWorker(
        {workerProgram("resonate-media", "RESONATE_MEDIA"), job.job, descriptors, limitsFor(job.inputs)}, context);
    if (outcome.end != WorkerEnd::Done)
        return errorOf(job.inputs.front(), out, outcome);
    files.clear();
    if (auto committed = output->commit(); !committed)
        return committed.error();
    return outcome.answer;
}

} // namespace resonate
