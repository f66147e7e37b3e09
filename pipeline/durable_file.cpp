#include "pipeline/durable_file.h"

#include "core/base/hash.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>

namespace resonate {
namespace {

/// Half a megabyte: long enough to run at the disk's speed, short enough to answer a stop at once.
constexpr std::size_t kPieceBytes = 512 * 1024;

Result<FileDescriptor> openRegular(const std::filesystem::path& path)
{
    // O_NONBLOCK: a named pipe put there by somebody else must not hang us.
    FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (!file)
        return systemError(path, "opening", errno);
    struct stat status = {};
    if (::fstat(file.number(), &status) != 0)
        return systemError(path, "reading", errno);
    if (!S_ISREG(status.st_mode))
        return Error{ErrorCode::Io, path.string() + ": is not a file"};
    return file;
}

} // namespace

Error systemError(const std::filesystem::path& path, std::string_view doing, int errorNumber)
{
    const bool full = errorNumber == ENOSPC || errorNumber == EDQUOT || errorNumber == EFBIG;
    const char* reason = ::strerrordesc_np(errorNumber);
    return {full ? ErrorCode::NoSpace : ErrorCode::Io,
            path.string() + ": " + std::string(doing) + " failed: " + (reason != nullptr ? reason : "unknown error")};
}

Result<> writeAll(const FileDescriptor& file, const std::filesystem::path& path, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(file.number(), bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR)
            return systemError(path, "writing", errno);
        bytes.remove_prefix(written > 0 ? static_cast<std::size_t>(written) : 0);
    }
    return {};
}

Result<> writeFileDurably(const std::filesystem::path& path, std::string_view bytes)
{
    const std::filesystem::path temporary = path.string() + ".tmp";
    {
        const FileDescriptor file(
            ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0666));
        if (!file)
            return systemError(temporary, "creating", errno);
        Result<> written = writeAll(file, temporary, bytes);
        if (written && ::fsync(file.number()) != 0)
            written = systemError(temporary, "writing", errno);
        if (!written) {
            ::unlink(temporary.c_str());
            return written;
        }
    }
    if (::rename(temporary.c_str(), path.c_str()) != 0)
        return systemError(path, "renaming", errno);
    return syncToDisk(path.parent_path());
}

Result<std::string> readSmallFile(const std::filesystem::path& path, std::size_t maximumBytes)
{
    auto file = openRegular(path);
    if (!file)
        return file.error();
    std::string bytes;
    std::size_t length = 0;
    while (length <= maximumBytes) {
        bytes.resize(std::min(maximumBytes + 1, std::max(2 * length, kPieceBytes))); // not more than is there
        const ssize_t got = ::read(file->number(), bytes.data() + length, bytes.size() - length);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return systemError(path, "reading", errno);
        if (got == 0)
            break;
        length += static_cast<std::size_t>(got);
    }
    if (length > maximumBytes)
        return Error{ErrorCode::Io, path.string() + ": is longer than " + std::to_string(maximumBytes) + " bytes"};
    bytes.resize(length);
    return bytes;
}

Result<> syncToDisk(const std::filesystem::path& path)
{
    const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file || ::fsync(file.number()) != 0)
        return systemError(path, "writing", errno);
    return {};
}

Result<FileFingerprint> fingerprintFile(const std::filesystem::path& path, std::stop_token stop)
{
    auto file = openRegular(path);
    if (!file)
        return file.error();
    ContentHash hash;
    FileFingerprint fingerprint;
    std::vector<std::byte> piece(kPieceBytes);
    for (;;) {
        if (stop.stop_requested())
            return cancelled();
        const ssize_t got = ::read(file->number(), piece.data(), piece.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return systemError(path, "reading", errno);
        if (got == 0)
            break;
        hash.add(std::span(piece).first(static_cast<std::size_t>(got)));
        fingerprint.bytes += got;
    }
    fingerprint.checksum = hash.hex();
    return fingerprint;
}

} // namespace resonate
