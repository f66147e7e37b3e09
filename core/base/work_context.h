#pragma once

#include "core/base/executor.h"

#include <cmath>
#include <functional>
#include <stop_token>
#include <string_view>

namespace resonate {

/// What a long piece of work is given: where to run, how to be stopped, whom to tell how far it is.
/// Work looks at `stop` at least every 200 ms of its time and then returns ErrorCode::Cancelled.
struct WorkContext {
    Executor& executor;
    std::stop_token stop;
    /// Fraction done, 0..1, never falling. May be empty. Called from one thread at a time.
    std::function<void(double)> progress;
    /// The same for one of several parts that are worked on side by side, by name. May be empty.
    std::function<void(std::string_view part, double)> partProgress = {};

    bool stopRequested() const noexcept { return stop.stop_requested(); }
    void report(double fraction) const
    {
        if (progress)
            progress(fraction);
    }
    void reportPart(std::string_view part, double fraction) const
    {
        if (partProgress)
            partProgress(part, fraction);
    }
};

/// What a part of a longer piece of work is given: its progress lies between two fractions of the whole's. Outlived by
/// `whole`, and without its parts.
inline WorkContext partOf(const WorkContext& whole, double from, double to)
{
    return {whole.executor, whole.stop,
            [&whole, from, to](double fraction) { whole.report(std::lerp(from, to, fraction)); }};
}

} // namespace resonate
