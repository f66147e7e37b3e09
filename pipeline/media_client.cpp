#include "pipeline/media_client.h"

#include "core/audio/limits.h"
#include "pipeline/media_report_json.h"
#include "pipeline/worker_failure.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace resonate {
namespace {

constexpr std::uint64_t kAddressSpaceBytes = std::uint64_t{2} << 30;
// The slowest real case is speech at 8 kbit/s: a megabyte is 1,000 s of audio, 7 s of work at 150 times real time.
constexpr std::uint64_t kCpuSecondsAtLeast = 30;
constexpr std::uint64_t kCpuSecondsPerMegabyte = 15;
constexpr std::uint64_t kCpuSecondsAtMost = 4 * 3600;
constexpr std::uint64_t kMaxWorkingFileBytes =
    std::uint64_t{kMaxDurationSeconds} * kMaxSampleRateHz * 2 * sizeof(float) + (1 << 20);

/// A descriptor that closes itself.
struct OpenFile {
    int descriptor = -1;
    explicit OpenFile(int opened) noexcept : descriptor(opened) {}
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile()
    {
        if (descriptor >= 0)
            close(descriptor);
    }
};

Error about(const std::filesystem::path& path, ErrorCode code, const std::string& reason)
{
    return {code, path.native() + ": " + reason};
}

// Looked at before it is opened: opening a FIFO waits, opening a device may do anything.
Result<struct stat> inspect(const std::filesystem::path& input)
{
    struct stat status = {};
    if (stat(input.c_str(), &status) != 0)
        return about(input, ErrorCode::BadInput,
                     errno == ENOENT || errno == ENOTDIR ? "does not exist"
                                                         : std::string("cannot be read: ") + std::strerror(errno));
    if (S_ISDIR(status.st_mode))
        return about(input, ErrorCode::BadInput, "is a directory");
    if (!S_ISREG(status.st_mode))
        return about(input, ErrorCode::BadInput, "is not a regular file");
    if (status.st_size == 0)
        return about(input, ErrorCode::BadInput, "is empty");
    return status;
}

std::string extensionName(const std::filesystem::path& input)
{
    const std::string& bytes = input.native();
    const std::size_t dot = bytes.rfind('.');
    constexpr std::size_t kLongestExtension = 16;
    return dot == std::string::npos || bytes.size() - dot > kLongestExtension ? "" : bytes.substr(dot);
}

QJsonObject decodeJob(const std::filesystem::path& input)
{
    return {{QStringLiteral("job"), QStringLiteral("decode")},
            {QStringLiteral("input"), 3},
            {QStringLiteral("output"), 4},
            {QStringLiteral("name"), QString::fromStdString(extensionName(input))}};
}

Error errorOf(const std::filesystem::path& input, const std::filesystem::path& workingFile,
              const WorkerOutcome& outcome)
{
    switch (outcome.end) {
    case WorkerEnd::Failed:
        // The worker knows no paths: what it could not write is the working file.
        if (const Error error = errorFromJson(outcome.answer); error.code == ErrorCode::NoSpace)
            return about(workingFile.parent_path(), ErrorCode::NoSpace, "the disk is full");
        else
            return about(input, error.code, error.detail);
    case WorkerEnd::BrokeDown:
        return about(input, ErrorCode::BadInput, "the decoder broke down on this file (" + outcome.reason + ")");
    case WorkerEnd::OutOfLimit:
        return about(input, ErrorCode::BadInput,
                     "the decoder did not get through this file (it " + outcome.reason + ")");
    case WorkerEnd::Cancelled:
        return cancelled();
    default:
        return about(input, ErrorCode::Worker, "the decoder could not be started: " + outcome.reason);
    }
}

bool makesSense(const MediaReport& report)
{
    return report.frames >= 0 && report.format.channels >= 1 && report.format.channels <= 2 &&
           report.format.sampleRateHz >= kMinSampleRateHz && report.format.sampleRateHz <= kMaxSampleRateHz;
}

Result<MediaReport> decode(const std::filesystem::path& input, const std::filesystem::path& workingFile,
                           int inputDescriptor, int outputDescriptor, const WorkContext& context,
                           const WorkerLimits& limits)
{
    const WorkerOutcome outcome = runWorker({workerProgram("resonate-media", "RESONATE_MEDIA"),
                                             decodeJob(input),
                                             {inputDescriptor, outputDescriptor},
                                             limits},
                                            context);
    if (outcome.end != WorkerEnd::Done)
        return errorOf(input, workingFile, outcome);
    MediaReport report = mediaReportFromJson(outcome.answer);
    if (report.frames < 1 || !makesSense(report))
        return senselessAnswer(input);
    return report;
}

constexpr std::chrono::seconds kLongestProbe{20}; // of a file on a slow disk, on a busy machine

} // namespace

