#pragma once

#include "core/base/result.h"

#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace resonate {

/// Lets one caller at a time at something that serves one at a time. A stop ends the waiting at once.
class Turns final {
public:
    /// Calls work(), which returns a Result<> and does not throw, when it is our turn. Errors: Cancelled, and work's.
    template <class Work>
    Result<> wait(const std::stop_token& stop, const Work& work)
    {
        {
            std::unique_lock lock(m_mutex);
            if (!m_freed.wait(lock, stop, [this] { return !m_taken; }))
                return cancelled();
            m_taken = true;
        }
        auto done = work();
        {
            const std::lock_guard lock(m_mutex);
            m_taken = false;
        }
        m_freed.notify_one();
        return done;
    }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_freed;
    bool m_taken = false;
};

} // namespace resonate
