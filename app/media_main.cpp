// resonate-media: the worker that touches strangers' bytes. It reads one job from its standard input (a line of JSON
// with descriptors that it was started with), writes progress and one answer as JSON lines, and ends. It opens no file.
#include "app/media/encode_jobs.h"
#include "app/media/remux_jobs.h"
#include "app/worker/worker_channel.h"
#include "core/media/decode.h"
#include "core/media/measure_loudness.h"
#include "core/media/probe.h"
#include "core/media/quiet_libraries.h"
#include "pipeline/loudness_json.h"
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

Result<QJsonObject> decode(const QJsonObject& job, const WorkContext& context)
{
    DecodeRequest request;
    request.input = job[QStringLiteral("input")].toInt(-1);
    request.output = job[QStringLiteral("output")].toInt(-1);
    request.name = job[QStringLiteral("name")].toString().toStdString();
    request.maxFrames = job[QStringLiteral("maxFrames")].toInteger();
    const auto report = decodeToWorkingFile(request, context);
    return report ? Result<QJsonObject>(mediaReportJson(*report)) : report.error();
}

Result<QJsonObject> measureLoudness(const QJsonObject& job, const WorkContext& context)
{
    const auto measured = measureMediaLoudness(job[QStringLiteral("input")].toInt(-1), context);
    if (!measured)
        return measured.error();
    return loudnessJson(measured->report, measured->levels, measured->momentaries);
}

Result<QJsonObject> probe(const QJsonObject& job, const WorkContext&)
{
    const auto report = probeMedia(job[QStringLiteral("input")].toInt(-1));
    return report ? Result<QJsonObject>(mediaReportJson(*report)) : report.error();
}

Result<QJsonObject> encode(const QJsonObject& job, const WorkContext&)
{
    return encodeJob(job); // whoever sends the audio knows how far it is
}

Result<QJsonObject> extras(const QJsonObject& job, const WorkContext&)
{
    return extrasJob(job);
}

using Work = Result<QJsonObject> (*)(const QJsonObject& job, const WorkContext& context);
constexpr std::pair<QLatin1String, Work> kJobs[] = {
    {QLatin1String("decode"), decode},           {QLatin1String("probe"), probe},    {QLatin1String("encode"), encode},
    {QLatin1String("extras"), extras},           {QLatin1String("remux"), remuxJob}, {QLatin1String("stems"), stemsJob},
    {QLatin1String("loudness"), measureLoudness}};

Result<QJsonObject> run(const QJsonObject& job)
{
    double told = 0.0;
    InlineExecutor executor;
    const WorkContext context{executor, {}, [&told](double done) {
                                  if (done < told + kProgressStep)
                                      return;
                                  told = done;
                                  sendLine({{QStringLiteral("progress"), done}});
                              }};
    for (const auto& [name, work] : kJobs)
        if (job[QStringLiteral("job")].toString() == name)
            return work(job, context);
    return Error{ErrorCode::Internal, "resonate-media is run by Resonate; it takes one job on its standard input"};
}

} // namespace

int main()
{
    settle();
    const QJsonObject job = readJob();
    try {
        const auto done = run(job);
        if (!done)
            return fail(done.error());
        sendLine({{QStringLiteral("done"), *done}});
        return 0;
    } catch (const std::exception& exception) {
        return fail({ErrorCode::Internal, exception.what()});
    }
}
