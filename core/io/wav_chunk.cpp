#include "core/io/wav_chunk.h"

#include <array>
#include <cassert>
#include <cerrno>
#include <cstdint>
#include <limits>
#include <string>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace resonate {
namespace {

constexpr std::int64_t kRiffHeader = 8; // its size does not count these
constexpr off_t kRiffSizeAt = 4;
constexpr off_t kDs64SizeAt = 20; // "RF64" size "WAVE" "ds64" size, then the real one

class OpenedFile final {
public:
    explicit OpenedFile(const std::filesystem::path& path) : m_descriptor(open(path.c_str(), O_RDWR | O_CLOEXEC)) {}
    OpenedFile(const OpenedFile&) = delete;
    OpenedFile& operator=(const OpenedFile&) = delete;
    ~OpenedFile()
    {
        if (m_descriptor >= 0)
            close(m_descriptor);
    }
    std::int64_t size() const
    {
        struct stat status = {};
        return m_descriptor >= 0 && fstat(m_descriptor, &status) == 0 ? status.st_size : -1;
    }
    std::string read(std::size_t count) const
    {
        std::string bytes(count, '\0');
        return pread(m_descriptor, bytes.data(), count, 0) == static_cast<ssize_t>(count) ? bytes : std::string();
    }
    bool write(std::string_view bytes, off_t at) const
    {
        while (!bytes.empty()) {
            const ssize_t put = pwrite(m_descriptor, bytes.data(), bytes.size(), at);
            if (put < 0 && errno == EINTR)
                continue;
            if (put <= 0)
                return false;
            at += put;
            bytes.remove_prefix(static_cast<std::size_t>(put));
        }
        return true;
    }
    void cutTo(std::int64_t size) const
    {
        const int reason = errno;
        [[maybe_unused]] const int cut = ftruncate(m_descriptor, size);
        errno = reason;
    }

private:
    int m_descriptor;
};

std::string littleEndian(std::uint64_t value, std::size_t bytes)
{
    std::string text;
    for (std::size_t i = 0; i < bytes; ++i)
        text += static_cast<char>(value >> (8 * i));
    return text;
}

} // namespace

bool appendWavChunk(const std::filesystem::path& path, std::string_view id, std::string_view content)
{
    assert(id.size() == 4);
    const OpenedFile file(path);
    const std::int64_t size = file.size();
    const std::string head = size < 0 ? std::string() : file.read(kDs64SizeAt);
    if (head.empty())
        return false;
    std::string chunk(static_cast<std::size_t>(size % 2), '\0'); // the last chunk's pad byte
    chunk += std::string(id) + littleEndian(content.size(), 4);
    chunk += content;
    chunk.append(chunk.size() % 2 != static_cast<std::size_t>(size % 2) ? 1 : 0, '\0');
    const auto riffSize = static_cast<std::uint64_t>(size - kRiffHeader + std::ssize(chunk));
    const bool rf64 = head.starts_with("RF64");
    if (!rf64 && riffSize > std::numeric_limits<std::uint32_t>::max()) {
        errno = 0;
        return false;
    }
    if (file.write(chunk, size) && (rf64 ? file.write(littleEndian(riffSize, 8), kDs64SizeAt)
                                         : file.write(littleEndian(riffSize, 4), kRiffSizeAt)))
        return true;
    file.cutTo(size);
    return false;
}

} // namespace resonate
