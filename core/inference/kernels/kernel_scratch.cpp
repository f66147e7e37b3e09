#include "core/inference/kernels/kernel_scratch.h"

#include "core/inference/kernels/parallel.h"

#include <cstdlib>
#include <new>

namespace resonate {

void KernelScratch::Free::operator()(float* memory) const noexcept
{
    std::free(memory);
}

float* KernelScratch::Block::atLeast(std::size_t wanted)
{
    if (floats < wanted) {
        constexpr std::size_t kPage = 4096;
        memory.reset(); // not both at once
        floats = 0;
        const std::size_t bytes = (wanted * sizeof(float) + kPage - 1) / kPage * kPage;
        memory.reset(static_cast<float*>(std::aligned_alloc(kPage, bytes)));
        if (!memory)
            throw std::bad_alloc();
        floats = wanted;
    }
    return memory.get();
}

float* KernelScratch::shared(Use use, std::size_t floats)
{
    return (use == Use::Rows ? m_rows : m_hidden).atLeast(floats);
}

void KernelScratch::prepareThreads(std::size_t floatsPerThread)
{
    const auto threads = static_cast<std::size_t>(parallelThreads());
    if (m_threads.size() < threads)
        m_threads.resize(threads);
    for (Block& block : m_threads)
        block.atLeast(floatsPerThread);
}

float* KernelScratch::ofThisThread() const noexcept
{
    return m_threads[static_cast<std::size_t>(omp_get_thread_num())].memory.get();
}

} // namespace resonate
