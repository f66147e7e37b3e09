#include "pipeline/models/partial_download.h"

#include "pipeline/durable_file.h"

#include <cerrno>

#include <fcntl.h>

namespace resonate {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLongestValidator = 512;

fs::path folderOf(const fs::path& root, const CatalogueFile& file)
{
    return root / "partial" / file.name;
}

fs::path dataOf(const fs::path& folder)
{
    return folder / "data";
}

fs::path validatorOf(const fs::path& folder)
{
    return folder / "validator";
}

void removeFolder(const fs::path& folder) noexcept
{
    std::error_code ignored;
    fs::remove_all(folder, ignored);
    fs::remove(folder.parent_path(), ignored); // if it was the last
}

} // namespace

std::int64_t PartialDownload::bytesOf(const fs::path& root, const CatalogueFile& file)
{
    std::error_code error;
    const auto bytes = fs::file_size(dataOf(folderOf(root, file)), error);
    return error ? 0 : static_cast<std::int64_t>(bytes);
}

Result<> PartialDownload::discard(const fs::path& root, const CatalogueFile& file)
{
    const fs::path folder = folderOf(root, file);
    std::error_code error;
    if (!fs::exists(folder, error))
        return {};
    const auto lock = FolderLock::tryAcquire(folder, FolderLock::Mode::Exclusive);
    if (!lock && fs::exists(folder, error))
        return Error{ErrorCode::Io, folder.string() + ": another program is fetching this file, or it is not ours"};
    removeFolder(folder);
    return {};
}

PartialDownload::PartialDownload(fs::path folder, FolderLock lock)
    : m_folder(std::move(folder)),
      m_lock(std::move(lock)),
      m_hash(std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256))
{
}

PartialDownload::~PartialDownload()
{
    const bool isMovedFrom = m_hash == nullptr;
    std::error_code error;
    // The file itself is asked: a stop may have come before it was taken up. By now the folder may be another's.
    if (!isMovedFrom && m_lock.isOf(m_folder) && (fs::file_size(dataOf(m_folder), error) == 0 || error))
        remove();
}

Result<PartialDownload> PartialDownload::open(const fs::path& root, const CatalogueFile& file, const ModelWork& work)
{
    const fs::path folder = folderOf(root, file);
    for (bool told = false;;) {
        std::error_code error;
        fs::create_directories(folder, error);
        if (error)
            return systemError(folder, "creating the folder", error.value());
        auto lock = FolderLock::tryAcquire(folder, FolderLock::Mode::Exclusive);
        if (!lock) {
            if (!told)
                work.tell(QStringLiteral("Waiting for another program that is fetching this file."));
            told = true;
            auto waited = FolderLock::acquire(folder, FolderLock::Mode::Exclusive, work.stop);
            if (!waited)
                return waited.error();
            lock = std::move(*waited);
        }
        if (!lock)
            continue; // the other one finished, and its folder is gone
        PartialDownload partial(folder, std::move(*lock));
        if (auto taken = partial.takeUp(work); !taken)
            return taken.error();
        return partial;
    }
}

Result<> PartialDownload::takeUp(const ModelWork& work)
{
    const fs::path data = dataOf(m_folder);
    if (!stampOf(data).empty()) {
        ModelWork quietly;
        quietly.stop = work.stop;
        const auto digest =
            digestFile(data, CatalogueFile::kLargestBytes, quietly, [&](std::string_view piece) -> Result<> {
                m_hash->addData(QByteArrayView(piece.data(), static_cast<qsizetype>(piece.size())));
                m_bytes += static_cast<std::int64_t>(piece.size());
                return {};
            });
        if (!digest && digest.error().code == ErrorCode::Cancelled)
            return digest.error();
        if (const auto validator = readSmallFile(validatorOf(m_folder), kLongestValidator); digest && validator)
            m_validator = *validator;
        if (!digest) { // cannot be read: of no use
            m_hash->reset();
            m_bytes = 0;
        }
    }
    m_file = FileDescriptor(::open(
        data.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW | (m_bytes == 0 ? O_TRUNC : 0), 0666));
    return m_file ? Result<>() : Result<>(systemError(data, "opening", errno));
}

Result<> PartialDownload::append(std::string_view piece)
{
    auto written = writeAll(m_file, dataOf(m_folder), piece);
    if (!written) {
        std::error_code error;
        const auto bytes = fs::file_size(dataOf(m_folder), error);
        piece = piece.substr(0, error ? 0 : bytes - static_cast<std::uintmax_t>(m_bytes));
    }
    m_hash->addData(QByteArrayView(piece.data(), static_cast<qsizetype>(piece.size())));
    m_bytes += static_cast<std::int64_t>(piece.size());
    return written;
}

Result<> PartialDownload::restart(const std::string& validator)
{
    if (::ftruncate(m_file.number(), 0) != 0)
        return systemError(dataOf(m_folder), "writing", errno);
    m_hash->reset();
    m_bytes = 0;
    m_validator = validator.size() <= kLongestValidator ? validator : std::string();
    return writeFileDurably(validatorOf(m_folder), m_validator);
}

Result<> PartialDownload::moveTo(const fs::path& target)
{
    const fs::path data = dataOf(m_folder);
    if (::fsync(m_file.number()) != 0)
        return systemError(data, "writing", errno);
    if (::rename(data.c_str(), target.c_str()) != 0)
        return systemError(target, "renaming", errno);
    const auto synced = syncToDisk(target.parent_path());
    remove();
    return synced;
}

void PartialDownload::remove() noexcept
{
    removeFolder(m_folder);
}

} // namespace resonate
