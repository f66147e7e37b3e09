#include "pipeline/model_worker/exchange_memory.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace resonate {
namespace {

Error noMemory(int error)
{
    return {ErrorCode::Worker, std::string("no memory to share with the model worker: ") + std::strerror(error)};
}

} // namespace

ExchangeMemory::~ExchangeMemory()
{
    if (!m_floats.empty())
        munmap(m_floats.data(), m_floats.size_bytes());
}

Result<ExchangeMemory> ExchangeMemory::create()
{
    ExchangeMemory memory;
    memory.m_descriptor = Descriptor(memfd_create("resonate-exchange", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    if (!memory.m_descriptor)
        return noMemory(errno);
    return memory;
}

Result<ExchangeMemory> ExchangeMemory::open(int descriptor, std::int64_t bytes)
{
    struct stat status = {};
    if (fstat(descriptor, &status) != 0 || status.st_size != bytes)
        return Error{ErrorCode::Internal, "the exchange memory is not as announced"};
    ExchangeMemory memory;
    if (auto mapped = memory.map(descriptor, bytes); !mapped)
        return mapped.error();
    return memory;
}

Result<> ExchangeMemory::fixSize(std::int64_t bytes)
{
    const int descriptor = m_descriptor.value();
    if (ftruncate(descriptor, bytes) != 0 ||
        fcntl(descriptor, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) != 0)
        return noMemory(errno);
    return map(descriptor, bytes);
}

Result<> ExchangeMemory::map(int descriptor, std::int64_t bytes)
{
    const auto size = static_cast<std::size_t>(bytes);
    void* address = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
    if (address == MAP_FAILED)
        return noMemory(errno);
    m_floats = {static_cast<float*>(address), size / sizeof(float)};
    return {};
}

} // namespace resonate
