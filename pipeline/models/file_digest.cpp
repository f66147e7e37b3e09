#include "pipeline/models/file_digest.h"

#include "pipeline/durable_file.h"
#include "pipeline/text.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cerrno>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>

namespace resonate {
namespace {

/// A few milliseconds of hashing: a stop is heeded at once.
constexpr std::size_t kPieceBytes = 512 * 1024;

Error refused(const std::filesystem::path& path, const std::string& why)
{
    return {ErrorCode::BadInput, path.string() + ": " + why};
}

Error unreadable(const std::filesystem::path& path, int errorNumber)
{
    if (errorNumber == ENOENT || errorNumber == ENOTDIR)
        return refused(path, "there is no such file");
    return {ErrorCode::BadInput, systemError(path, "reading", errorNumber).detail};
}

FileStamp stampFrom(const struct stat& status)
{
    const auto nanoseconds = [](const timespec& time) {
        return std::to_string(time.tv_sec) + '.' + std::to_string(time.tv_nsec);
    };
    return std::to_string(status.st_ino) + ' ' + std::to_string(status.st_size) + ' ' + nanoseconds(status.st_mtim) +
           ' ' + nanoseconds(status.st_ctim);
}

struct OpenFile {
    FileDescriptor descriptor;
    std::int64_t bytes = 0;
    FileStamp stamp;
};

Result<OpenFile> openRegular(const std::filesystem::path& path)
{
    // O_NONBLOCK: a named pipe must not hang us.
    OpenFile file{FileDescriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)), 0, {}};
    struct stat status = {};
    if (!file.descriptor || ::fstat(file.descriptor.number(), &status) != 0)
        return unreadable(path, errno);
    if (S_ISDIR(status.st_mode))
        return refused(path, "is a folder");
    if (!S_ISREG(status.st_mode))
        return refused(path, "is not a regular file");
    file.bytes = status.st_size;
    file.stamp = stampFrom(status);
    return file;
}

} // namespace

FileStamp stampOf(const std::filesystem::path& path)
{
    struct stat status = {};
    return ::stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode) ? stampFrom(status) : FileStamp();
}

FileStamp stampOf(const FileDescriptor& file)
{
    struct stat status = {};
    return ::fstat(file.number(), &status) == 0 && S_ISREG(status.st_mode) ? stampFrom(status) : FileStamp();
}

Result<FileDigest> digestFile(const std::filesystem::path& path, std::int64_t largestBytes, const ModelWork& work,
                              const PieceSink& sink)
{
    auto file = openRegular(path);
    if (!file)
        return file.error();
    if (file->bytes > largestBytes)
        return refused(path, "has " + formatBytes(file->bytes) + ", more than the " + formatBytes(largestBytes) +
                                 " that such a file can have");
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::vector<char> piece(kPieceBytes);
    std::int64_t done = 0;
    while (done < file->bytes) {
        if (work.stop.stop_requested())
            return cancelled();
        const ssize_t got = ::read(file->descriptor.number(), piece.data(), piece.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return unreadable(path, errno);
        if (got == 0)
            break;
        const std::string_view bytes(piece.data(), static_cast<std::size_t>(got));
        hash.addData(QByteArrayView(bytes.data(), got));
        if (sink)
            if (auto taken = sink(bytes); !taken)
                return taken.error();
        done += got;
        work.report(std::min(1.0, static_cast<double>(done) / static_cast<double>(file->bytes)));
    }
    if (stampOf(file->descriptor) != file->stamp || done != file->bytes)
        return refused(path, "was changed while it was read");
    return FileDigest{hash.result().toHex().toStdString(), done, file->stamp};
}

} // namespace resonate
