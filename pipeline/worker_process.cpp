#include "pipeline/worker_process.h"

#include "pipeline/child_process.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cmath>
#include <csignal>
#include <cstdlib>
#include <span>

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace resonate {
namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds kTermGrace{200};
constexpr std::size_t kKeptMessageBytes = 4096;

/// One run of a worker program.
class Worker final {
public:
    Worker(const WorkerJob& job, const WorkContext& context) : m_job(job), m_context(context) {}
    ~Worker() { reap(); }

    WorkerOutcome run()
    {
        if (auto error = start(); !error.empty())
            return {WorkerEnd::NotStarted, {}, std::move(error), {}};
        sendJob();
        attend();
        return outcome();
    }

private:
    std::string start();
    void sendJob();
    void attend();
    bool readAnswer();
    void readMessages();
    void takeLine(const QByteArray& line);
    void end(int signal);
    void reap();
    WorkerOutcome outcome();

    const WorkerJob& m_job;
    const WorkContext& m_context;
    ChildProcess m_child;
    int m_status = 0;

    QByteArray m_line;
    std::size_t m_received = 0;
    QJsonObject m_done;
    QJsonObject m_failed;
    std::string m_kept;
    double m_progress = 0.0;
    bool m_answered = false;
    bool m_malformed = false;
    bool m_tooLong = false;
};

std::string Worker::start()
{
    auto child = startChild(m_job);
    if (!child)
        return child.error().detail;
    m_child = std::move(*child);
    return {};
}

void Worker::sendJob()
{
    const QByteArray job = QJsonDocument(m_job.job).toJson(QJsonDocument::Compact) + '\n';
    // A worker that does not listen gives no answer either, which is noticed below.
    [[maybe_unused]] const ssize_t sent =
        send(m_child.input.value(), job.constData(), static_cast<std::size_t>(job.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
    m_child.input = {};
}

void Worker::attend()
{
    const Descriptor wake(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
    const std::stop_callback onStop(m_context.stop, [&wake] { eventfd_write(wake.value(), 1); });
    const auto limit = m_job.limits.wallClock;
    const auto deadline = Clock::now() + limit;
    while (true) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now()).count();
        m_tooLong = limit.count() > 0 && left <= 0;
        if (m_tooLong || m_malformed || m_context.stopRequested()) {
            end(m_malformed ? SIGKILL : SIGTERM);
            return;
        }
        std::array<pollfd, 4> wait = {{{m_child.ended.value(), POLLIN, 0},
                                       {m_child.output.value(), POLLIN, 0},
                                       {m_child.messages.value(), POLLIN, 0},
                                       {wake.value(), POLLIN, 0}}};
        poll(wait.data(), wait.size(), limit.count() > 0 ? static_cast<int>(std::min<long>(left, 60'000)) : -1);
        readMessages();
        const bool open = readAnswer();
        if (!open)
            m_child.output = {}; // a negative descriptor is left out by poll()
        if ((wait[0].revents & POLLIN) != 0) {
            while (m_child.output && !m_malformed && readAnswer())
                if (poll(&wait[1], 1, 0) <= 0)
                    break;
            reap();
            return;
        }
    }
}

// Takes what is there; false at the end of the answer.
bool Worker::readAnswer()
{
    std::array<char, 1 << 14> bytes;
    const ssize_t got = recv(m_child.output.value(), bytes.data(), bytes.size(), MSG_DONTWAIT);
    if (got < 0)
        return errno == EAGAIN || errno == EINTR;
    m_received += static_cast<std::size_t>(got);
    m_malformed = m_malformed || m_received > m_job.limits.outputBytes;
    for (const char byte : std::span(bytes).first(static_cast<std::size_t>(got))) {
        if (m_malformed)
            break;
        if (byte == '\n') {
            takeLine(std::exchange(m_line, {}));
        } else {
            m_line.append(byte);
            m_malformed = static_cast<std::size_t>(m_line.size()) > m_job.limits.lineBytes;
        }
    }
    return got > 0;
}

void Worker::readMessages()
{
    std::array<char, 4096> bytes;
    ssize_t got = 0;
    while (m_child.messages && (got = recv(m_child.messages.value(), bytes.data(), bytes.size(), MSG_DONTWAIT)) > 0) {
        m_kept.append(bytes.data(), static_cast<std::size_t>(got));
        if (m_kept.size() > kKeptMessageBytes)
            m_kept.erase(0, m_kept.size() - kKeptMessageBytes);
    }
    if (got == 0)
        m_child.messages = {};
}

void Worker::takeLine(const QByteArray& line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const QJsonValue progress = object[QStringLiteral("progress")];
    const QJsonValue done = object[QStringLiteral("done")];
    const QJsonValue failed = object[QStringLiteral("failed")];
    m_malformed = m_answered || object.size() != 1 || !(progress.isDouble() || done.isObject() || failed.isObject());
    if (m_malformed)
        return;
    m_answered = !progress.isDouble();
    m_done = done.toObject();
    m_failed = failed.toObject();
    if (progress.isDouble() && progress.toDouble() > m_progress)
        m_context.report(m_progress = std::min(progress.toDouble(), 1.0));
}

void Worker::end(int signal)
{
    kill(m_child.pid, signal);
    pollfd ended = {m_child.ended.value(), POLLIN, 0};
    const auto deadline = Clock::now() + kTermGrace;
    while (signal != SIGKILL && Clock::now() < deadline)
        if (poll(&ended, 1, static_cast<int>(kTermGrace.count())) > 0)
            break;
    reap();
}

// Whatever still runs is ended here: no worker outlives its run.
void Worker::reap()
{
    if (m_child.pid <= 0)
        return;
    if (waitpid(m_child.pid, &m_status, WNOHANG) != m_child.pid) {
        kill(m_child.pid, SIGKILL);
        while (waitpid(m_child.pid, &m_status, 0) < 0 && errno == EINTR) {
        }
    }
    m_child.pid = -1;
}

WorkerOutcome Worker::outcome()
{
    const bool exited = WIFEXITED(m_status);
    const int signal = WIFSIGNALED(m_status) ? WTERMSIG(m_status) : 0;
    const bool stopped = m_failed.value(QStringLiteral("code")).toString() == QStringLiteral("cancelled");
    if (m_context.stopRequested() || (exited && stopped && !m_tooLong))
        return {WorkerEnd::Cancelled, {}, "cancelled", m_kept};
    if (m_tooLong)
        return {WorkerEnd::OutOfLimit,
                {},
                "ran for more than " + std::to_string(m_job.limits.wallClock.count() / 1000) + " s",
                m_kept};
    if (signal == SIGXCPU || (signal == SIGKILL && !m_malformed && m_job.limits.cpuSeconds > 0))
        return {WorkerEnd::OutOfLimit,
                {},
                "computed for more than " + std::to_string(m_job.limits.cpuSeconds) + " s",
                m_kept};
    if (m_malformed)
        return {WorkerEnd::BrokeDown, {}, "sent no proper answer", m_kept};
    if (signal != 0)
        return {WorkerEnd::BrokeDown, {}, "signal " + std::to_string(signal), m_kept};
    if (!m_failed.isEmpty())
        return {WorkerEnd::Failed, m_failed, m_failed.value(QStringLiteral("detail")).toString().toStdString(), m_kept};
    if (m_answered && WEXITSTATUS(m_status) == 0)
        return {WorkerEnd::Done, m_done, {}, m_kept};
    return {WorkerEnd::BrokeDown,
            {},
            "exit status " + std::to_string(WEXITSTATUS(m_status)) + " without an answer",
            m_kept};
}

} // namespace

WorkerOutcome runWorker(const WorkerJob& job, const WorkContext& context)
{
    return Worker(job, context).run();
}

std::filesystem::path workerProgram(const char* name, const char* environmentVariable)
{
    if (const char* given = std::getenv(environmentVariable); given != nullptr && *given != '\0')
        return given;
    return std::filesystem::path(QCoreApplication::applicationDirPath().toStdString()) / name;
}

} // namespace resonate
