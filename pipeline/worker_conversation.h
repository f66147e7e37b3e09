#pragma once

#include "pipeline/child_process.h"

#include <QByteArray>

#include <chrono>
#include <optional>
#include <stop_token>
#include <string>

namespace resonate {

/// A running worker program, the lines said to it and those it says. Ends the program when it is destroyed: no worker
/// outlives its conversation. For one thread at a time; the program also dies with the thread that started it.
class WorkerConversation final {
public:
    using Clock = std::chrono::steady_clock;
    enum class Heard {
        Line,
        Ended,   ///< it is gone, and everything it said has been heard
        Stopped, ///< a stop was asked for
        TooLate, ///< the deadline has passed
        Babble,  ///< more than its limits allow
    };

    /// Starts job.program and says job.job to it. Errors: Worker.
    static Result<WorkerConversation> start(const WorkerJob& job);
    WorkerConversation(WorkerConversation&&) = default;
    WorkerConversation& operator=(WorkerConversation&&) = delete;
    ~WorkerConversation();

    /// Says one more line. A worker that does not listen is noticed by listen().
    void say(const QJsonObject& line);
    /// Closes its standard input.
    void hangUp() { m_child.input = {}; }
    /// Waits for its next line.
    Heard listen(QByteArray& line, const std::stop_token& stop, std::optional<Clock::time_point> deadline);
    /// Sends a signal, gives it 200 ms to end (none if the signal is SIGKILL), then kills it.
    void end(int signal);

    /// As waitpid() gives it; only after Ended or end().
    int status() const noexcept { return m_status; }
    /// The end of what it wrote to its standard error.
    const std::string& messages() const noexcept { return m_messages; }

private:
    WorkerConversation(ChildProcess child, const WorkerLimits& limits) : m_child(std::move(child)), m_limits(limits) {}
    bool takeLine(QByteArray& line);
    void readAnswer();
    void readMessages();
    void reap();

    ChildProcess m_child;
    WorkerLimits m_limits;
    QByteArray m_heard;       ///< not yet taken
    qsizetype m_searched = 0; ///< how much of it holds no line's end
    std::size_t m_received = 0;
    std::string m_messages;
    int m_status = 0;
    bool m_babbled = false;
};

} // namespace resonate
