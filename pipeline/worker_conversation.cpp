#include "pipeline/worker_conversation.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/wait.h>

namespace resonate {
namespace {

constexpr std::chrono::milliseconds kTermGrace{200};
constexpr std::chrono::milliseconds kLongestPoll{60'000};
constexpr std::size_t kKeptMessageBytes = 4096;

int pollMilliseconds(const std::optional<WorkerConversation::Clock::time_point>& deadline)
{
    if (!deadline)
        return -1;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(*deadline - WorkerConversation::Clock::now());
    return static_cast<int>(std::clamp(left, std::chrono::milliseconds{0}, kLongestPoll).count());
}

} // namespace

Result<WorkerConversation> WorkerConversation::start(const WorkerJob& job)
{
    auto child = startChild(job);
    if (!child)
        return child.error();
    WorkerConversation conversation(std::move(*child), job.limits);
    conversation.say(job.job);
    return conversation;
}

WorkerConversation::~WorkerConversation()
{
    reap();
}

void WorkerConversation::say(const QJsonObject& line)
{
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    [[maybe_unused]] const ssize_t sent = send(m_child.input.value(), bytes.constData(),
                                               static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
}

WorkerConversation::Heard WorkerConversation::listen(QByteArray& line, const std::stop_token& stop,
                                                     std::optional<Clock::time_point> deadline)
{
    const Descriptor wake(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
    const std::stop_callback onStop(stop, [&wake] { eventfd_write(wake.value(), 1); });
    while (true) {
        if (stop.stop_requested())
            return Heard::Stopped;
        if (m_babbled)
            return Heard::Babble;
        if (takeLine(line))
            return Heard::Line;
        if (m_babbled)
            return Heard::Babble;
        if (m_child.pid <= 0)
            return Heard::Ended;
        if (deadline && Clock::now() >= *deadline)
            return Heard::TooLate;
        std::array<pollfd, 4> wait = {{{m_child.ended.value(), POLLIN, 0},
                                       {m_child.output.value(), POLLIN, 0}, // negative once closed: left out by poll()
                                       {m_child.messages.value(), POLLIN, 0},
                                       {wake.value(), POLLIN, 0}}};
        poll(wait.data(), wait.size(), pollMilliseconds(deadline));
        readMessages();
        readAnswer();
        if ((wait[0].revents & POLLIN) != 0) {
            while (m_child.output && !m_babbled && poll(&wait[1], 1, 0) > 0)
                readAnswer();
            reap();
        }
    }
}

bool WorkerConversation::takeLine(QByteArray& line)
{
    const qsizetype end = m_heard.indexOf('\n', m_searched);
    const qsizetype length = end < 0 ? m_heard.size() : end;
    if (static_cast<std::size_t>(length) > m_limits.lineBytes) {
        m_babbled = true;
        return false;
    }
    m_searched = m_heard.size();
    if (end < 0)
        return false;
    line = m_heard.left(end);
    m_heard.remove(0, end + 1);
    m_searched = 0;
    return true;
}

void WorkerConversation::readAnswer()
{
    if (!m_child.output)
        return;
    std::array<char, 1 << 14> bytes;
    const ssize_t got = recv(m_child.output.value(), bytes.data(), bytes.size(), MSG_DONTWAIT);
    if (got == 0 || (got < 0 && errno != EAGAIN && errno != EINTR))
        m_child.output = {};
    if (got <= 0)
        return;
    m_received += static_cast<std::size_t>(got);
    m_babbled = m_babbled || (m_limits.outputBytes > 0 && m_received > m_limits.outputBytes);
    m_heard.append(bytes.data(), got);
}

void WorkerConversation::readMessages()
{
    std::array<char, 4096> bytes;
    ssize_t got = 0;
    while (m_child.messages && (got = recv(m_child.messages.value(), bytes.data(), bytes.size(), MSG_DONTWAIT)) > 0) {
        m_messages.append(bytes.data(), static_cast<std::size_t>(got));
        if (m_messages.size() > kKeptMessageBytes)
            m_messages.erase(0, m_messages.size() - kKeptMessageBytes);
    }
    if (got == 0)
        m_child.messages = {};
}

void WorkerConversation::end(int signal)
{
    if (m_child.pid <= 0)
        return;
    kill(m_child.pid, signal);
    pollfd ended = {m_child.ended.value(), POLLIN, 0};
    const auto deadline = Clock::now() + kTermGrace;
    while (signal != SIGKILL && Clock::now() < deadline)
        if (poll(&ended, 1, static_cast<int>(kTermGrace.count())) > 0)
            break;
    reap();
}

void WorkerConversation::reap()
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

} // namespace resonate
