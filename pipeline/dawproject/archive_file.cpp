#include "pipeline/dawproject/archive_file.h"

#include "pipeline/durable_file.h"

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace resonate {
namespace {

constexpr std::size_t kPieceBytes = 1 << 20;

} // namespace

ArchiveFile::ArchiveFile(std::filesystem::path path) : m_path(std::move(path))
{
    m_pending.reserve(kPieceBytes);
    zip_error_init(&m_zipError);
}

Result<> ArchiveFile::open()
{
    m_file = FileDescriptor(::open(m_path.c_str(), O_WRONLY | O_TRUNC | O_CLOEXEC));
    if (!m_file)
        return systemError(m_path, "opening", errno);
    return {};
}

zip_source_t* ArchiveFile::source()
{
    return zip_source_function_create(&ArchiveFile::callback, this, nullptr);
}

zip_int64_t ArchiveFile::callback(void* self, void* data, zip_uint64_t length, zip_source_cmd_t command)
{
    return static_cast<ArchiveFile*>(self)->answer(data, length, command);
}

zip_int64_t ArchiveFile::answer(void* data, zip_uint64_t length, zip_source_cmd_t command)
{
    switch (command) {
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT,
                                              ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL,
                                              ZIP_SOURCE_BEGIN_WRITE, ZIP_SOURCE_COMMIT_WRITE,
                                              ZIP_SOURCE_ROLLBACK_WRITE, ZIP_SOURCE_WRITE, ZIP_SOURCE_SEEK_WRITE,
                                              ZIP_SOURCE_TELL_WRITE, ZIP_SOURCE_REMOVE, -1);
    case ZIP_SOURCE_STAT: // a new archive: there is nothing to read
        zip_error_set(&m_zipError, ZIP_ER_READ, ENOENT);
        return -1;
    case ZIP_SOURCE_BEGIN_WRITE:
    case ZIP_SOURCE_ROLLBACK_WRITE:
    case ZIP_SOURCE_REMOVE:
    case ZIP_SOURCE_FREE:
        return 0;
    case ZIP_SOURCE_WRITE:
        return write(data, length);
    case ZIP_SOURCE_SEEK_WRITE:
        return seek(data, length);
    case ZIP_SOURCE_TELL_WRITE:
        return m_at;
    case ZIP_SOURCE_COMMIT_WRITE:
        return flush() ? 0 : -1;
    case ZIP_SOURCE_ERROR:
        return zip_error_to_data(&m_zipError, data, length);
    default:
        zip_error_set(&m_zipError, ZIP_ER_OPNOTSUPP, 0);
        return -1;
    }
}

zip_int64_t ArchiveFile::write(const void* data, std::size_t length)
{
    const bool follows = m_at == m_pendingAt + std::ssize(m_pending);
    if ((!follows || m_pending.size() + length > kPieceBytes) && !flush())
        return -1;
    if (m_pending.empty())
        m_pendingAt = m_at;
    const auto* bytes = static_cast<const std::byte*>(data);
    m_pending.insert(m_pending.end(), bytes, bytes + length);
    m_at += static_cast<zip_int64_t>(length);
    m_end = std::max(m_end, m_at);
    return static_cast<zip_int64_t>(length);
}

zip_int64_t ArchiveFile::seek(void* data, zip_uint64_t length)
{
    const zip_int64_t to = zip_source_seek_compute_offset(static_cast<zip_uint64_t>(m_at),
                                                          static_cast<zip_uint64_t>(m_end), data, length, &m_zipError);
    if (to < 0)
        return -1;
    m_at = to;
    return 0;
}

bool ArchiveFile::flush()
{
    for (std::size_t done = 0; done < m_pending.size();) {
        const auto at = m_pendingAt + static_cast<zip_int64_t>(done);
        const ssize_t written = pwrite(m_file.number(), m_pending.data() + done, m_pending.size() - done, at);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0) {
            const int reason = written < 0 ? errno : EIO;
            m_failure = systemError(m_path, "writing", reason);
            zip_error_set(&m_zipError, ZIP_ER_WRITE, reason);
            return false;
        }
        done += static_cast<std::size_t>(written);
    }
    if (!m_pending.empty())
        sync_file_range(m_file.number(), m_pendingAt, std::ssize(m_pending), SYNC_FILE_RANGE_WRITE);
    m_pending.clear();
    return true;
}

} // namespace resonate
