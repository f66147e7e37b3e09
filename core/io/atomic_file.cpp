#include "core/io/atomic_file.h"

#include <atomic>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstring>

#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

namespace resonate {
namespace {

namespace fs = std::filesystem;

Error systemError(const fs::path& path, const std::string& doing, int code)
{
    const bool full = code == ENOSPC || code == EDQUOT || code == EFBIG;
    return {full ? ErrorCode::NoSpace : ErrorCode::Io,
            path.string() + ": " + doing + " failed: " + std::strerror(code)};
}

Error taken(const fs::path& target)
{
    return {ErrorCode::BadUsage, target.string() + ": exists already and is not replaced without being asked to"};
}

fs::path folderOf(const fs::path& target)
{
    return target.has_parent_path() ? target.parent_path() : fs::path(".");
}

Result<> checkTarget(const fs::path& target, IfExists ifExists)
{
    if (!target.has_filename())
        return Error{ErrorCode::BadUsage, target.string() + ": is not the name of a file"};
    struct stat status = {};
    if (stat(target.c_str(), &status) != 0) {
        if (errno == ENOENT && stat(folderOf(target).c_str(), &status) != 0)
            return Error{ErrorCode::Io, target.string() + ": there is no such folder"};
        return errno == ENOENT ? Result<>() : Result<>(systemError(target, "creating", errno));
    }
    if (S_ISDIR(status.st_mode))
        return Error{ErrorCode::BadUsage, target.string() + ": is a folder"};
    if (!S_ISREG(status.st_mode))
        return Error{ErrorCode::BadUsage, target.string() + ": is not a regular file"};
    return ifExists == IfExists::Refuse ? Result<>(taken(target)) : Result<>();
}

constexpr std::string_view kPrefix = ".resonate-"; // then the process, a dash and a serial number
constexpr std::string_view kSuffix = ".part";

/// The process that a temporary file belongs to, 0 when the name is none of ours.
pid_t ownerOf(const std::string& name)
{
    if (!name.starts_with(kPrefix) || !name.ends_with(kSuffix))
        return 0;
    pid_t owner = 0;
    const char* const begin = name.data() + kPrefix.size();
    const auto [end, error] = std::from_chars(begin, name.data() + name.size(), owner);
    return error == std::errc() && *end == '-' ? owner : 0;
}

/// Creates an empty file with a name that nobody has, short enough for any target.
Result<fs::path> createTemporary(const fs::path& target)
{
    static std::atomic<unsigned> serial = 0;
    while (true) {
        const auto path = folderOf(target) / (std::string(kPrefix) + std::to_string(getpid()) + "-" +
                                              std::to_string(serial++) + std::string(kSuffix));
        const int descriptor = open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (descriptor >= 0) {
            close(descriptor);
            return path;
        }
        if (errno != EEXIST)
            return systemError(target, "creating", errno);
    }
}

Result<> sync(const fs::path& path, int flags, const fs::path& target)
{
    const int descriptor = open(path.c_str(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return systemError(target, "syncing", errno);
    const int failure = fsync(descriptor) == 0 ? 0 : errno;
    close(descriptor);
    if (failure != 0 && failure != EINVAL && failure != EROFS) // some file systems cannot sync a folder
        return systemError(target, "syncing", failure);
    return {};
}

/// 0 or an errno.
int rename(const fs::path& from, const fs::path& to, IfExists ifExists)
{
    if (ifExists == IfExists::Replace)
        return ::rename(from.c_str(), to.c_str()) == 0 ? 0 : errno;
    if (renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    struct stat status = {}; // a file system without that call: the gap is small, and all there is
    if (lstat(to.c_str(), &status) == 0)
        return EEXIST;
    return ::rename(from.c_str(), to.c_str()) == 0 ? 0 : errno;
}

} // namespace

AtomicFile::AtomicFile(fs::path target, fs::path temporary, IfExists ifExists)
    : m_target(std::move(target)), m_temporary(std::move(temporary)), m_ifExists(ifExists)
{
}

AtomicFile::AtomicFile(AtomicFile&& other) noexcept
    : m_target(std::move(other.m_target)),
      m_temporary(std::exchange(other.m_temporary, {})),
      m_ifExists(other.m_ifExists)
{
}

AtomicFile& AtomicFile::operator=(AtomicFile&& other) noexcept
{
    if (this != &other) {
        discard();
        m_target = std::move(other.m_target);
        m_temporary = std::exchange(other.m_temporary, {});
        m_ifExists = other.m_ifExists;
    }
    return *this;
}

AtomicFile::~AtomicFile()
{
    discard();
}

void AtomicFile::discard() noexcept
{
    if (!m_temporary.empty())
        unlink(m_temporary.c_str());
    m_temporary.clear();
}

Result<AtomicFile> AtomicFile::begin(const fs::path& target, IfExists ifExists)
{
    if (auto fine = checkTarget(target, ifExists); !fine)
        return fine.error();
    auto temporary = createTemporary(target);
    if (!temporary)
        return temporary.error();
    return AtomicFile(target, std::move(*temporary), ifExists);
}

void AtomicFile::removeAbandoned(const fs::path& folder)
{
    std::error_code error;
    for (fs::directory_iterator at(folder, error); !error && at != fs::directory_iterator(); at.increment(error)) {
        const pid_t owner = ownerOf(at->path().filename().string());
        if (owner > 0 && kill(owner, 0) != 0 && errno == ESRCH)
            unlink(at->path().c_str());
    }
}

Result<> AtomicFile::commit()
{
    assert(!m_temporary.empty());
    auto done = sync(m_temporary, O_RDONLY, m_target);
    if (done) {
        const int failure = rename(m_temporary, m_target, m_ifExists);
        if (failure != 0)
            done = failure == EEXIST ? taken(m_target) : systemError(m_target, "renaming", failure);
    }
    if (!done) {
        discard();
        return done;
    }
    m_temporary.clear();
    return sync(folderOf(m_target), O_RDONLY | O_DIRECTORY, m_target);
}

} // namespace resonate
