#pragma once

#include "core/playback/playback_device.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace resonate {

/// Stands between one opened stream and the renderer, so that a stream that does not let itself be closed is shut out:
/// a callback of a device that was given up finds the gate closed and gets silence. Closed at first.
class OutputGate final : public OutputRenderer {
public:
    explicit OutputGate(OutputRenderer& renderer) : m_renderer(renderer) {}

    void open() noexcept { m_isOpen.store(true); }
    /// When this returns the renderer is not called any more.
    void close() noexcept
    {
        m_isOpen.store(false);
        while (m_isInside.load())
            std::this_thread::yield();
    }
    /// How often sound was asked for.
    std::uint64_t calls() const noexcept { return m_calls.load(std::memory_order_relaxed); }

    void render(float* out, std::int64_t frames, double latencySeconds) noexcept override
    {
        m_calls.fetch_add(1, std::memory_order_relaxed);
        // Either this store is seen by close(), or its store is seen here: all four are sequentially consistent.
        m_isInside.store(true);
        if (m_isOpen.load())
            m_renderer.render(out, frames, latencySeconds);
        else
            std::fill_n(out, 2 * frames, 0.0F);
        m_isInside.store(false);
    }

private:
    OutputRenderer& m_renderer;
    std::atomic<bool> m_isOpen = false;
    std::atomic<bool> m_isInside = false;
    std::atomic<std::uint64_t> m_calls = 0;
};

} // namespace resonate
