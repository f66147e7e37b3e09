#pragma once

#include <atomic>

namespace resonate {

/// Thrown inside the network when it is to stop; caught where the network is called.
struct NetworkStopped {};

/// Whether somebody wants the network to stop. Layers ask between operations; long kernels are given flag().
class StopFlag final {
public:
    StopFlag() = default;
    explicit StopFlag(const std::atomic<bool>* flag) : m_flag(flag) {}

    void check() const
    {
        if (m_flag && m_flag->load(std::memory_order_relaxed))
            throw NetworkStopped();
    }
    /// May be nullptr.
    const std::atomic<bool>* flag() const noexcept { return m_flag; }

private:
    const std::atomic<bool>* m_flag = nullptr;
};

} // namespace resonate
