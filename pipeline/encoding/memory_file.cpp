#include "pipeline/encoding/memory_file.h"

#include <cerrno>
#include <cstring>

#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace resonate {
namespace {

Error failed(const char* doing, int code)
{
    return {code == ENOSPC || code == ENOMEM || code == EFBIG ? ErrorCode::NoSpace : ErrorCode::Io,
            std::string(doing) + " a file in memory failed: " + std::strerror(code)};
}

} // namespace

Result<Descriptor> memoryFile(std::span<const std::byte> content)
{
    Descriptor file(memfd_create("resonate", MFD_CLOEXEC));
    if (!file)
        return failed("making", errno);
    for (std::size_t at = 0; at < content.size();) {
        const ssize_t put = pwrite(file.value(), content.data() + at, content.size() - at, static_cast<off_t>(at));
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            return failed("writing", put < 0 ? errno : ENOSPC);
        at += static_cast<std::size_t>(put);
    }
    return file;
}

Result<std::vector<std::byte>> bytesOfFile(int descriptor, std::size_t most)
{
    struct stat status = {};
    if (fstat(descriptor, &status) != 0)
        return failed("reading", errno);
    if (status.st_size < 0 || static_cast<std::size_t>(status.st_size) > most)
        return failed("reading", EFBIG);
    std::vector<std::byte> bytes(static_cast<std::size_t>(status.st_size));
    for (std::size_t at = 0; at < bytes.size();) {
        const ssize_t got = pread(descriptor, bytes.data() + at, bytes.size() - at, static_cast<off_t>(at));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return failed("reading", got < 0 ? errno : EIO);
        at += static_cast<std::size_t>(got);
    }
    return bytes;
}

} // namespace resonate
