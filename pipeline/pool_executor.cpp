#include "pipeline/pool_executor.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>

namespace resonate {

void PoolExecutor::run(int count, const std::function<void(int)>& task)
{
    std::atomic<int> next = 0;
    const auto work = [&] {
        for (int i = next++; i < count; i = next++)
            task(i);
    };
    std::mutex mutex;
    std::condition_variable ended;
    int helpers = 0; // guarded by mutex
    for (int i = 1; i < std::min(width(), count); ++i) {
        {
            const std::lock_guard lock(mutex);
            ++helpers;
        }
        const bool started = m_pool.tryStart([&] {
            work();
            const std::lock_guard lock(mutex);
            if (--helpers == 0)
                ended.notify_one();
        });
        if (!started) {
            const std::lock_guard lock(mutex);
            --helpers;
            break;
        }
    }
    work();
    std::unique_lock lock(mutex);
    ended.wait(lock, [&] { return helpers == 0; });
}

} // namespace resonate
