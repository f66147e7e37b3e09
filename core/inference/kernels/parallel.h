#pragma once

#include <omp.h>

#include <atomic>
#include <cstdint>

namespace resonate {

/// Calls work(item) for 0 <= item < items on OpenMP's threads and returns false when it was stopped before the end.
/// Items are handed out one by one: a thread whose core is taken by somebody else holds up the rest by one item only.
/// Which thread does what differs from run to run, so an item's result must depend on the item alone. Work must not
/// throw.
template <typename Work>
bool parallelFor(std::int64_t items, const std::atomic<bool>* stop, const Work& work)
{
    const auto stopped = [stop] { return stop && stop->load(std::memory_order_relaxed); };
#pragma omp parallel for schedule(dynamic, 1) if (items > 1)
    for (std::int64_t item = 0; item < items; ++item)
        if (!stopped())
            work(item);
    return !stopped();
}

/// How many threads parallelFor() will use at most; work may take omp_get_thread_num() below it to find its scratch.
inline int parallelThreads() noexcept
{
    return omp_get_max_threads();
}

/// How many threads parallelFor() uses from now on when the calling thread calls it.
inline void setThreadsOfCaller(int threads) noexcept
{
    omp_set_num_threads(threads);
}

} // namespace resonate
