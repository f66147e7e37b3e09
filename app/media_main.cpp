// resonate-media: the worker that touches strangers' bytes. It reads one job from its standard input (a line of JSON
// with descriptors that it was started with), writes progress and one answer as JSON lines, and ends. It opens no file.
#include "app/media/encode_jobs.h"
#include "app/worker/worker_channel.h"
#include "core/media/decode.h"
#include "core/media/measure_loudness.h"
#include "core/media/probe.h"
#include "core/media/quiet_libraries.h"
#include "pipeline/loudness/loudness_json.h"
#include "pipeline/media_report_json.h"
#include "pipeline/worker_failure.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <exception>

#include <sys/resource.h>

using namespace resonate;

namespace {

constexpr int kMaxJobBytes = 1 << 16;
constexpr double kProgressStep = 0.0025; // a concert's waveform grows as it is read

constexpr LastWords kLastWords = {
    "{\"failed\":{\"code\":\"internal\",\"detail\":\"the decoder met a defect of its own\"}}\n",
    "{\"failed\":{\"code\":\"badInput\",\"detail\":\"would need more memory than a recording may\"}}\n"};

void settle()
{
    settleWorker(kLastWords);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    const rlimit none = {0, 0};
    setrlimit(RLIMIT_NOFILE, &none); // from here on nothing can be opened, whatever a file talks a decoder into
#endif
    quietLibraries();
}

/// Tells of progress in steps that somebody can see.
class ProgressLines final {
public:
    void operator()(double done)
    {
        if (done < m_told + kProgressStep)
            return;
        m_told = done;
        sendLine({{QStringLiteral("progress"), done}});
    }

private:
    double m_told = 0.0;
};

int fail(const Error& error)
{
    sendLine(failedLine(error));
    return 1;
}

QJsonObject readJob()
{
    QByteArray line;
    LineReader(kMaxJobBytes).next(line);
    return QJsonDocument::fromJson(line).object();
}

int decode(const QJsonObject& job)
{
    DecodeRequest request;
    request.input = job[QStringLiteral("input")].toInt(-1);
    request.output = job[QStringLiteral("output")].toInt(-1);
    request.name = job[QStringLiteral("name")].toString().toStdString();
    request.maxFrames = job[QStringLiteral("maxFrames")].toInteger();
    InlineExecutor executor;
    const auto report = decodeToWorkingFile(request, {executor, {}, ProgressLines()});
    if (!report)
        return fail(report.error());
    sendLine({{QStringLiteral("done"), mediaReportJson(*report)}});
    return 0;
}

int measureLoudness(const QJsonObject& job)
{
    InlineExecutor executor;
    const auto measured = measureMediaLoudness(job[QStringLiteral("input")].toInt(-1), {executor, {}, ProgressLines()});
    if (!measured)
        return fail(measured.error());
    sendLine({{QStringLiteral("done"), loudnessJson(measured->report, measured->levels, measured->momentaries)}});
    return 0;
}

int probe(const QJsonObject& job)
{
    const auto report = probeMedia(job[QStringLiteral("input")].toInt(-1));
    if (!report)
        return fail(report.error());
    sendLine({{QStringLiteral("done"), mediaReportJson(*report)}});
    return 0;
}

int answer(const Result<QJsonObject>& result)
{
    if (!result)
        return fail(result.error());
    sendLine({{QStringLiteral("done"), *result}});
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
        if (job[QStringLiteral("job")].toString() == QStringLiteral("probe"))
            return probe(job);
        if (job[QStringLiteral("job")].toString() == QStringLiteral("loudness"))
            return measureLoudness(job);
        if (job[QStringLiteral("job")].toString() == QStringLiteral("encode"))
            return answer(encodeJob(job));
        if (job[QStringLiteral("job")].toString() == QStringLiteral("extras"))
            return answer(extrasJob(job));
    } catch (const std::exception& exception) {
        return fail({ErrorCode::Internal, exception.what()});
    }
    return fail({ErrorCode::Internal, "resonate-media is run by Resonate; it takes one job on its standard input"});
}
