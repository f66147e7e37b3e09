// resonate-media: the worker that touches strangers' bytes. It reads one job from its standard input (a line of JSON
// with descriptors that it was started with), writes progress and one answer as JSON lines, and ends. It opens no file.
#include "core/media/decode.h"
#include "core/media/quiet_libraries.h"
#include "pipeline/media_report_json.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>
#include <cstdio>
#include <exception>
#include <new>

#include <sys/resource.h>
#include <unistd.h>

using namespace resonate;

namespace {

constexpr int kMaxJobBytes = 1 << 16;
constexpr double kProgressStep = 0.01;

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
template <std::size_t N>
[[noreturn]] void lastLine(const char (&line)[N], int status) noexcept
{
    writeAll(line, N - 1);
    _exit(status);
}

void onStopSignal(int)
{
    lastLine("{\"failed\":{\"code\":\"cancelled\",\"detail\":\"cancelled\"}}\n", 130);
}

void onTerminate()
{
    lastLine("{\"failed\":{\"code\":\"internal\",\"detail\":\"the decoder met a defect of its own\"}}\n", 1);
}

void onOutOfMemory()
{
    lastLine("{\"failed\":{\"code\":\"badInput\",\"detail\":\"would need more memory than a recording may\"}}\n", 1);
}

void settle()
{
    std::set_terminate(onTerminate);
    std::set_new_handler(onOutOfMemory);
    std::signal(SIGTERM, onStopSignal);
    std::signal(SIGINT, onStopSignal);
    std::signal(SIGXFSZ, SIG_IGN); // writing then fails with EFBIG, which is reported
    std::signal(SIGPIPE, SIG_DFL); // nobody listens any more
    const rlimit none = {0, 0};
    setrlimit(RLIMIT_CORE, &none);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    setrlimit(RLIMIT_NOFILE, &none); // from here on nothing can be opened, whatever a file talks a decoder into
#endif
    quietLibraries();
}

void send(const QJsonObject& line)
{
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    writeAll(bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

QString text(const std::string& utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString codeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadInput:
        return QStringLiteral("badInput");
    case ErrorCode::Io:
        return QStringLiteral("io");
    case ErrorCode::NoSpace:
        return QStringLiteral("noSpace");
    case ErrorCode::Cancelled:
        return QStringLiteral("cancelled");
    default:
        return QStringLiteral("internal");
    }
}

int fail(const Error& error)
{
    send({{QStringLiteral("failed"), QJsonObject{{QStringLiteral("code"), codeName(error.code)},
                                                 {QStringLiteral("detail"), text(error.detail)}}}});
    return 1;
}

QJsonObject readJob()
{
    QByteArray job(kMaxJobBytes, Qt::Uninitialized);
    qsizetype have = 0;
    while (have < job.size()) {
        const ssize_t got = read(STDIN_FILENO, job.data() + have, static_cast<std::size_t>(job.size() - have));
        if (got <= 0)
            break;
        have += got;
    }
    return QJsonDocument::fromJson(job.left(have)).object();
}

int decode(const QJsonObject& job)
{
    DecodeRequest request;
    request.input = job[QStringLiteral("input")].toInt(-1);
    request.output = job[QStringLiteral("output")].toInt(-1);
    request.name = job[QStringLiteral("name")].toString().toStdString();
    request.maxFrames = job[QStringLiteral("maxFrames")].toInteger();
    double told = 0.0;
    InlineExecutor executor;
    const WorkContext context{executor, {}, [&told](double done) {
                                  if (done < told + kProgressStep)
                                      return;
                                  told = done;
                                  send({{QStringLiteral("progress"), done}});
                              }};
    const auto report = decodeToWorkingFile(request, context);
    if (!report)
        return fail(report.error());
    send({{QStringLiteral("done"), mediaReportJson(*report)}});
    return 0;
}

} // namespace

int main()
{
    settle();
    const QJsonObject job = readJob();
    try {
        if (job[QStringLiteral("job")].toString() == QStringLiteral("decode"))
            return decode(job);
    } catch (const std::exception& exception) {
        return fail({ErrorCode::Internal, exception.what()});
    }
    return fail({ErrorCode::Internal, "resonate-media is run by Resonate; it takes one job on its standard input"});
}
