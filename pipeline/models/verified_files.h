#pragma once

#include "pipeline/models/file_digest.h"

#include <QJsonObject>

#include <filesystem>
#include <optional>
#include <string>

namespace resonate {

/// Which files of a folder were hashed, with what result, and how they looked then: a file that was not touched since
/// need not be read again. Kept in the folder as verified.json. It saves time and is no defence against somebody who
/// writes into one's own folders on purpose. When two programs save at once one of them wins, and the other's file is
/// hashed once more.
class VerifiedFiles final {
public:
    /// Knows nothing when there is no such list, or a broken one.
    explicit VerifiedFiles(std::filesystem::path folder);

    /// The SHA-256 that the file of this name had, unless it was touched since.
    std::optional<std::string> digest(const std::string& name) const;
    /// Remembers and saves; a list that cannot be saved is left as it was.
    void remember(const std::string& name, const FileDigest& digest);
    void forget(const std::string& name);

private:
    void save() const;

    std::filesystem::path m_folder;
    QJsonObject m_files;
};

} // namespace resonate
