#include "pipeline/folder_lock.h"

#include "pipeline/durable_file.h"

#include <cerrno>
#include <chrono>
#include <thread>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

namespace resonate {
namespace {

/// A waiting process looks this often: far under the 500 ms in which a cancel must answer.
constexpr std::chrono::milliseconds kPollInterval(20);

std::filesystem::path lockFile(const std::filesystem::path& folder)
{
    return folder / ".lock";
}

/// False when the folder was renamed or removed while we waited for its lock.
bool isStillThere(const FileDescriptor& file, const std::filesystem::path& path)
{
    struct stat held = {};
    struct stat named = {};
    return ::fstat(file.number(), &held) == 0 && ::lstat(path.c_str(), &named) == 0 && held.st_dev == named.st_dev &&
           held.st_ino == named.st_ino;
}

FileDescriptor openLockFile(const std::filesystem::path& path)
{
    return FileDescriptor(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0666));
}

} // namespace

Result<std::optional<FolderLock>> FolderLock::acquire(const std::filesystem::path& folder, Mode mode,
                                                      std::stop_token stop)
{
    const std::filesystem::path path = lockFile(folder);
    for (;;) {
        FileDescriptor file = openLockFile(path);
        if (!file && errno == ENOENT)
            return std::optional<FolderLock>();
        if (!file)
            return systemError(folder, "locking", errno);
        while (::flock(file.number(), (mode == Mode::Shared ? LOCK_SH : LOCK_EX) | LOCK_NB) != 0) {
            if (errno != EWOULDBLOCK && errno != EINTR)
                return systemError(folder, "locking", errno);
            if (stop.stop_requested())
                return cancelled();
            std::this_thread::sleep_for(kPollInterval);
        }
        if (isStillThere(file, path))
            return std::optional(FolderLock(std::move(file)));
    }
}

std::optional<FolderLock> FolderLock::tryAcquire(const std::filesystem::path& folder, Mode mode)
{
    const std::filesystem::path path = lockFile(folder);
    FileDescriptor file = openLockFile(path);
    if (!file || ::flock(file.number(), (mode == Mode::Shared ? LOCK_SH : LOCK_EX) | LOCK_NB) != 0 ||
        !isStillThere(file, path))
        return std::nullopt;
    return FolderLock(std::move(file));
}

bool FolderLock::isOf(const std::filesystem::path& folder) const
{
    return isStillThere(m_file, lockFile(folder));
}

void FolderLock::share() noexcept
{
    ::flock(m_file.number(), LOCK_SH);
}

void FolderLock::touch() noexcept
{
    ::futimens(m_file.number(), nullptr);
}

std::filesystem::file_time_type FolderLock::lastUse(const std::filesystem::path& folder)
{
    std::error_code error;
    auto time = std::filesystem::last_write_time(lockFile(folder), error);
    return error ? std::filesystem::file_time_type::min() : time;
}

} // namespace resonate
