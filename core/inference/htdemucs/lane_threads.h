#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace resonate {

/// Threads for lanes that work side by side. They are kept from call to call, as OpenMP keeps a team of threads for
/// each thread that asks for one. One call at a time.
class LaneThreads final {
public:
    using Work = std::function<void(int lane)>;

    /// For at most that many lanes, the caller's among them.
    explicit LaneThreads(int lanes);
    ~LaneThreads();
    LaneThreads(const LaneThreads&) = delete;
    LaneThreads& operator=(const LaneThreads&) = delete;

    /// Calls work(lane) for 0 <= lane < lanes, each on its own thread, the first on this one; returns when all are
    /// through. Work must not throw.
    void run(int lanes, const Work& work);

private:
    void serve(int lane);

    std::mutex m_mutex;
    std::condition_variable m_changed;
    const Work* m_work = nullptr; ///< null between calls
    int m_lanes = 0;              ///< of this call
    int m_busy = 0;               ///< threads that have not finished it
    unsigned m_call = 0;
    bool m_ending = false;
    std::vector<std::thread> m_threads;
};

} // namespace resonate
