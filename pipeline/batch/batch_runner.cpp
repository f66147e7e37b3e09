#include "pipeline/batch/batch_runner.h"

#include "pipeline/pool_executor.h"

#include <QSet>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <exception>
#include <mutex>

namespace resonate {
namespace {

/// The state that the threads of a batch share.
class Running final {
public:
    Running(std::size_t count, const BatchLimits& limits, const BatchWork& work, std::stop_token stop,
            const BatchListener& listener)
        : m_limits(limits), m_work(work), m_stop(std::move(stop)), m_listener(listener), m_outcomes(count)
    {
        m_pool.setMaxThreadCount(limits.threads);
    }

    std::vector<BatchOutcome> run()
    {
        const auto lines = std::min(static_cast<std::size_t>(m_limits.jobs), m_outcomes.size());
        for (std::size_t i = 0; i < lines; ++i)
            m_pool.start([this] { workOn(); });
        m_pool.waitForDone();
        return std::move(m_outcomes);
    }

private:
    void workOn()
    {
        PoolExecutor executor(m_pool, m_limits.threadsEach);
        while (const auto index = next()) {
            const auto begun = std::chrono::steady_clock::now();
            tell(m_listener.began, *index);
            BatchOutcome outcome = runCaught(*index, contextOf(*index, executor));
            outcome.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
            end(*index, std::move(outcome));
        }
    }

    JobContext contextOf(std::size_t index, Executor& executor)
    {
        return {executor, m_stop,
                [this, index](const Progress& progress) { tell(m_listener.progressed, index, progress); },
                [this](const QString& message) {
                    const std::lock_guard lock(m_listening);
                    if (m_listener.told && !m_said.contains(message)) {
                        m_said.insert(message);
                        m_listener.told(message);
                    }
                }};
    }

    BatchOutcome runCaught(std::size_t index, const JobContext& job)
    {
        try {
            return m_work(index, job);
        } catch (const std::bad_alloc&) {
            return outcomeOf({ErrorCode::Internal, "not enough memory"});
        } catch (const std::exception& failure) {
            return outcomeOf({ErrorCode::Internal, failure.what()});
        }
    }

    /// The next one, as soon as there is room for it; none when the batch is at its end.
    std::optional<std::size_t> next()
    {
        constexpr std::chrono::milliseconds kLookAgain{100}; // others give memory back without a word
        std::unique_lock lock(m_mutex);
        while (!m_stop.stop_requested() && !m_full && m_next < m_outcomes.size()) {
            if (m_atWork == 0 || hasRoom()) {
                ++m_atWork;
                return m_next++;
            }
            m_changed.wait_for(lock, kLookAgain);
        }
        return {};
    }

    bool hasRoom() const
    {
        return !m_limits.memoryForUse || m_limits.memoryForUse() >= (m_atWork + 1) * m_limits.bytesEach;
    }

    void end(std::size_t index, BatchOutcome outcome)
    {
        tell(m_listener.ended, index, outcome);
        const std::lock_guard lock(m_mutex);
        m_full = m_full || (outcome.kind == BatchOutcome::Kind::Failed && outcome.error.code == ErrorCode::NoSpace);
        m_outcomes[index] = std::move(outcome);
        --m_atWork;
        m_changed.notify_all();
    }

    template <class Function, class... Arguments>
    void tell(const Function& function, const Arguments&... arguments)
    {
        const std::lock_guard lock(m_listening);
        if (function)
            function(arguments...);
    }

    const BatchLimits& m_limits;
    const BatchWork& m_work;
    std::stop_token m_stop;
    const BatchListener& m_listener;
    std::mutex m_listening;
    QSet<QString> m_said; // guarded by m_listening
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<BatchOutcome> m_outcomes; // guarded by m_mutex, as is what follows
    std::size_t m_next = 0;
    int m_atWork = 0;
    bool m_full = false;
    QThreadPool m_pool; // the last one: its threads use the others
};

} // namespace

int jobsThatFit(int processors, std::int64_t bytesForUse, std::int64_t bytesEach)
{
    const std::int64_t inMemory = bytesEach > 0 ? bytesForUse / bytesEach : processors;
    return static_cast<int>(std::max<std::int64_t>(1, std::min<std::int64_t>(processors / 2, inMemory)));
}

std::vector<BatchOutcome> runBatch(std::size_t count, const BatchLimits& limits, const BatchWork& work,
                                   std::stop_token stop, const BatchListener& listener)
{
    return Running(count, limits, work, std::move(stop), listener).run();
}

} // namespace resonate
