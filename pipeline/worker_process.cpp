#include "pipeline/worker_process.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cmath>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <span>

#include <fcntl.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <linux/close_range.h>

extern "C" {
#include <sys/pidfd.h> // declares no language of its own in glibc 2.36
}

namespace resonate {
namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds kTermGrace{200};
constexpr int kFirstSafeDescriptor = 64; // above every number that a worker's own descriptors get
constexpr std::size_t kKeptMessageBytes = 4096;

/// A descriptor that closes itself.
class Descriptor final {
public:
    Descriptor() = default;
    explicit Descriptor(int descriptor) noexcept : m_descriptor(descriptor) {}
    Descriptor(Descriptor&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    ~Descriptor()
    {
        if (m_descriptor >= 0)
            close(m_descriptor);
    }
    int value() const noexcept { return m_descriptor; }
    explicit operator bool() const noexcept { return m_descriptor >= 0; }

private:
    int m_descriptor = -1;
};

Descriptor movedUp(Descriptor low)
{
    return Descriptor(fcntl(low.value(), F_DUPFD_CLOEXEC, kFirstSafeDescriptor));
}

/// Two ends of a channel; the worker's end lies above kFirstSafeDescriptor.
struct Channel {
    Descriptor ours;
    Descriptor theirs;
};

std::optional<Channel> openChannel()
{
    std::array<int, 2> ends = {-1, -1};
    // A socket, so that writing to a worker that is gone is an error here and no SIGPIPE.
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return {};
    Channel channel{Descriptor(ends[0]), movedUp(Descriptor(ends[1]))};
    if (!channel.theirs)
        return {};
    return channel;
}

/// All that a new worker needs, prepared before fork(): afterwards only async-signal-safe calls are allowed.
struct Launch {
    std::string program;
    std::vector<int> sources; ///< become 0, 1, 2, ...
    int errorPipe = -1;
    pid_t parent = 0;
    WorkerLimits limits;
};

void limitTo(__rlimit_resource resource, std::uint64_t most) noexcept
{
    if (most == 0)
        return;
    const rlimit limit = {most, most};
    setrlimit(resource, &limit);
}

[[noreturn]] void becomeWorker(const Launch& launch, char* const* arguments) noexcept
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != launch.parent)
        _exit(127);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    std::signal(SIGPIPE, SIG_DFL);
    int target = 0;
    for (const int source : launch.sources)
        dup2(source, target++);
    close_range(static_cast<unsigned>(target), ~0U, CLOSE_RANGE_CLOEXEC);
    const rlimit noCore = {0, 0};
    setrlimit(RLIMIT_CORE, &noCore);
    limitTo(RLIMIT_AS, launch.limits.addressSpaceBytes);
    limitTo(RLIMIT_CPU, launch.limits.cpuSeconds);
    limitTo(RLIMIT_FSIZE, launch.limits.fileBytes);
    execve(launch.program.c_str(), arguments, environ);
    const int error = errno;
    [[maybe_unused]] const ssize_t told = write(launch.errorPipe, &error, sizeof error);
    _exit(127);
}

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
    Descriptor m_input;
    Descriptor m_output;
    Descriptor m_messages;
    Descriptor m_process; // readable when the worker has ended
    pid_t m_pid = -1;
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
    auto input = openChannel();
    auto output = openChannel();
    auto messages = openChannel();
    auto errors = openChannel();
    if (!input || !output || !messages || !errors)
        return "no descriptors are left";
    Launch launch{m_job.program.native(), {}, errors->theirs.value(), getpid(), m_job.limits};
    launch.sources = {input->theirs.value(), output->theirs.value(), messages->theirs.value()};
    std::vector<Descriptor> given;
    for (const int descriptor : m_job.descriptors) {
        given.emplace_back(fcntl(descriptor, F_DUPFD_CLOEXEC, kFirstSafeDescriptor));
        launch.sources.push_back(given.back().value());
    }
    const std::array<char*, 2> arguments = {launch.program.data(), nullptr};
    m_pid = fork();
    if (m_pid == 0)
        becomeWorker(launch, arguments.data());
    if (m_pid < 0)
        return std::strerror(errno);
    errors->theirs = {};
    int error = 0;
    if (read(errors->ours.value(), &error, sizeof error) > 0)
        return m_job.program.string() + ": " + std::strerror(error);
    m_process = Descriptor(pidfd_open(m_pid, 0));
    if (!m_process)
        return std::strerror(errno);
    m_input = std::move(input->ours);
    m_output = std::move(output->ours);
    m_messages = std::move(messages->ours);
    return {};
}

