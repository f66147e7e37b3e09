#include "core/inference/kernels/scratch.h"

#include <cstdlib>
#include <new>

#include <sys/mman.h>

namespace resonate {
namespace {

constexpr std::size_t kCacheLine = 64;
constexpr std::size_t kHugePage = std::size_t{2} << 20;

} // namespace

float* Scratch::reserve(std::int64_t floats)
{
    if (floats <= m_floats)
        return m_memory.get();
    m_memory.reset();
    m_floats = 0;
    const std::size_t alignment = floats * sizeof(float) < kHugePage ? kCacheLine : kHugePage;
    const std::size_t bytes = (floats * sizeof(float) + kCacheLine - 1) / kCacheLine * kCacheLine;
    void* memory = nullptr;
    if (posix_memalign(&memory, alignment, bytes) != 0)
        throw std::bad_alloc();
    // Whole huge pages only: what is not asked for shall not become resident. Refusal costs speed and nothing else.
    if (alignment == kHugePage)
        madvise(memory, bytes / kHugePage * kHugePage, MADV_HUGEPAGE);
    m_memory.reset(static_cast<float*>(memory));
    m_floats = floats;
    return m_memory.get();
}

void Scratch::Free::operator()(float* memory) const noexcept
{
    std::free(memory);
}

} // namespace resonate