Result<> checkRecording(const std::filesystem::path& input)
{
    const auto status = inspect(input);
    if (!status)
        return status.error();
    return {};
}

WorkerLimits mediaLimits(std::uint64_t inputBytes)
{
    WorkerLimits limits;
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    limits.addressSpaceBytes = kAddressSpaceBytes;
#else
    (void)kAddressSpaceBytes;
#endif
    limits.cpuSeconds =
        std::min(kCpuSecondsAtLeast + kCpuSecondsPerMegabyte * (inputBytes / 1'000'000), kCpuSecondsAtMost);
    limits.fileBytes = kMaxWorkingFileBytes;
    limits.wallClock = std::chrono::seconds(120 + 4 * limits.cpuSeconds); // room for a busy machine and a slow disk
    return limits;
}

Result<MediaReport> decodeRecording(const std::filesystem::path& input, const std::filesystem::path& workingFile,
                                    const WorkContext& context)
{
    const auto status = inspect(input);
    if (!status)
        return status.error();
    return decodeRecording(input, workingFile, context,
                           mediaLimits(static_cast<std::uint64_t>(status.value().st_size)));
}

Result<MediaReport> decodeRecording(const std::filesystem::path& input, const std::filesystem::path& workingFile,
                                    const WorkContext& context, const WorkerLimits& limits)
{
    const auto before = inspect(input);
    if (!before)
        return before.error();
    const OpenFile from(open(input.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (from.descriptor < 0)
        return about(input, ErrorCode::BadInput, std::string("cannot be read: ") + std::strerror(errno));
    struct stat target = {};
    if (stat(workingFile.c_str(), &target) == 0 && target.st_dev == before.value().st_dev &&
        target.st_ino == before.value().st_ino)
        return about(input, ErrorCode::BadUsage, "is the file that it would be decoded into");
    const OpenFile to(open(workingFile.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
    if (to.descriptor < 0)
        return about(workingFile, errno == ENOSPC ? ErrorCode::NoSpace : ErrorCode::Io,
                     std::string("cannot be written: ") + std::strerror(errno));
    auto report = decode(input, workingFile, from.descriptor, to.descriptor, context, limits);
    if (!report)
        unlink(workingFile.c_str());
    return report;
}

Result<QJsonObject> askOfRecording(const std::filesystem::path& input, const QString& job, const WorkerLimits& limits,
                                   const WorkContext& context)
{
    if (auto readable = checkRecording(input); !readable)
        return readable.error();
    const OpenFile from(open(input.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (from.descriptor < 0)
        return about(input, ErrorCode::BadInput, std::string("cannot be read: ") + std::strerror(errno));
    const QJsonObject asked = {{QStringLiteral("job"), job}, {QStringLiteral("input"), 3}};
    WorkerOutcome outcome =
        runWorker({workerProgram("resonate-media", "RESONATE_MEDIA"), asked, {from.descriptor}, limits}, context);
    if (outcome.end != WorkerEnd::Done)
        return errorOf(input, {}, outcome);
    return std::move(outcome.answer);
}

Error senselessAnswer(const std::filesystem::path& input)
{
    return about(input, ErrorCode::BadInput, "the decoder broke down on this file (its answer makes no sense)");
}

Result<MediaReport> probeRecording(const std::filesystem::path& input, const WorkContext& context)
{
    WorkerLimits limits = mediaLimits(0);
    limits.wallClock = kLongestProbe;
    const auto answer = askOfRecording(input, QStringLiteral("probe"), limits, context);
    if (!answer)
        return answer.error();
    MediaReport report = mediaReportFromJson(*answer);
    if (!makesSense(report))
        return senselessAnswer(input);
    return report;
}

} // namespace resonate
