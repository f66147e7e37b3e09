#include "pipeline/overview/growing_file.h"

#include "core/io/sound_file.h"

#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace resonate {

Result<GrowingFileReader> GrowingFileReader::open(const GrowingFile& file)
{
    const int descriptor = ::open(file.path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return Error{ErrorCode::Io, file.path.string() + ": opening failed: " + std::strerror(errno)};
    return GrowingFileReader(file, descriptor);
}

GrowingFileReader::~GrowingFileReader()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

GrowingFileReader::GrowingFileReader(GrowingFileReader&& other) noexcept
    : m_file(std::move(other.m_file)),
      m_descriptor(std::exchange(other.m_descriptor, -1)),
      m_interleaved(std::move(other.m_interleaved))
{
}

GrowingFileReader& GrowingFileReader::operator=(GrowingFileReader&& other) noexcept
{
    std::swap(m_file, other.m_file);
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_interleaved, other.m_interleaved);
    return *this;
}

Result<> GrowingFileReader::read(std::int64_t firstFrame, AudioView out)
{
    m_interleaved.resize(static_cast<std::size_t>(out.frames() * out.channels()));
    const auto frameBytes = static_cast<std::int64_t>(sizeof(float)) * out.channels();
    auto* to = reinterpret_cast<char*>(m_interleaved.data());
    std::int64_t left = out.frames() * frameBytes;
    for (std::int64_t at = m_file.dataOffset + firstFrame * frameBytes; left > 0;) {
        const ssize_t got = ::pread(m_descriptor, to, static_cast<std::size_t>(left), at);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return Error{ErrorCode::Io, m_file.path.string() + ": holds less than was said"};
        to += got;
        at += got;
        left -= got;
    }
    deinterleave(m_interleaved.data(), out);
    return {};
}

} // namespace resonate
