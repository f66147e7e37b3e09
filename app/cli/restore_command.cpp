#include "app/cli/before_after.h"
#include "app/cli/command.h"
#include "app/cli/common_options.h"
#include "app/cli/help.h"
#include "app/cli/report_documents.h"
#include "app/cli/restoring_words.h"
#include "app/cli/run_job.h"
#include "pipeline/mastering/mastering_preset.h"
#include "pipeline/media_client.h"
#include "pipeline/plan.h"
#include "pipeline/preset.h"
#include "pipeline/request_check.h"
#include "pipeline/restore.h"

#include <QFile>

namespace resonate {
namespace {

Error usage(const std::string& text)
{
    return {ErrorCode::BadUsage, text};
}

Result<> readMode(const ParsedArguments& parsed, RestoreRequest& request)
{
    const std::string mode = parsed.value("--mode", "render");
    if (mode != "render" && mode != "preview")
        return usage("--mode is preview or render, not '" + mode + "'");
    request.mode = mode == "preview" ? ProcessingMode::Preview : ProcessingMode::Render;
    if (!parsed.has("--preview-start"))
        return {};
    const auto start = parseNumber("--preview-start", parsed.value("--preview-start"));
    if (!start)
        return start.error();
    if (*start < 0.0)
        return usage("--preview-start counts from the beginning of the recording: 0 or more seconds");
    if (request.mode != ProcessingMode::Preview)
        return usage("--preview-start goes with --mode preview");
    request.previewStartSeconds = *start;
    return {};
}

Result<> readFormat(const ParsedArguments& parsed, RestoreRequest& request)
{
    const std::string format = parsed.value("--format", "wav");
    if (format != "wav" && format != "flac")
        return usage("--format " + format + ": this version writes wav and flac");
    request.format = QString::fromStdString(format);
    return {};
}

Result<> readParameters(const ParsedArguments& parsed, RestoreRequest& request)
{
    auto preset = loadPreset(QFile::decodeName(QByteArray::fromStdString(parsed.value("--preset", "balanced"))));
    if (!preset)
        return preset.error();
    request.presetName = preset->name;
    request.parameters = preset->parameters;
    if (parsed.has("--master")) {
        const auto mastering =
            loadMasteringPreset(QFile::decodeName(QByteArray::fromStdString(parsed.value("--master"))));
        if (!mastering)
            return mastering.error();
        request.masteringName = mastering->name;
        request.parameters.merge(mastering->parameters);
    }
    for (const std::string& setting : parsed.values("--set"))
        if (auto set = request.parameters.setFromText(QString::fromStdString(setting)); !set)
            return usage("--set " + set.error().detail);
    if (auto read = readSeparation(parsed, request.parameters); !read)
        return read;
    if (parsed.has("--bits"))
        if (auto set =
                request.parameters.set(QStringLiteral("output.bits"), QString::fromStdString(parsed.value("--bits")));
            !set)
            return usage("--bits is 16, 24 or 32f, not '" + parsed.value("--bits") + "'");
    if (request.format == QLatin1String("flac") &&
        request.parameters.choice(QStringLiteral("output.bits"), request.mode) == QLatin1String("32f"))
        return usage("flac holds 16 or 24 bits, not floats; use --format wav or --bits 24");
    return {};
}

Result<> readSkips(const ParsedArguments& parsed, RestoreRequest& request)
{
    for (const std::string& name : parsed.values("--skip")) {
        const QString stage = QString::fromStdString(name);
        if (!skippableStages().contains(stage))
            return usage("--skip " + name + ": the stages that can be left out are " +
                         skippableStages().join(QStringLiteral(", ")).toStdString());
        request.skippedStages.insert(stage);
    }
    if (parsed.has("--stems") && request.skippedStages.contains(QStringLiteral("separate")))
        return usage("--stems needs the separation that --skip separate leaves out");
    return {};
}

Result<RestoreRequest> readRequest(const ParsedArguments& parsed)
{
    RestoreRequest request;
    const auto file = singleFile(parsed, "restore");
    if (!file)
        return file.error();
    request.input = *file;
    if (!parsed.has("-o"))
        return usage("-o DIR says where the master goes; see resonate-cli restore --help");
    request.outputFolder = parsed.value("-o");
    request.exportStems = parsed.has("--stems");
    request.overwrite = parsed.has("--force");
    for (const auto& read : {readMode, readFormat, readParameters, readSkips})
        if (auto fine = read(parsed, request); !fine)
            return fine.error();
    request.model = parsed.value("--model", request.model);
    request.reference = parsed.value("--reference");
    if (parsed.has("--reference") && request.reference.empty())
        return usage("--reference FILE names a piece that the master is made to sound like");
    if (parsed.has("--target")) {
        auto target = parseTarget(QString::fromStdString(parsed.value("--target")));
        if (!target)
            return target.error();
        request.target = *target;
    }
    if (auto fine = checkRequest(request); !fine)
        return fine.error();
    return request;
}

} // namespace

int runRestore(const CommandContext& context)
{
    const auto parsed = parseArguments(context.arguments, restoreOptions());
    if (!parsed)
        return reportError(parsed.error());
    auto request = readRequest(*parsed);
    if (!request)
        return reportError(request.error());
    auto documents = reportDocuments(*parsed, context.arguments);
    if (!documents)
        return reportError(documents.error());
    request->documents = *std::move(documents);
    if (auto readable = checkRecording(request->input); !readable)
        return reportError(readable.error());
    if (!request->reference.empty())
        if (auto readable = checkRecording(request->reference); !readable)
            return reportError(readable.error());
    const auto threads = threadCount(*parsed);
    if (!threads)
        return reportError(threads.error());
    const double limitGb = request->parameters.number(QStringLiteral("cache.limitGb"));
    auto cache = openCache(*parsed, request->outputFolder, static_cast<std::int64_t>(limitGb * 1e9));
    if (!cache)
        return reportError(cache.error());

    const JobOutcome outcome = runJobWithProgress(
        [&](const JobContext& job) { return restoreRecording(*request, *cache, job); }, context.stop, *threads);
    return endCommand(outcome, parsed->has("--json"), [&] {
        const QStringList lines = restoringLines(outcome.report) + QStringList{{}} + beforeAfterLines(outcome.report);
        for (const QString& line : lines)
            printLine(line);
    });
}

} // namespace resonate
