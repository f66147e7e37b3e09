#include "pipeline/models/model_store.h"

#include "core/io/atomic_file.h"
#include "pipeline/disk_space.h"
#include "pipeline/durable_file.h"
#include "pipeline/text.h"

#include <QStandardPaths>

#include <cassert>
#include <cerrno>
#include <cstdlib>

#include <fcntl.h>

namespace resonate {
namespace {

namespace fs = std::filesystem;

/// Hashes what has this name, although other programs may be putting their copies there just now: what was read is what
/// still has the name afterwards.
Result<FileDigest> digestSettled(const fs::path& path, std::int64_t largestBytes, const ModelWork& work)
{
    constexpr int kAttempts = 16; // each fails only because somebody else got ready meanwhile
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        const FileStamp before = stampOf(path);
        auto digest = digestFile(path, largestBytes, attempt == 0 ? work : work.quiet());
        const FileStamp after = stampOf(path);
        const bool cancelled = !digest && digest.error().code == ErrorCode::Cancelled;
        if (cancelled || (digest ? digest->stamp == after : before == after))
            return digest;
    }
    return Error{ErrorCode::BadInput, path.string() + ": is being changed by another program again and again"};
}

std::string remedyFor(const CatalogueModel& model)
{
    return "resonate-cli models install " + model.id.toStdString();
}

} // namespace

fs::path ModelStore::defaultRoot()
{
    if (const char* named = std::getenv("RESONATE_MODELS"); named != nullptr && *named != '\0')
        return named;
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return fs::path(data.toStdString()) / "resonate" / "models";
}

ModelStore::ModelStore(const ModelCatalogue& catalogue, fs::path root)
    : m_catalogue(&catalogue), m_root(std::move(root))
{
}

ModelPresence ModelStore::presence(const CatalogueModel& model) const
{
    ModelPresence presence{&model, 0, 0, 0};
    for (const CatalogueFile& file : model.files) {
        std::error_code error;
        if (fs::is_regular_file(pathOf(file), error)) {
            ++presence.filesThere;
            presence.bytes += static_cast<std::int64_t>(fs::file_size(pathOf(file), error));
        }
        presence.partialBytes += PartialDownload::bytesOf(m_root, file);
    }
    return presence;
}

Result<FileVerdict> ModelStore::judge(const CatalogueFile& file, VerifiedFiles& known, const ModelWork& work) const
{
    using State = FileVerdict::State;
    std::error_code error;
    if (!fs::exists(pathOf(file), error) && !error)
        return FileVerdict{file.name, State::Missing, pathOf(file).string() + ": is missing", {}};
    const auto digest = digestSettled(pathOf(file), file.largestBytes(), work);
    if (!digest && digest.error().code == ErrorCode::Cancelled)
        return digest.error();
    if (!digest) {
        known.forget(file.name);
        return FileVerdict{file.name, State::Damaged, digest.error().detail, {}};
    }
    known.remember(file.name, *digest);
    if (!file.matches(digest->sha256))
        return FileVerdict{file.name, State::Damaged,
                           pathOf(file).string() + ": is damaged: its SHA-256 is " + digest->sha256.substr(0, 8) +
                               "..., not " + file.sha256.substr(0, 8) + "...",
                           digest->sha256};
    return FileVerdict{file.name, State::Good, {}, digest->sha256};
}

Result<FileVerdict> ModelStore::check(const CatalogueFile& file, VerifiedFiles& known, const ModelWork& work) const
{
    if (auto digest = known.digest(file.name); digest && file.matches(*digest))
        return FileVerdict{file.name, FileVerdict::State::Good, {}, *std::move(digest)};
    return judge(file, known, work);
}

Result<InstalledModel> ModelStore::find(const CatalogueModel& model, const ModelWork& work) const
{
    const ModelPresence there = presence(model);
    if (there.filesThere == 0)
        return Error{ErrorCode::BadInput, "the model " + model.id.toStdString() + " is not installed; '" +
                                              remedyFor(model) + "' fetches it"};
    VerifiedFiles known(m_root);
    InstalledModel installed{&model, {}, {}};
    const auto count = static_cast<double>(model.files.size());
    for (const CatalogueFile& file : model.files) {
        const auto index = static_cast<double>(installed.files.size());
        const auto verdict = check(file, known, work.part(index / count, (index + 1.0) / count));
        if (!verdict)
            return verdict.error();
        if (verdict->state != FileVerdict::State::Good)
            return Error{ErrorCode::BadInput, verdict->reason + "; '" + remedyFor(model) + "' fetches it anew"};
        installed.files.push_back(pathOf(file));
        installed.digests.push_back(verdict->sha256);
    }
    return installed;
}