void Worker::sendJob()
{
    const QByteArray job = QJsonDocument(m_job.job).toJson(QJsonDocument::Compact) + '\n';
    // A worker that does not listen gives no answer either, which is noticed below.
    [[maybe_unused]] const ssize_t sent =
        send(m_input.value(), job.constData(), static_cast<std::size_t>(job.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
    m_input = {};
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
        std::array<pollfd, 4> wait = {{{m_process.value(), POLLIN, 0},
                                       {m_output.value(), POLLIN, 0},
                                       {m_messages.value(), POLLIN, 0},
                                       {wake.value(), POLLIN, 0}}};
        poll(wait.data(), wait.size(), limit.count() > 0 ? static_cast<int>(std::min<long>(left, 60'000)) : -1);
        readMessages();
        const bool open = readAnswer();
        if (!open)
            m_output = {}; // a negative descriptor is left out by poll()
        if ((wait[0].revents & POLLIN) != 0) {
            while (m_output && !m_malformed && readAnswer())
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
    const ssize_t got = recv(m_output.value(), bytes.data(), bytes.size(), MSG_DONTWAIT);
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
    while (m_messages && (got = recv(m_messages.value(), bytes.data(), bytes.size(), MSG_DONTWAIT)) > 0) {
        m_kept.append(bytes.data(), static_cast<std::size_t>(got));
        if (m_kept.size() > kKeptMessageBytes)
            m_kept.erase(0, m_kept.size() - kKeptMessageBytes);
    }
    if (got == 0)
        m_messages = {};
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
    kill(m_pid, signal);
    pollfd ended = {m_process.value(), POLLIN, 0};
    const auto deadline = Clock::now() + kTermGrace;
    while (signal != SIGKILL && Clock::now() < deadline)
        if (poll(&ended, 1, static_cast<int>(kTermGrace.count())) > 0)
            break;
    reap();
}

// Whatever still runs is ended here: no worker outlives its run.
void Worker::reap()
{
    if (m_pid <= 0)
        return;
    if (waitpid(m_pid, &m_status, WNOHANG) != m_pid) {
        kill(m_pid, SIGKILL);
        while (waitpid(m_pid, &m_status, 0) < 0 && errno == EINTR) {
        }
    }
    m_pid = -1;
}

WorkerOutcome Worker::outcome()
{
    const bool exited = WIFEXITED(m_status);
    const int signal = WIFSIGNALED(m_status) ? WTERMSIG(m_status) : 0;
    const bool stopped = m_failed.value(QStringLiteral("code")).toString() == QStringLiteral("cancelled");
    if (m_context.stopRequested() || (exited && stopped && !m_tooLong))
        return {WorkerEnd::Cancelled, {}, "cancelled", m_kept};
    if (m_tooLong)
        return {WorkerEnd::OutOfLimit, {},
                "ran for more than " + std::to_string(m_job.limits.wallClock.count() / 1000) + " s", m_kept};
    if (signal == SIGXCPU || (signal == SIGKILL && !m_malformed && m_job.limits.cpuSeconds > 0))
        return {WorkerEnd::OutOfLimit, {}, "computed for more than " + std::to_string(m_job.limits.cpuSeconds) + " s", m_kept};
    if (m_malformed)
        return {WorkerEnd::BrokeDown, {}, "sent no proper answer", m_kept};
    if (signal != 0)
        return {WorkerEnd::BrokeDown, {}, "signal " + std::to_string(signal), m_kept};
    if (!m_failed.isEmpty())
        return {WorkerEnd::Failed, m_failed, m_failed.value(QStringLiteral("detail")).toString().toStdString(), m_kept};
    if (m_answered && WEXITSTATUS(m_status) == 0)
        return {WorkerEnd::Done, m_done, {}, m_kept};
    return {WorkerEnd::BrokeDown, {}, "exit status " + std::to_string(WEXITSTATUS(m_status)) + " without an answer", m_kept};
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
