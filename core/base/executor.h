#pragma once

#include <functional>

namespace resonate {

/// Where independent pieces of work run. Core code never starts a thread of its own: it is handed one of these.
class Executor {
public:
    virtual ~Executor() = default;

    /// How many pieces may run at the same time, at least 1.
    virtual int width() const noexcept = 0;

    /// Calls task(0) ... task(count - 1), in any order, perhaps side by side, and returns when all have ended.
    /// Tasks do not throw. May be called from within a task.
    virtual void run(int count, const std::function<void(int)>& task) = 0;
};

/// Runs everything on the calling thread, in order.
class InlineExecutor final : public Executor {
public:
    int width() const noexcept override { return 1; }
    void run(int count, const std::function<void(int)>& task) override
    {
        for (int i = 0; i < count; ++i)
            task(i);
    }
};

/// Starts up to `width` threads for each run; for tests and benchmarks. The product runs on the pipeline's thread pool.
class ThreadExecutor final : public Executor {
public:
    explicit ThreadExecutor(int width) : m_width(width) {}
    int width() const noexcept override { return m_width; }
    void run(int count, const std::function<void(int)>& task) override;

private:
    int m_width;
};

} // namespace resonate
