#pragma once

#include "core/base/executor.h"
#include "core/base/result.h"
#include "pipeline/arriving.h"
#include "pipeline/progress.h"

#include <QJsonObject>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <stop_token>

namespace resonate {

/// How a job ended.
struct JobOutcome {
    enum class Kind { Done, Failed, Cancelled };
    Kind kind = Kind::Done;
    Error error;        ///< when failed
    QJsonObject report; ///< when done
};

/// What a job's work is given. Its functions may be empty, and are called from the work's thread only.
struct JobContext {
    Executor& executor;
    std::stop_token stop;
    std::function<void(const Progress&)> progress;
    std::function<void(const QString&)> message;        ///< something the user should know, in one line
    std::function<void(const Arriving&)> arriving = {}; ///< a recording that is being read
};

/// Puts one long piece of work on a thread pool and tells of it by signals, in the thread that the job lives in.
/// Destroying a job cancels it and waits.
class Job final : public QObject {
    Q_OBJECT
public:
    using Work = std::function<Result<QJsonObject>(const JobContext&)>;

    /// Starts at once. `pool` outlives the job.
    Job(QThreadPool& pool, Work work, QObject* parent = nullptr);
    ~Job() override;

    void cancel() { m_stop.request_stop(); }

Q_SIGNALS:
    void progressed(const resonate::Progress& progress);
    void told(const QString& message);
    void arriving(const resonate::Arriving& recording);
    void finished(const resonate::JobOutcome& outcome);

private:
    std::stop_source m_stop;
    struct Gate;
    std::shared_ptr<Gate> m_gate;
};

} // namespace resonate
