#include "core/inference/checkpoint/mapped_file.h"

#include "core/inference/checkpoint/refusal.h"

#include <sys/mman.h>
#include <sys/stat.h>

namespace resonate {

Result<MappedFile> MappedFile::map(int descriptor)
{
    struct stat status = {};
    if (fstat(descriptor, &status) != 0)
        return Error{ErrorCode::Io, "reading the file failed"};
    if (!S_ISREG(status.st_mode))
        return badModel("is no regular file");
    const auto bytes = static_cast<std::size_t>(status.st_size);
    if (bytes == 0) // which cannot be mapped
        return MappedFile(std::span<const std::byte>());
    void* const memory = mmap(nullptr, bytes, PROT_READ, MAP_PRIVATE, descriptor, 0);
    if (memory == MAP_FAILED)
        return Error{ErrorCode::Io, "reading the file failed"};
    (void)madvise(memory, bytes, MADV_WILLNEED); // read once from end to end, soon
    return MappedFile({static_cast<const std::byte*>(memory), bytes});
}

MappedFile::~MappedFile()
{
    if (!m_bytes.empty())
        munmap(const_cast<std::byte*>(m_bytes.data()), m_bytes.size());
}

} // namespace resonate
