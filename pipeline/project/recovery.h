#pragma once

#include "pipeline/folder_lock.h"
#include "pipeline/project/project.h"

#include <QDateTime>

#include <filesystem>
#include <vector>

namespace resonate {

/// The place where one window keeps what nobody has saved yet. The system lets go of its lock when the process dies,
/// however it dies, which is how the next start knows what to offer.
class RecoverySlot final {
public:
    /// A new one among those in `folder`. Errors: Io, NoSpace.
    static Result<RecoverySlot> create(const std::filesystem::path& folder);
    RecoverySlot(RecoverySlot&&) = default;
    RecoverySlot& operator=(RecoverySlot&&) = default;

    /// Whole or not at all. `projectFile`: where it was last saved; empty: nowhere. Errors: NoSpace, Io.
    Result<> keep(const Project& project, const std::filesystem::path& projectFile) const;
    /// Removes what is kept; the slot stays.
    void clear() const;
    /// Removes the slot.
    void remove() &&;

private:
    friend std::vector<struct LostProject> findLostProjects(const std::filesystem::path& folder);
    RecoverySlot(std::filesystem::path place, FolderLock lock) : m_place(std::move(place)), m_lock(std::move(lock)) {}

    std::filesystem::path m_place;
    FolderLock m_lock;
};

/// What a window held that never came to an end of its own.
struct LostProject {
    RecoverySlot slot; ///< ours now, so that nobody else offers it too
    Project project;
    std::filesystem::path projectFile; ///< empty: it was never saved
    QDateTime when;
};

/// What processes left that live no longer, newest first. What cannot be read is removed.
std::vector<LostProject> findLostProjects(const std::filesystem::path& folder);

} // namespace resonate