Result<FileVerdict> ModelStore::verify(const CatalogueFile& file, const ModelWork& work) const
{
    VerifiedFiles known(m_root);
    return judge(file, known, work);
}

Result<std::vector<FileVerdict>> ModelStore::verify(const CatalogueModel& model, const ModelWork& work) const
{
    VerifiedFiles known(m_root);
    std::vector<FileVerdict> verdicts;
    const auto count = static_cast<double>(model.files.size());
    for (const CatalogueFile& file : model.files) {
        const auto index = static_cast<double>(verdicts.size());
        auto verdict = judge(file, known, work.part(index / count, (index + 1.0) / count));
        if (!verdict)
            return verdict.error();
        verdicts.push_back(*std::move(verdict));
    }
    return verdicts;
}

Result<std::int64_t> ModelStore::remove(const CatalogueModel& model) const
{
    const ModelPresence there = presence(model);
    if (there.filesThere == 0 && there.partialBytes == 0)
        return Error{ErrorCode::BadInput, "the model " + model.id.toStdString() + " is not installed"};
    VerifiedFiles known(m_root);
    for (const CatalogueFile& file : model.files) {
        if (auto cleared = PartialDownload::discard(m_root, file); !cleared)
            return cleared.error();
        std::error_code error;
        fs::remove(pathOf(file), error);
        if (error)
            return systemError(pathOf(file), "removing", error.value());
        known.forget(file.name);
    }
    return there.bytes + there.partialBytes;
}

Result<> ModelStore::prepare() const
{
    std::error_code error;
    fs::create_directories(m_root, error);
    if (error)
        return systemError(m_root, "creating the folder", error.value());
    AtomicFile::removeAbandoned(m_root);
    return {};
}

Result<> ModelStore::copyIn(const fs::path& source, const CatalogueFile& file, const ModelWork& work) const
{
    if (auto ready = prepare(); !ready)
        return ready;
    VerifiedFiles known(m_root);
    const auto there = check(file, known, work.quiet());
    if (!there)
        return there.error();
    if (there->state == FileVerdict::State::Good) {
        work.report(1.0);
        return {};
    }
    std::error_code error;
    const auto bytes = fs::file_size(source, error);
    if (auto room = requireSpace(m_root, error ? 0 : static_cast<std::int64_t>(bytes)); !room)
        return room;
    auto copy = AtomicFile::begin(pathOf(file), IfExists::Replace);
    if (!copy)
        return copy.error();
    const FileDescriptor out(::open(copy->temporaryPath().c_str(), O_WRONLY | O_CLOEXEC));
    if (!out)
        return systemError(copy->temporaryPath(), "opening", errno);
    auto digest = digestFile(source, file.largestBytes(), work,
                             [&](std::string_view piece) { return writeAll(out, pathOf(file), piece); });
    if (!digest)
        return digest.error();
    if (!file.matches(digest->sha256))
        return Error{ErrorCode::BadInput, source.string() + ": is not " + file.name};
    if (work.stop.stop_requested())
        return cancelled();
    if (auto done = copy->commit(); !done)
        return done;
    digest->stamp = stampOf(out); // renaming has touched it
    VerifiedFiles(m_root).remember(file.name, *digest);
    return {};
}

Result<> ModelStore::adopt(PartialDownload& partial, const CatalogueFile& file) const
{
    FileDigest digest{partial.sha256(), partial.bytes(), {}};
    assert(file.matches(digest.sha256));
    if (auto moved = partial.moveTo(pathOf(file)); !moved)
        return moved;
    digest.stamp = partial.stamp();
    VerifiedFiles(m_root).remember(file.name, digest);
    return {};
}

} // namespace resonate
