#include "core/media/descriptor_input.h"

#include <cerrno>

#include <sys/stat.h>
#include <unistd.h>

namespace resonate {

DescriptorInput::DescriptorInput(int descriptor) noexcept : m_descriptor(descriptor)
{
    struct stat status = {};
    if (fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode))
        m_size = status.st_size;
}

bool DescriptorInput::seek(std::int64_t position) noexcept
{
    if (position < 0)
        return false;
    m_position = position;
    return true;
}

std::int64_t DescriptorInput::read(std::span<std::uint8_t> out) noexcept
{
    std::int64_t done = 0;
    while (done < std::ssize(out)) {
        const ssize_t got =
            pread(m_descriptor, out.data() + done, out.size() - static_cast<std::size_t>(done), m_position);
        if (got < 0 && errno == EINTR)
            continue;
        m_failed = m_failed || got < 0;
        if (got <= 0)
            break;
        done += got;
        m_position += got;
    }
    return done;
}

} // namespace resonate
