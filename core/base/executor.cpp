#include "core/base/executor.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace resonate {

void ThreadExecutor::run(int count, const std::function<void(int)>& task)
{
    std::atomic<int> next = 0;
    const auto work = [&] {
        for (int i = next++; i < count; i = next++)
            task(i);
    };
    std::vector<std::jthread> helpers;
    for (int i = 1; i < std::min(m_width, count); ++i)
        helpers.emplace_back(work);
    work();
}

} // namespace resonate
