#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace resonate {

/// A stop token that fires when the parent's does or when the time is up, whichever is first.
class Deadline final {
public:
    Deadline(std::stop_token parent, std::chrono::milliseconds limit)
        : m_relay(std::move(parent), [this] { m_source.request_stop(); }),
          m_timer([this, limit](const std::stop_token& ended) { wait(ended, limit); })
    {
    }

    std::stop_token token() const { return m_source.get_token(); }
    /// True when it was the time that ran out.
    bool expired() const noexcept { return m_expired; }

private:
    void wait(const std::stop_token& ended, std::chrono::milliseconds limit)
    {
        std::mutex mutex;
        std::unique_lock lock(mutex);
        std::condition_variable_any timer;
        if (!timer.wait_for(lock, ended, limit, [&] { return ended.stop_requested(); })) {
            m_expired = !m_source.stop_requested();
            m_source.request_stop();
        }
    }

    std::stop_source m_source;
    std::atomic<bool> m_expired = false;
    std::stop_callback<std::function<void()>> m_relay;
    std::jthread m_timer; // last: ends first
};

} // namespace resonate
