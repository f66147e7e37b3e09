#pragma once

#include "core/base/result.h"
#include "pipeline/file_descriptor.h"

#include <filesystem>
#include <optional>
#include <stop_token>

namespace resonate {

/// An advisory lock on a folder, held while the object lives; the system lets it go when the process dies. It is a
/// flock on the file `.lock` in the folder, so it travels along when the folder is renamed. It excludes other processes
/// and other threads alike.
class FolderLock final {
public:
    enum class Mode { Shared, Exclusive };

    /// Waits until nobody is in the way. Nothing when the folder does not exist, or no longer. Errors: Io, Cancelled.
    static Result<std::optional<FolderLock>> acquire(const std::filesystem::path& folder, Mode mode,
                                                     std::stop_token stop);
    /// Does not wait: nothing, too, when somebody else is in the way or the folder cannot be written.
    static std::optional<FolderLock> tryAcquire(const std::filesystem::path& folder, Mode mode);

    /// False once the folder was renamed or removed, even if another has its name now.
    bool isOf(const std::filesystem::path& folder) const;
    /// From exclusive to shared. Others may get in between: only while something else keeps evictors away.
    void share() noexcept;
    /// Notes that the folder is in use now; lastUse() of it reads this time.
    void touch() noexcept;

    static std::filesystem::file_time_type lastUse(const std::filesystem::path& folder);

private:
    explicit FolderLock(FileDescriptor file) noexcept : m_file(std::move(file)) {}
    FileDescriptor m_file;
};

} // namespace resonate
