#include "core/playback/silent_clock.h"

#include <chrono>

namespace resonate {
namespace {

constexpr auto kPeriod = std::chrono::milliseconds(10);

void runClock(const std::stop_token& stop, OutputRenderer& renderer, int sampleRateHz)
{
    const std::int64_t frames = sampleRateHz / 100;
    std::vector<float> nobodyHears(static_cast<std::size_t>(2 * frames));
    auto due = std::chrono::steady_clock::now();
    while (!stop.stop_requested()) {
        renderer.render(nobodyHears.data(), frames, 0.0);
        due += kPeriod;
        const auto now = std::chrono::steady_clock::now();
        if (due < now - std::chrono::milliseconds(100))
            due = now; // the computer slept
        std::this_thread::sleep_until(due);
    }
}

} // namespace

SilentClock::SilentClock(OutputRenderer& renderer, int sampleRateHz)
    : m_thread([&renderer, sampleRateHz](const std::stop_token& stop) { runClock(stop, renderer, sampleRateHz); })
{
}

SilentClock::~SilentClock()
{
    m_thread.request_stop();
    m_thread.join();
}

} // namespace resonate
