#pragma once

#include <atomic>
#include <chrono>
#include <cstdio>
#include <mutex>
#include <thread>
#include <vector>

namespace resonate::fake {

/// Records what comes out of the sound server's sink: the left channel at 48 kHz, and when it came. Call stop() while
/// the server is alive.
class SinkRecorder final {
public:
    using Clock = std::chrono::steady_clock;

    SinkRecorder()
        : m_pipe(popen("exec parec -d ear.monitor --format=float32le --rate=48000 --channels=2 --raw --latency-msec=5",
                       "r")),
          m_thread([this] { run(); })
    {
    }
    ~SinkRecorder() { stop(); }

    /// What came so far, recorded or not.
    std::vector<float> samples()
    {
        const std::lock_guard lock(m_mutex);
        return m_samples;
    }
    std::size_t frames()
    {
        const std::lock_guard lock(m_mutex);
        return m_samples.size();
    }
    /// The frame that came out of the sink at that time, at the earliest. (No frame comes before it was played:
    /// whatever came soonest says how the count of frames and the clock belong together.)
    double frameAt(Clock::time_point time)
    {
        const std::lock_guard lock(m_mutex);
        return std::chrono::duration<double>(time - m_begin).count() * 48000.0;
    }
    void stop()
    {
        if (!m_thread.joinable())
            return;
        m_isOver = true;
        m_thread.join();
        pclose(m_pipe);
    }

private:
    void run()
    {
        float block[2 * 48];
        while (!m_isOver && std::fread(block, 2 * sizeof(float), 48, m_pipe) == 48) {
            const auto now = Clock::now();
            const std::lock_guard lock(m_mutex);
            for (int i = 0; i < 48; ++i)
                m_samples.push_back(block[2 * i]);
            const auto begin = now - std::chrono::microseconds(m_samples.size() * 1'000'000 / 48000);
            if (m_samples.size() == 48 || begin < m_begin)
                m_begin = begin;
        }
    }

    std::FILE* m_pipe;
    std::mutex m_mutex; // guards what follows
    std::vector<float> m_samples;
    Clock::time_point m_begin;
    std::atomic<bool> m_isOver = false;
    std::thread m_thread; // last: begins when all else is there
};

} // namespace resonate::fake
