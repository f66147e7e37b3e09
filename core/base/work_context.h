#pragma once

#include "core/base/executor.h"

#include <functional>
#include <stop_token>

namespace resonate {

/// What a long piece of work is given: where to run, how to be stopped, whom to tell how far it is.
/// Work looks at `stop` at least every 200 ms of its time and then returns ErrorCode::Cancelled.
struct WorkContext {
    Executor& executor;
    std::stop_token stop;
    /// Fraction done, 0..1, never falling. May be empty. Called from one thread at a time.
    std::function<void(double)> progress;

    bool stopRequested() const noexcept { return stop.stop_requested(); }
    void report(double fraction) const
    {
        if (progress)
            progress(fraction);
    }
};

} // namespace resonate
