#pragma once

#include "pipeline/models/model_catalogue.h"
#include "pipeline/models/model_work.h"
#include "pipeline/models/partial_download.h"
#include "pipeline/models/verified_files.h"

#include <filesystem>
#include <vector>

namespace resonate {

/// A model whose every file was found to be the official one.
struct InstalledModel {
    const CatalogueModel* model = nullptr;
    std::vector<std::filesystem::path> files; ///< in the catalogue's order
    std::vector<std::string> digests;         ///< SHA-256 of each
};

/// What is there of a model, by looking alone: nothing is read.
struct ModelPresence {
    const CatalogueModel* model = nullptr;
    int filesThere = 0;
    std::int64_t bytes = 0;        ///< of those files
    std::int64_t partialBytes = 0; ///< fetched so far by a download that did not end
    bool isComplete() const { return filesThere == static_cast<int>(model->files.size()); }
};

/// How a file of the store was found to be.
struct FileVerdict {
    enum class State { Good, Missing, Damaged };
    std::string name;
    State state = State::Good;
    std::string reason; ///< plain English, when it is not good
    std::string sha256; ///< of what was read; empty when nothing could be
};

/// The folder with the weights, shared by all of this user's programs. A file has its official name there, and has it
/// only once its hash was found right; names appear whole or not at all, so several processes may work on it at once.
class ModelStore final {
public:
    /// The user's data folder, or the folder that the environment variable RESONATE_MODELS names.
    static std::filesystem::path defaultRoot();

    /// Makes nothing yet. `catalogue` outlives the store.
    explicit ModelStore(const ModelCatalogue& catalogue = ModelCatalogue::builtIn(),
                        std::filesystem::path root = defaultRoot());

    const ModelCatalogue& catalogue() const noexcept { return *m_catalogue; }
    const std::filesystem::path& root() const noexcept { return m_root; }
    std::filesystem::path pathOf(const CatalogueFile& file) const { return m_root / file.name; }

    ModelPresence presence(const CatalogueModel& model) const;
    /// Every file is hashed, unless it was hashed before and has not been touched since. Errors: BadInput (not
    /// installed, or damaged: says which file and what helps), Io, Cancelled.
    Result<InstalledModel> find(const CatalogueModel& model, const ModelWork& work) const;
    /// Hashes every file of a model, whatever was known of it. Errors: Io, Cancelled.
    Result<std::vector<FileVerdict>> verify(const CatalogueModel& model, const ModelWork& work) const;
    /// The same of one file.
    Result<FileVerdict> verify(const CatalogueFile& file, const ModelWork& work) const;
    /// Removes a model's files and what was begun of them; returns how many bytes that freed. Errors: BadInput (nothing
    /// is there), Io (also when another program is fetching it right now).
    Result<std::int64_t> remove(const CatalogueModel& model) const;

    /// Copies what should be the official `file` into the store and hashes it meanwhile; one that is there already and
    /// is good stays as it is. Errors: BadInput (it is
    /// another file, or unreadable), NoSpace, Io, Cancelled.
    Result<> copyIn(const std::filesystem::path& source, const CatalogueFile& file, const ModelWork& work) const;
    /// Gives a download its name in the store; its hash was found right. Errors: NoSpace, Io.
    Result<> adopt(PartialDownload& partial, const CatalogueFile& file) const;
    /// Makes the folder, and removes what programs that were killed left in it. Errors: NoSpace, Io.
    Result<> prepare() const;

private:
    /// What is known of a file, else judge().
    Result<FileVerdict> check(const CatalogueFile& file, VerifiedFiles& known, const ModelWork& work) const;
    /// Hashes it.
    Result<FileVerdict> judge(const CatalogueFile& file, VerifiedFiles& known, const ModelWork& work) const;

    const ModelCatalogue* m_catalogue;
    std::filesystem::path m_root;
};

} // namespace resonate
