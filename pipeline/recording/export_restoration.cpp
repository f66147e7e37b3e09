#include "pipeline/recording/export_restoration.h"

#include "core/analysis/analyser.h"
#include "core/base/decibels.h"
#include "pipeline/disk_space.h"
#include "pipeline/durable_file.h"
#include "pipeline/exporting/export_space.h"
#include "pipeline/exporting/export_tags.h"
#include "pipeline/exporting/export_writer.h"
#include "pipeline/output_set.h"
#include "pipeline/recording/recording_run.h"
#include "pipeline/recording/restoring_steps.h"
#include "pipeline/report_json.h"
#include "pipeline/stages/expected_rates.h"
#include "pipeline/stages/parts_progress.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace resonate {
namespace {

constexpr std::size_t kReport = 1; // of contentsOf()

Error usage(const std::string& text)
{
    return {ErrorCode::BadUsage, text};
}

Result<std::vector<ExportFile>> contentsOf(const NameFields& fields, const ExportRequest& request)
{
    if (auto fine = checkForm(request.form); !fine)
        return fine.error();
    if (request.form.video && fields.videoExtension.empty())
        return usage(fields.input.string() + ": has no picture that the sound could be put back to");
    return contentsOf(request.form, fields.videoExtension);
}

Result<std::vector<std::string>> namesOf(const NameFields& fields, const ExportRequest& request)
{
    const auto contents = contentsOf(fields, request);
    if (!contents)
        return contents.error();
    std::vector<ExportedPart> parts;
    for (const ExportFile& file : *contents)
        parts.push_back(file.name);
    for (const ExportedDocument& document : request.documents)
        parts.push_back({"report", document.extension});
    return exportNames(request.nameTemplate, fields, parts);
}

DeliveredSamples samplesOf(const Restoration& restoration, const ExportRequest& request)
{
    return request.form.bits.isEmpty() ? deliveredSamples(restoration.plan)
                                       : deliveredSamples(restoration.plan, masterBits(request.form));
}

/// What the master's peaks stay under in any file that is not floats.
std::optional<double> ceilingOf(const Restoration& restoration)
{
    const PlannedStage& planned = *restoration.plan.stage(QStringLiteral("master"));
    return planned.enabled ? planned.parameters.value(QStringLiteral("ceilingDbtp")).toDouble() : 0.0;
}

/// How the master is written. Where its samples become others, by another rate or a codec, it is limited again.
AudioOutput masterOutput(const Restoration& restoration, const ExportRequest& request)
{
    AudioOutput output = audioOutputOf(request.form, samplesOf(restoration, request));
    const AudioFormat format = restoration.audio.master->format();
    const bool otherSamples = !aboutFormat(output.format).lossless() || writtenFormat(output, format) != format;
    if (otherSamples && (stopsAtFullScale(output) || restoration.plan.stage(QStringLiteral("master"))->enabled))
        output.ceilingDbtp = ceilingOf(restoration);
    return output;
}

Result<> checkExport(const Restoration& restoration, const ExportRequest& request)
{
    if (auto fine = checkForm(request.form); !fine)
        return fine;
    const DeliveredSamples planned = deliveredSamples(restoration.plan);
    const DeliveredSamples samples = samplesOf(restoration, request);
    if (samples.bits != 16 && samples.bits != 24 && samples.bits != 32)
        return usage("a master has 16, 24 or 32f bits, not '" + request.form.bits.toStdString() + "'");
    if (auto fine = checkOutput(masterOutput(restoration, request), restoration.audio.master->format()); !fine)
        return fine;
    if (samples.bits != 32 && planned.bits == 32 && restoration.audio.master == restoration.audio.mix)
        return usage("it was restored for files of floats, and may be louder than whole numbers hold: restore it again "
                     "with output.bits=" +
                     masterBits(request.form).toStdString());
    if (request.form.needsStems() && !restoration.audio.stems.front())
        return usage("there are no stems: it was not taken apart");
    if (request.form.video && !isWhole(restoration))
        return usage("a video is made of the whole recording, not of a part of it");
    return {};
}

/// The report of a file with other bits than planned.
QJsonObject withBits(QJsonObject report, const DeliveredSamples& samples, const RecordingReport& measured)
{
    QJsonObject plan = report.value(QStringLiteral("plan")).toObject();
    QJsonArray stages = plan.value(QStringLiteral("stages")).toArray();
    for (qsizetype i = 0; i < stages.size(); ++i) {
        QJsonObject stage = stages[i].toObject();
        if (stage.value(QStringLiteral("stage")) != QLatin1String("master"))
            continue;
        QJsonObject parameters = stage.value(QStringLiteral("parameters")).toObject();
        parameters.insert(QStringLiteral("bits"),
                          samples.bits == 32 ? QStringLiteral("32f") : QString::number(samples.bits));
        stage.insert(QStringLiteral("parameters"), parameters);
        stages[i] = stage;
    }
    plan.insert(QStringLiteral("stages"), stages);
    report.insert(QStringLiteral("plan"), plan);
    report.insert(QStringLiteral("result"), toJson(measured));
    return report;
}

QString shown(const OutputSet& outputs, std::size_t file)
{
    return QString::fromStdString(outputs.finalPath(file).string());
}

/// `contents`, and behind them the documents.
QJsonObject outputsJson(const OutputSet& outputs, const std::vector<ExportFile>& contents,
                        const std::vector<ExportedDocument>& documents)
{
    QJsonObject json, stems, pages;
    for (std::size_t i = 0; i < contents.size(); ++i)
        if (contents[i].kind == ExportKind::Stem)
            stems.insert(QString::fromStdString(contents[i].name.part), shown(outputs, i));
        else
            json.insert(exportKindName(contents[i].kind), shown(outputs, i));
    for (std::size_t i = 0; i < documents.size(); ++i)
        pages.insert(QString::fromStdString(documents[i].extension.substr(1)), shown(outputs, contents.size() + i));
    if (!stems.isEmpty())
        json.insert(QStringLiteral("stems"), stems);
    if (!pages.isEmpty())
        json.insert(QStringLiteral("documents"), pages);
    return json;
}

/// Behind the `first` files of the set.
Result<> writeDocuments(const OutputSet& outputs, std::size_t first, const Restoration& restoration,
                        const std::vector<ExportedDocument>& documents, const std::stop_token& stop)
{
    QStringList files;
    for (std::size_t i = 0; i < first; ++i)
        files << QFile::decodeName(outputs.finalPath(i).c_str());
    for (std::size_t i = 0; i < documents.size(); ++i) {
        const auto bytes = documents[i].make(restoration, files, stop);
        if (!bytes)
            return bytes.error();
        if (auto written = writeFileDurably(outputs.temporaryPath(first + i), bytes->toStdString()); !written)
            return written;
    }
    return {};
}

MediaExtras extrasOf(const OpenRecording& recording, const WorkContext& context)
{
    auto extras = readMediaExtras(recording.input, {context.executor, context.stop, {}});
    return extras ? *std::move(extras) : MediaExtras{}; // it may be gone by now; its sound is in the cache
}

/// What is written besides floats shares this gain.
Result<double> stemGainOf(const ExportAudio& audio, const OutputForm& form, const AudioOutput& output,
                          const WorkContext& context)
{
    std::vector<std::shared_ptr<const AudioSource>> limited;
    const bool files = stopsAtFullScale(stemOutput(output));
    if (form.stems && files)
        limited.assign(audio.stems.begin(), audio.stems.end());
    if (form.residual && files)
        limited.push_back(audio.residual);
    if (form.stemFile)
        for (const auto& stem : stemsWithResidual(audio))
            limited.push_back(stem);
    return commonGain(limited, context);
}

/// What goes on side by side is told by these names.
std::vector<std::string_view> partNames(const std::vector<ExportFile>& files)
{
    std::vector<std::string_view> names;
    for (const ExportFile& file : files)
        names.push_back(file.name.part);
    return names;
}

/// How many files without loss take as long as these. A lossy master is made twice, mostly, and decoded.
double expectedFiles(const std::vector<ExportFile>& contents, const OutputForm& form)
{
    constexpr double kLossyMaster = 5.0;
    const auto format = encodedFormatNamed(form.format.toStdString());
    const bool lossy = format && !aboutFormat(*format).lossless();
    return static_cast<double>(contents.size() - 1) + (lossy ? kLossyMaster : 0.0); // the report takes no time
}

/// What a lossy file is once decoded.
QJsonObject encodedJson(const ReachedCeiling& reached)
{
    const auto& lufs = reached.decoded.integratedLufs;
    return {{QStringLiteral("truePeakDbtp"), reached.decoded.truePeakDbtp},
            {QStringLiteral("loudnessLufs"), lufs ? QJsonValue(*lufs) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("ceilingDbtp"), reached.ceilingDbtp},
            {QStringLiteral("tries"), reached.tries}};
}

/// The stems' gain, what masters became in lossy files, by the file's kind, and what could not be kept.
QJsonObject exportDetails(double gain, const std::vector<ExportFile>& contents,
                          const std::vector<Result<WrittenExport>>& written)
{
    QJsonObject encoded;
    QStringList notices;
    for (std::size_t i = 0; i < contents.size(); ++i) {
        if (written[i]->reached)
            encoded.insert(exportKindName(contents[i].kind), encodedJson(*written[i]->reached));
        for (const std::string& notice : written[i]->notices)
            notices << QString::fromStdString(notice);
    }
    notices.removeDuplicates();
    QJsonObject details{{QStringLiteral("gainDb"), gainToDb(gain)}};
    if (!encoded.isEmpty())
        details.insert(QStringLiteral("encoded"), encoded);
    if (!notices.isEmpty())
        details.insert(QStringLiteral("notices"), QJsonArray::fromStringList(notices));
    return details;
}

/// All files but the report, side by side.
Result<StageRecord> writeFiles(const OutputSet& outputs, const std::vector<ExportFile>& contents,
                               const Restoration& restoration, const ExportRequest& request, const WorkContext& context)
{
    auto audio = exportAudioOf(restoration);
    if (!audio)
        return audio.error();
    const AudioOutput output = masterOutput(restoration, request);
    const auto gain = stemGainOf(*audio, request.form, output, context);
    if (!gain)
        return gain.error();
    const FileTags tags = tagsOf(restoration, extrasOf(*restoration.recording, context), request.form.replayGain);
    const ExportWriter writer({restoration, *std::move(audio), output, tags, ceilingOf(restoration), *gain});
    PartsProgress progress(context, partNames(contents));
    std::vector<Result<WrittenExport>> results(contents.size(), WrittenExport{});
    context.executor.run(static_cast<int>(contents.size()), [&](int file) {
        const auto i = static_cast<std::size_t>(file);
        if (contents[i].kind != ExportKind::Report)
            results[i] = writer.write(
                contents[i], outputs.temporaryPath(i),
                {context.executor, context.stop, [&progress, i](double fraction) { progress.report(i, fraction); }});
        progress.report(i, 1.0);
    });
    for (const auto& result : results)
        if (!result)
            return result.error();
    StageRecord record;
    record.details = exportDetails(*gain, contents, results);
    return record;
}

Result<StageRecord> measureInto(RecordingReport& measured, const AudioSource& master, const WorkContext& context)
{
    auto report = analyseRecording(master, context);
    if (!report)
        return report.error();
    measured = *std::move(report);
    return StageRecord{};
}

} // namespace

