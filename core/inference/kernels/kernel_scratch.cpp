#include "core/inference/kernels/kernel_scratch.h"

#include "core/inference/kernels/parallel.h"

namespace resonate {

float* KernelScratch::shared(Use use, std::size_t floats)
{
    return (use == Use::Rows ? m_rows : m_hidden).reserve(static_cast<std::int64_t>(floats));
}

void KernelScratch::prepareThreads(std::size_t floatsPerThread)
{
    const auto threads = static_cast<std::size_t>(parallelThreads());
    if (m_threads.size() < threads)
        m_threads.resize(threads);
    for (Scratch& scratch : m_threads)
        scratch.reserve(static_cast<std::int64_t>(floatsPerThread));
}

float* KernelScratch::ofThisThread() const noexcept
{
    return m_threads[static_cast<std::size_t>(omp_get_thread_num())].data();
}

} // namespace resonate
