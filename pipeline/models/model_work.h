#pragma once

#include <QString>

#include <functional>
#include <stop_token>

namespace resonate {

/// What work on models is given: how to be stopped, whom to tell. Both functions may be empty, and are called from the
/// thread that does the work.
struct ModelWork {
    std::stop_token stop;
    std::function<void(double)> progress;        ///< fraction done, 0..1, never falling
    std::function<void(const QString&)> message; ///< something the user should know, in one line

    void report(double fraction) const
    {
        if (progress)
            progress(fraction);
    }
    void tell(const QString& text) const
    {
        if (message)
            message(text);
    }
    /// The same work without its progress: for what is done along the way, or once more.
    ModelWork quiet() const
    {
        ModelWork one = *this;
        one.progress = nullptr;
        return one;
    }
    /// For one part of the work: its fraction 0..1 is told as `begin`..`end`.
    ModelWork part(double begin, double end) const
    {
        ModelWork one = *this;
        if (progress)
            one.progress = [whole = progress, begin, end](double fraction) { whole(begin + (end - begin) * fraction); };
        return one;
    }
};

} // namespace resonate
