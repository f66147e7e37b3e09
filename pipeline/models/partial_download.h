#pragma once

#include "pipeline/folder_lock.h"
#include "pipeline/models/file_digest.h"
#include "pipeline/models/model_catalogue.h"
#include "pipeline/models/model_work.h"

#include <QCryptographicHash>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace resonate {

/// A file of weights on its way into the store: what has come of it so far, in ROOT/partial/NAME, locked while somebody
/// works on it. It outlives a program that was stopped or killed, and the next one goes on where that one ended.
class PartialDownload final {
public:
    /// How much of a file is there, by looking alone.
    static std::int64_t bytesOf(const std::filesystem::path& root, const CatalogueFile& file);
    /// Errors: Io, also when another program is fetching the file.
    static Result<> discard(const std::filesystem::path& root, const CatalogueFile& file);
    /// Takes up what is there, or begins anew; waits, and says so, while another program is at it. Errors: NoSpace, Io,
    /// Cancelled.
    static Result<PartialDownload> open(const std::filesystem::path& root, const CatalogueFile& file,
                                        const ModelWork& work);
    PartialDownload(PartialDownload&&) = default;
    PartialDownload& operator=(PartialDownload&&) = default;
    ~PartialDownload(); ///< leaves nothing behind when nothing is there

    const std::filesystem::path& folder() const noexcept { return m_folder; }
    std::int64_t bytes() const noexcept { return m_bytes; }
    /// What the server called this version of the file (an ETag or a date), as it may stand in If-Range; or empty.
    const std::string& validator() const noexcept { return m_validator; }

    /// When the disk is full, what it could take is kept and counted. Errors: NoSpace, Io.
    Result<> append(std::string_view piece);
    /// Forgets all that came; what comes next is of the version `validator`. Errors: NoSpace, Io.
    Result<> restart(const std::string& validator);
    FileStamp stamp() const { return stampOf(m_file); }
    /// SHA-256 of all that came.
    std::string sha256() const { return m_hash->result().toHex().toStdString(); }
    /// Gives the file its name: the caller has found its hash right. Nothing is left of the partial. Errors: NoSpace,
    /// Io.
    Result<> moveTo(const std::filesystem::path& target);
    void remove() noexcept;

private:
    PartialDownload(std::filesystem::path folder, FolderLock lock);
    Result<> takeUp(const ModelWork& work);

    std::filesystem::path m_folder;
    FolderLock m_lock;
    FileDescriptor m_file;
    std::unique_ptr<QCryptographicHash> m_hash;
    std::int64_t m_bytes = 0;
    std::string m_validator;
};

} // namespace resonate
