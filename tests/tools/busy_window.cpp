// busy_window SECONDS: behaves like a window that draws: wakes 60 times a second and computes for 5 ms. Prints how late
// it was woken (median, 99 %, most), in milliseconds: what a listener would see as stutter while something else
// computes.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <thread>
#include <vector>

int main(int argc, char** argv)
{
    using Clock = std::chrono::steady_clock;
    constexpr auto kFrame = std::chrono::microseconds(16'667);
    constexpr auto kWork = std::chrono::milliseconds(5);
    const double seconds = argc > 1 ? std::atof(argv[1]) : 10.0;
    const auto end = Clock::now() + std::chrono::duration<double>(seconds);
    std::vector<double> lateMs;
    for (auto due = Clock::now() + kFrame; due < end; due = std::max(due + kFrame, Clock::now())) {
        std::this_thread::sleep_until(due);
        const auto woken = Clock::now();
        lateMs.push_back(std::chrono::duration<double, std::milli>(woken - due).count());
        while (Clock::now() < woken + kWork) {
        }
    }
    if (lateMs.empty())
        return 2;
    std::ranges::sort(lateMs);
    std::printf("woken late by %.2f ms in the middle, %.2f ms at 99 %%, %.2f ms at most\n", lateMs[lateMs.size() / 2],
                lateMs[lateMs.size() * 99 / 100], lateMs.back());
    return 0;
}
