#include "core/inference/htdemucs/lane_threads.h"

#include <cassert>

namespace resonate {

LaneThreads::LaneThreads(int lanes)
{
    for (int lane = 1; lane < lanes; ++lane)
        m_threads.emplace_back([this, lane] { serve(lane); });
}

LaneThreads::~LaneThreads()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_changed.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
}

void LaneThreads::run(int lanes, const Work& work)
{
    assert(lanes >= 1 && lanes <= static_cast<int>(m_threads.size()) + 1);
    {
        const std::lock_guard lock(m_mutex);
        m_work = &work;
        m_lanes = lanes;
        m_busy = lanes - 1;
        ++m_call;
    }
    m_changed.notify_all();
    work(0);
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_busy == 0; });
    m_work = nullptr;
}

void LaneThreads::serve(int lane)
{
    unsigned seen = 0;
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [&] { return m_ending || (m_call != seen && m_work != nullptr); });
        if (m_ending)
            return;
        seen = m_call;
        if (lane >= m_lanes)
            continue;
        const Work& work = *m_work;
        lock.unlock();
        work(lane);
        lock.lock();
        if (--m_busy == 0)
            m_changed.notify_all();
    }
}

} // namespace resonate
