#include "app/cli/stop_signals.h"

#include <csignal>
#include <ctime>

#include <pthread.h>

namespace resonate {
namespace {

sigset_t stopSet()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    return set;
}

} // namespace

StopSignals::StopSignals()
{
    const sigset_t set = stopSet();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    m_waiter = std::jthread([this, set](const std::stop_token& ended) {
        const timespec interval{0, 50'000'000};
        while (!ended.stop_requested())
            if (sigtimedwait(&set, nullptr, &interval) > 0)
                m_stop.request_stop();
    });
}

StopSignals::~StopSignals()
{
    m_waiter = {};
    const sigset_t set = stopSet();
    pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
}

} // namespace resonate
