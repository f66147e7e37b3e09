#pragma once

#include <stop_token>
#include <thread>

namespace resonate {

/// Turns SIGINT and SIGTERM into a stop request while it lives. Made in main() before any other thread, so that every
/// thread inherits the blocked signals and only this one takes them.
class StopSignals final {
public:
    StopSignals();
    ~StopSignals();
    StopSignals(const StopSignals&) = delete;
    StopSignals& operator=(const StopSignals&) = delete;

    std::stop_token token() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
    std::jthread m_waiter;
};

} // namespace resonate
