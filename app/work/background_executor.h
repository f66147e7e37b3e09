#pragma once

#include "pipeline/job.h"

namespace resonate {

/// Another executor for work that nobody waits for from moment to moment: its threads give way to all others. They stay
/// so, which is why such work has a pool of its own.
class BackgroundExecutor final : public Executor {
public:
    explicit BackgroundExecutor(Executor& executor) : m_executor(executor) { giveWay(); }
    int width() const noexcept override { return m_executor.width(); }
    void run(int count, const std::function<void(int)>& task) override
    {
        m_executor.run(count, [&task](int piece) {
            giveWay();
            task(piece);
        });
    }

private:
    static void giveWay() noexcept;
    Executor& m_executor;
};

/// Carries out work that gives way to others.
template <class T>
Result<T> inBackground(const JobContext& job, const std::function<Result<T>(const JobContext&)>& work)
{
    BackgroundExecutor executor(job.executor);
    return work({executor, job.stop, job.progress, job.message, job.arriving});
}

} // namespace resonate
