#pragma once

#include "core/base/result.h"
#include "core/base/work_context.h"

#include <filesystem>
#include <functional>
#include <mutex>
#include <vector>

namespace resonate {

/// The progress of several pieces of work that go on side by side, as that of one. From any thread.
class SharedProgress final {
public:
    /// `context` outlives this. A file weighs as much as it has bytes.
    SharedProgress(const WorkContext& context, const std::vector<std::filesystem::path>& files);
    void report(std::size_t file, double fraction);

private:
    const WorkContext& m_context;
    std::mutex m_mutex;
    std::vector<double> m_weights; // sum to 1
    std::vector<double> m_done;    // [file], 0..1
    double m_total = 0.0;
};

/// Works on many files, as many side by side as the executor is wide, and goes on past those that fail. `work` is
/// given a file's number and a context of its own, whose work inside is not spread any further; the progress of
/// `context` is that of all. Calls of `ended` come one at a time, from the threads at work, in any order. Returns one
/// result per file; after a stop those that were not done are Cancelled.
template <class T>
std::vector<Result<T>> forEachFile(const std::vector<std::filesystem::path>& files, const WorkContext& context,
                                   const std::function<Result<T>(std::size_t, const WorkContext&)>& work,
                                   const std::function<void(std::size_t, const Result<T>&)>& ended)
{
    std::vector<Result<T>> results(files.size(), Result<T>(cancelled()));
    SharedProgress progress(context, files);
    std::mutex telling;
    context.executor.run(static_cast<int>(files.size()), [&](int number) {
        const auto i = static_cast<std::size_t>(number);
        if (context.stopRequested())
            return;
        InlineExecutor alone;
        Executor& inside = files.size() > 1 ? static_cast<Executor&>(alone) : context.executor;
        results[i] = work(i, {inside, context.stop, [&](double fraction) { progress.report(i, fraction); }});
        if (context.stopRequested())
            return;
        progress.report(i, 1.0);
        if (const std::lock_guard lock(telling); ended)
            ended(i, results[i]);
    });
    return results;
}

} // namespace resonate
