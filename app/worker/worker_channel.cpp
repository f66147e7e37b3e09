#include "app/worker/worker_channel.h"

#include <QJsonDocument>

#include <array>
#include <csignal>
#include <cstring>
#include <exception>
#include <new>

#include <sys/resource.h>
#include <unistd.h>

namespace resonate {
namespace {

LastWords s_lastWords = {};

void writeAll(const char* bytes, std::size_t count) noexcept
{
    while (count > 0) {
        const ssize_t written = write(STDOUT_FILENO, bytes, count);
        if (written <= 0)
            return;
        bytes += written;
        count -= static_cast<std::size_t>(written);
    }
}

// Only what a signal handler may do: the line is ready, write() and _exit() are all it needs.
[[noreturn]] void sayAndExit(const char* line, int status) noexcept
{
    writeAll(line, std::strlen(line));
    _exit(status);
}

void onStopSignal(int)
{
    sayAndExit("{\"failed\":{\"code\":\"cancelled\",\"detail\":\"cancelled\"}}\n", 130);
}

void onTerminate()
{
    sayAndExit(s_lastWords.defect, 1);
}

void onOutOfMemory()
{
    sayAndExit(s_lastWords.outOfMemory, 1);
}

} // namespace

void settleWorker(const LastWords& words)
{
    s_lastWords = words;
    std::set_terminate(onTerminate);
    std::set_new_handler(onOutOfMemory);
    std::signal(SIGTERM, onStopSignal);
    std::signal(SIGINT, onStopSignal);
    std::signal(SIGXFSZ, SIG_IGN); // writing then fails with EFBIG, which is reported
    std::signal(SIGPIPE, SIG_DFL); // nobody listens any more
    const rlimit none = {0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

void sendLine(const QJsonObject& line)
{
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    writeAll(bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

bool LineReader::next(QByteArray& line)
{
    while (true) {
        if (const qsizetype end = m_read.indexOf('\n'); end >= 0) {
            line = m_read.left(end);
            m_read.remove(0, end + 1);
            return true;
        }
        std::array<char, 1 << 14> bytes;
        const ssize_t got = m_read.size() > m_maxBytes ? 0 : read(STDIN_FILENO, bytes.data(), bytes.size());
        if (got <= 0)
            return false;
        m_read.append(bytes.data(), got);
    }
}

} // namespace resonate
