#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <vector>

namespace resonate {

/// The recordings and projects that were opened last, newest first, in a file that all windows and processes of a user
/// share. A file of strangers' bytes counts as empty.
class RecentList final {
public:
    static constexpr std::size_t kMost = 20;

    explicit RecentList(std::filesystem::path file) : m_file(std::move(file)) {}

    /// As the file says now.
    std::vector<std::filesystem::path> read() const;
    /// Puts a path first. Errors: Io, NoSpace.
    Result<> add(const std::filesystem::path& path) const;
    Result<> remove(const std::filesystem::path& path) const;
    Result<> clear() const;

private:
    Result<> write(const std::vector<std::filesystem::path>& paths) const;

    std::filesystem::path m_file;
};

} // namespace resonate