ExportRequest fittedTo(ExportRequest request, const Restoration& restoration)
{
    OutputForm& form = request.form;
    form.video = form.video && restoration.recording->decoded.hasPicture && isWhole(restoration);
    if (!restoration.audio.stems.front())
        form.stems = form.residual = form.stemFile = form.dawProject = false;
    return request;
}

Result<std::vector<std::filesystem::path>> filesOfExport(const NameFields& fields, const ExportRequest& request)
{
    const auto names = namesOf(fields, request);
    if (!names)
        return names.error();
    std::vector<std::filesystem::path> files;
    for (const std::string& name : *names)
        files.push_back(request.folder / name);
    return files;
}

Result<OutputSet> prepareExport(const NameFields& fields, const ExportRequest& request)
{
    const auto names = namesOf(fields, request);
    if (!names)
        return names.error();
    return OutputSet::prepare(request.folder, *names, fields.input, request.overwrite);
}

Result<QJsonObject> RecordingRun::exportInto(OutputSet& outputs, const Restoration& restoration,
                                             const ExportRequest& request)
{
    if (auto fine = checkExport(restoration, request); !fine)
        return fine.error();
    const auto contents = contentsOf(nameFieldsOf(restoration), request);
    if (!contents)
        return contents.error();
    const DeliveredSamples samples = samplesOf(restoration, request);
    const auto master = asDelivered(restoration.audio.master, samples);
    const double seconds = restoration.part.endSeconds - restoration.part.beginSeconds;
    const PlannedStep writing{QStringLiteral("export"), expectedFiles(*contents, request.form) * seconds / kExportRate};
    const PlannedStep checking{QStringLiteral("check"), seconds / kAnalysisRate};
    const bool otherBits = samples != deliveredSamples(restoration.plan);
    m_progress.setSteps(otherBits ? QList{writing, checking} : QList{writing});
    m_progress.setRemaining(writing.expectedSeconds + (otherBits ? checking.expectedSeconds : 0.0));
    const auto write = [&](const WorkContext& context) {
        return writeFiles(outputs, *contents, restoration, request, context);
    };
    if (auto written = m_runner.run(writing, write, stageTimeLimit(seconds, writing.expectedSeconds)); !written)
        return written.error();
    QJsonObject report = restoration.report;
    const StageRecord record = m_runner.records().last();
    if (request.form.needsStems() || request.form.video || record.details.size() > 1) {
        QJsonArray stages = report.value(QStringLiteral("stages")).toArray();
        stages.append(record.toJson());
        report.insert(QStringLiteral("stages"), stages);
    }
    if (otherBits) {
        RecordingReport measured;
        const auto check = [&](const WorkContext& context) { return measureInto(measured, *master, context); };
        if (auto done = m_runner.run(checking, check, stageTimeLimit(seconds, checking.expectedSeconds)); !done)
            return done.error();
        report = withBits(std::move(report), samples, measured);
    }
    report.insert(QStringLiteral("outputs"), outputsJson(outputs, *contents, request.documents));
    const QByteArray text = QJsonDocument(report).toJson(QJsonDocument::Indented);
    if (auto written = writeFileDurably(outputs.temporaryPath(kReport), text.toStdString()); !written)
        return written.error();
    if (auto written = writeDocuments(outputs, contents->size(), restoration, request.documents, m_job.stop); !written)
        return written.error();
    if (auto placed = outputs.commit(); !placed)
        return placed.error();
    return report;
}

Result<QJsonObject> exportRestoration(const Restoration& restoration, const ExportRequest& request,
                                      const JobContext& job)
{
    if (auto fine = checkExport(restoration, request); !fine)
        return fine.error(); // before a folder is made for nothing
    auto outputs = prepareExport(nameFieldsOf(restoration), request);
    if (!outputs)
        return outputs.error();
    if (auto enough =
            requireSpace(request.folder, exportBytes(request.form, masterOutput(restoration, request),
                                                     *restoration.audio.master, restoration.recording->input));
        !enough)
        return enough.error();
    return RecordingRun(job).exportInto(*outputs, restoration, request);
}

} // namespace resonate
