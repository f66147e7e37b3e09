#include "core/media/descriptor_output.h"

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace resonate {

bool DescriptorOutput::write(std::span<const std::uint8_t> bytes) noexcept
{
    while (!bytes.empty() && m_systemError == 0) {
        const ssize_t put = pwrite(m_descriptor, bytes.data(), bytes.size(), m_position);
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0) {
            m_systemError = put < 0 ? errno : ENOSPC;
            break;
        }
        m_position += put;
        bytes = bytes.subspan(static_cast<std::size_t>(put));
    }
    m_size = std::max(m_size, m_position);
    sendOn();
    return m_systemError == 0;
}

bool DescriptorOutput::readBack(std::int64_t position, std::span<std::uint8_t> out) noexcept
{
    while (!out.empty()) {
        const ssize_t got = pread(m_descriptor, out.data(), out.size(), position);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        position += got;
        out = out.subspan(static_cast<std::size_t>(got));
    }
    return true;
}

bool DescriptorOutput::seek(std::int64_t position) noexcept
{
    if (position < 0)
        return false;
    m_position = position;
    return true;
}

// Lets the disk begin with what was written, so that the last sync waits for little, and a cancel with it.
void DescriptorOutput::sendOn() noexcept
{
    constexpr std::int64_t kPieceBytes = 8 << 20;
    if (m_size - m_sent < kPieceBytes)
        return;
    m_sent = m_size;
    sync_file_range(m_descriptor, 0, 0, SYNC_FILE_RANGE_WRITE);
}

} // namespace resonate
