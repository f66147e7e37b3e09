#pragma once

#include "core/base/result.h"

#include <memory>
#include <mutex>

namespace resonate {

/// PortAudio's functions are not safe to call from several threads: whoever calls one holds this. A thread that hangs
/// in one must not keep everybody else from ever playing again: whoever waited in vain for a while gives up, and the
/// next one gets another lock. (What hangs, hangs in one stream's sound server, not in PortAudio's own lists.)
class PortAudioLock final {
public:
    /// Errors: TimedOut.
    static Result<PortAudioLock> take();

private:
    explicit PortAudioLock(std::shared_ptr<std::timed_mutex> mutex)
        : m_mutex(std::move(mutex)), m_held(*m_mutex, std::adopt_lock)
    {
    }
    std::shared_ptr<std::timed_mutex> m_mutex;
    std::unique_lock<std::timed_mutex> m_held;
};

/// PortAudio is initialised while one of these lives; it looks for devices when the first is made.
class PortAudioSession final {
public:
    /// Errors: Io.
    static Result<PortAudioSession> begin();
    PortAudioSession(PortAudioSession&& other) noexcept : m_isOpen(std::exchange(other.m_isOpen, false)) {}
    PortAudioSession& operator=(PortAudioSession&& other) noexcept
    {
        std::swap(m_isOpen, other.m_isOpen);
        return *this;
    }
    ~PortAudioSession();

private:
    PortAudioSession() = default;
    bool m_isOpen = true;
};

} // namespace resonate
