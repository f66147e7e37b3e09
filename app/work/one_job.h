#pragma once

#include "pipeline/job.h"

#include <memory>
#include <optional>

namespace resonate {

/// One piece of work after another for somebody in the window's thread: never two at a time. Destroying it cancels what
/// is at work and waits for it.
class OneJob final : public QObject {
    Q_OBJECT
public:
    /// `pool` outlives this.
    explicit OneJob(QThreadPool& pool, QObject* parent) : QObject(parent), m_pool(pool) {}

    /// What was cancelled is at work until it has ended.
    bool isAtWork() const noexcept { return m_job != nullptr; }
    /// Not while something is at work. `done` is called in this thread with what `work` gave. `ended` is told in every
    /// case, and last.
    template <class T>
    void start(std::function<Result<T>(const JobContext&)> work, std::function<void(T)> done)
    {
        auto made = std::make_shared<std::optional<T>>();
        startJob(
            [made, work = std::move(work)](const JobContext& context) -> Result<QJsonObject> {
                auto result = work(context);
                if (!result)
                    return result.error();
                *made = *std::move(result);
                return QJsonObject{};
            },
            [made, done = std::move(done)] { done(*std::move(*made)); });
    }
    void cancel();

Q_SIGNALS:
    void progressed(const resonate::Progress& progress);
    void told(const QString& message);
    void arriving(const resonate::Arriving& recording);
    void failed(const resonate::Error& error);
    void ended();

private:
    void startJob(Job::Work work, std::function<void()> done);

    QThreadPool& m_pool;
    std::unique_ptr<Job> m_job;
};

} // namespace resonate
