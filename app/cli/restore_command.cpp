#include "app/cli/batch_command.h"
#include "app/cli/before_after.h"
#include "app/cli/command.h"
#include "app/cli/common_options.h"
#include "app/cli/help.h"
#include "app/cli/report_documents.h"
#include "app/cli/restoring_words.h"
#include "app/cli/run_job.h"
#include "pipeline/mastering/mastering_preset.h"
#include "pipeline/part_selection.h"
#include "pipeline/plan.h"
#include "pipeline/preset.h"
#include "pipeline/request_check.h"
#include "pipeline/restore.h"

#include <QFile>

#include <algorithm>

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

Result<> readForm(const ParsedArguments& parsed, RestoreRequest& request)
{
    OutputForm& form = request.form;
    form.format = QString::fromStdString(parsed.value("--format", "wav"));
    form.quality = QString::fromStdString(parsed.value("--quality"));
    form.replayGain = !parsed.has("--no-replay-gain");
    form.stems = parsed.has("--stems");
    form.residual = parsed.has("--residual");
    form.stemFile = parsed.has("--stem-file");
    form.dawProject = parsed.has("--dawproject");
    form.video = parsed.has("--video");
    if (parsed.has("--rate")) {
        const auto rate = parseNumber("--rate", parsed.value("--rate"));
        if (!rate)
            return rate.error();
        form.sampleRateHz = static_cast<int>(std::clamp(*rate, -1.0, 1e9));
        if (static_cast<double>(form.sampleRateHz) != *rate || form.sampleRateHz <= 0)
            return usage("--rate is a whole number of Hz, e.g. 44100 or 48000");
    }
    return checkForm(form);
}

/// --bits, or what the preset says; what loses something has no bits.
Result<> readBits(const ParsedArguments& parsed, RestoreRequest& request)
{
    const QString id = QStringLiteral("output.bits");
    OutputForm form = request.form;
    form.bits = request.parameters.choice(id, request.mode);
    if (parsed.has("--bits")) {
        form.bits = QString::fromStdString(parsed.value("--bits"));
        if (masterBits(form) != form.bits)
            return usage("--bits is for wav and flac; " + form.format.toStdString() + " takes --quality");
        if (auto set = request.parameters.set(id, form.bits); !set)
            return usage("--bits is 16, 24 or 32f, not '" + parsed.value("--bits") + "'");
    }
    if (auto fine = checkForm(form); !fine)
        return fine;
    return request.parameters.set(id, masterBits(form));
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
    return readBits(parsed, request);
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
    if (request.form.needsStems() && request.skippedStages.contains(QStringLiteral("separate")))
        return usage("--stems, --residual, --stem-file and --dawproject need the separation that --skip separate "
                     "leaves out");
    return {};
}

Result<> readSelection(const ParsedArguments& parsed, RestoreRequest& request)
{
    if (parsed.has("--range") && parsed.has("--songs"))
        return usage("--range and --songs are two ways to choose what is restored: take one");
    if (parsed.has("--range")) {
        const auto range = parseTimeRange(parsed.value("--range"));
        if (!range)
            return usage("--range " + range.error().detail);
        request.selection = *range;
    }
    if (parsed.has("--songs")) {
        const auto songs = parseSongSelection(parsed.value("--songs"));
        if (!songs)
            return usage("--songs " + songs.error().detail);
        request.selection = *songs;
    }
    return {};
}

Result<> readNames(const ParsedArguments& parsed, RestoreRequest& request)
{
    if (parsed.has("--name"))
        request.nameTemplate = QFile::decodeName(QByteArray::fromStdString(parsed.value("--name")));
    NameFields fields{"name"};
    fields.videoExtension = ".mp4"; // of one that has a picture
    const auto tried = filesOfExport(fields, exportOf(request));
    return tried ? Result<>() : tried.error();
}

/// What is wanted of a recording, whichever it is.
Result<RestoreRequest> readRequest(const ParsedArguments& parsed)
{
    RestoreRequest request;
    if (parsed.positional.empty())
        return usage("which recording? see resonate-cli restore --help");
    if (!parsed.has("-o"))
        return usage("-o DIR says where the master goes; see resonate-cli restore --help");
    request.outputFolder = parsed.value("-o");
    request.overwrite = parsed.has("--force");
    for (const auto& read : {readMode, readForm, readParameters, readSkips, readSelection, readNames})
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

/// Several recordings, a folder of them, or several songs of one: what makes more than one master.
bool isBatch(const ParsedArguments& parsed)
{
    std::error_code error;
    return parsed.positional.size() > 1 || parsed.has("--songs") ||
           std::filesystem::is_directory(parsed.positional.front(), error);
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
    const auto threads = threadCount(*parsed);
    if (!threads)
        return reportError(threads.error());
    if (isBatch(*parsed))
        return runBatch(*parsed, *request, *threads, context.stop);
    request->input = parsed->positional.front();
    if (auto readable = checkBeforehand(*request); !readable)
        return reportError(readable.error());
    auto cache = openCache(*parsed, request->outputFolder, cacheLimitBytes(*request));
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
