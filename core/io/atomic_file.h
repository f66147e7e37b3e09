#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace resonate {

enum class IfExists { Refuse, Replace };

/// A file that appears under its name whole or not at all: written under a temporary name in the same folder, then
/// synced, renamed, and the folder synced. What was not committed is removed on destruction.
class AtomicFile final {
public:
    /// Creates the temporary file. Errors: BadUsage (the name is taken, or is a folder or a device), Io, NoSpace.
    static Result<AtomicFile> begin(const std::filesystem::path& target, IfExists ifExists = IfExists::Refuse);
    ~AtomicFile();
    AtomicFile(AtomicFile&& other) noexcept;
    AtomicFile& operator=(AtomicFile&& other) noexcept;

    /// Removes from `folder` the temporary files of processes that were killed; those of living ones stay.
    static void removeAbandoned(const std::filesystem::path& folder);

    const std::filesystem::path& target() const noexcept { return m_target; }
    /// Where to write; closed before commit().
    const std::filesystem::path& temporaryPath() const noexcept { return m_temporary; }
    /// Errors: BadUsage when somebody else took the name meanwhile, Io, NoSpace. Nothing is left behind then.
    Result<> commit();

private:
    AtomicFile(std::filesystem::path target, std::filesystem::path temporary, IfExists ifExists);
    void discard() noexcept;

    std::filesystem::path m_target;
    std::filesystem::path m_temporary; // empty: nothing to remove
    IfExists m_ifExists = IfExists::Refuse;
};

} // namespace resonate
