#include "pipeline/recording/export_restoration.h"

#include "core/analysis/analyser.h"
#include "core/audio/copy_stream.h"
#include "core/io/audio_file_writer.h"
#include "pipeline/disk_space.h"
#include "pipeline/durable_file.h"
#include "pipeline/output_set.h"
#include "pipeline/recording/export_names.h"
#include "pipeline/recording/recording_run.h"
#include "pipeline/recording/restoring_steps.h"
#include "pipeline/report_json.h"
#include "pipeline/stages/expected_rates.h"
#include "pipeline/stages/export_stage.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace resonate {
namespace {

// The files of an export, by their index in its OutputSet. The master comes first: it names the set's journal.
constexpr std::size_t kMaster = 0;
constexpr std::size_t kReport = 1;
constexpr std::size_t kFirstStem = 2;

Error usage(const std::string& text)
{
    return {ErrorCode::BadUsage, text};
}

bool isFlac(const ExportRequest& request)
{
    return request.format == QLatin1String("flac");
}

Result<std::vector<std::string>> namesOf(const std::filesystem::path& input, const QString& song,
                                         const ExportRequest& request)
{
    if (request.format != QLatin1String("wav") && !isFlac(request))
        return usage("there is no format '" + request.format.toStdString() + "': take wav or flac");
    const std::string extension = "." + request.format.toStdString();
    std::vector<ExportedPart> parts{{"master", extension}, {"report", ".json"}};
    if (request.stems)
        for (const std::string_view name : kStemNames)
            parts.push_back({std::string(name), extension});
    for (const ExportedDocument& document : request.documents)
        parts.push_back({"report", document.extension});
    return exportNames(request.nameTemplate, input, song, parts);
}

AudioFileSettings fileSettings(const Restoration& restoration, const ExportRequest& request, int bits)
{
    AudioFileSettings file;
    file.ifExists = IfExists::Replace; // a hidden name of ours
    file.container = isFlac(request) ? AudioContainer::Flac : AudioContainer::Wav;
    file.bits = bits;
    file.tags = restoration.recording->decoded.tags;
    return file;
}

DeliveredSamples samplesOf(const Restoration& restoration, const ExportRequest& request)
{
    return request.bits.isEmpty() ? deliveredSamples(restoration.plan)
                                  : deliveredSamples(restoration.plan, request.bits);
}

Result<> checkExport(const Restoration& restoration, const ExportRequest& request)
{
    const DeliveredSamples planned = deliveredSamples(restoration.plan);
    const DeliveredSamples samples = samplesOf(restoration, request);
    if (samples.bits != 16 && samples.bits != 24 && samples.bits != 32)
        return usage("a master has 16, 24 or 32f bits, not '" + request.bits.toStdString() + "'");
    if (isFlac(request) && samples.bits == 32)
        return usage("flac holds 16 or 24 bits, not floats; take wav or 24 bits");
    if (samples.bits != 32 && planned.bits == 32 && restoration.audio.master == restoration.audio.mix)
        return usage("it was restored for files of floats, and may be louder than whole numbers hold: restore it again "
                     "with output.bits=" +
                     request.bits.toStdString());
    if (request.stems && !restoration.audio.stems.front())
        return usage("there are no stems: it was not taken apart");
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

/// The first of the documents, which come last.
std::size_t firstDocument(const ExportRequest& request)
{
    return kFirstStem + (request.stems ? kStems.size() : 0);
}

QJsonObject outputsJson(const OutputSet& outputs, const ExportRequest& request)
{
    const auto path = [&](std::size_t i) { return QString::fromStdString(outputs.finalPath(i).string()); };
    QJsonObject json{{QStringLiteral("master"), path(kMaster)}, {QStringLiteral("report"), path(kReport)}};
    QJsonObject stems, documents;
    if (request.stems)
        for (std::size_t i = 0; i < kStems.size(); ++i)
            stems.insert(QString::fromStdString(std::string(kStemNames[i])), path(kFirstStem + i));
    for (std::size_t i = 0; i < request.documents.size(); ++i)
        documents.insert(QString::fromStdString(request.documents[i].extension.substr(1)),
                         path(firstDocument(request) + i));
    if (!stems.isEmpty())
        json.insert(QStringLiteral("stems"), stems);
    if (!documents.isEmpty())
        json.insert(QStringLiteral("documents"), documents);
    return json;
}

Result<> writeDocuments(const OutputSet& outputs, const Restoration& restoration, const ExportRequest& request,
                        const std::stop_token& stop)
{
    QStringList files;
    for (std::size_t i = 0; i < firstDocument(request); ++i)
        files << QFile::decodeName(outputs.finalPath(i).c_str());
    for (std::size_t i = 0; i < request.documents.size(); ++i) {
        const auto bytes = request.documents[i].make(restoration, files, stop);
        if (!bytes)
            return bytes.error();
        if (auto written = writeFileDurably(outputs.temporaryPath(firstDocument(request) + i), bytes->toStdString());
            !written)
            return written;
    }
    return {};
}

Result<> writeMaster(const AudioSource& master, const std::filesystem::path& path, const AudioFileSettings& file,
                     const WorkContext& context)
{
    auto writer = AudioFileWriter::create(path, master.format(), file);
    if (!writer)
        return writer.error();
    std::int64_t done = 0;
    const auto copied = [&](std::int64_t frames) {
        done += frames;
        context.report(static_cast<double>(done) / static_cast<double>(master.frames()));
    };
    return copyStream(master, 1.0F, **writer, context.stop, copied);
}

/// Master, and stems where they are asked for; the record is that of the stems.
Result<StageRecord> writeFiles(const OutputSet& outputs, const AudioSource& master, const Restoration& restoration,
                               const ExportRequest& request, int bits, const WorkContext& context)
{
    const double share = request.stems ? 1.0 / (1.0 + static_cast<double>(kStems.size())) : 1.0;
    const WorkContext first{context.executor, context.stop, [&](double fraction) { context.report(share * fraction); }};
    if (auto written =
            writeMaster(master, outputs.temporaryPath(kMaster), fileSettings(restoration, request, bits), first);
        !written || !request.stems)
        return written ? Result<StageRecord>(StageRecord{}) : written.error();
    std::array<StemToWrite, kStems.size()> stems;
    StemPaths paths;
    for (std::size_t i = 0; i < stems.size(); ++i) {
        stems[i] = {restoration.audio.stems[i], restoration.audio.stemGains[i]};
        paths[i] = outputs.temporaryPath(kFirstStem + i);
    }
    const WorkContext rest{context.executor, context.stop,
                           [&](double fraction) { context.report(std::lerp(share, 1.0, fraction)); },
                           context.partProgress};
    constexpr int kWholeNumberBits = 24;
    return writeStems(stems, paths, fileSettings(restoration, request, isFlac(request) ? kWholeNumberBits : 32), rest);
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

Result<std::vector<std::filesystem::path>> filesOfExport(const std::filesystem::path& input, const QString& song,
                                                         const ExportRequest& request)
{
    const auto names = namesOf(input, song, request);
    if (!names)
        return names.error();
    std::vector<std::filesystem::path> files;
    for (const std::string& name : *names)
        files.push_back(request.folder / name);
    return files;
}

Result<OutputSet> prepareExport(const std::filesystem::path& input, const QString& song, const ExportRequest& request)
{
    const auto names = namesOf(input, song, request);
    if (!names)
        return names.error();
    return OutputSet::prepare(request.folder, *names, input, request.overwrite);
}

Result<QJsonObject> RecordingRun::exportInto(OutputSet& outputs, const Restoration& restoration,
                                             const ExportRequest& request)
{
    if (auto fine = checkExport(restoration, request); !fine)
        return fine.error();
    const DeliveredSamples samples = samplesOf(restoration, request);
    const auto master = asDelivered(restoration.audio.master, samples);
    const double seconds = restoration.part.endSeconds - restoration.part.beginSeconds;
    const double files = request.stems ? 1.0 + static_cast<double>(kStems.size()) : 1.0;
    const PlannedStep writing{QStringLiteral("export"), files * seconds / kExportRate};
    const PlannedStep checking{QStringLiteral("check"), seconds / kAnalysisRate};
    const bool otherBits = samples != deliveredSamples(restoration.plan);
    m_progress.setSteps(otherBits ? QList{writing, checking} : QList{writing});
    m_progress.setRemaining(writing.expectedSeconds + (otherBits ? checking.expectedSeconds : 0.0));
    const auto write = [&](const WorkContext& context) {
        return writeFiles(outputs, *master, restoration, request, samples.bits, context);
    };
    if (auto written = m_runner.run(writing, write, stageTimeLimit(seconds, writing.expectedSeconds)); !written)
        return written.error();
    QJsonObject report = restoration.report;
    if (request.stems) {
        QJsonArray stages = report.value(QStringLiteral("stages")).toArray();
        stages.append(m_runner.records().last().toJson());
        report.insert(QStringLiteral("stages"), stages);
    }
    if (otherBits) {
        RecordingReport measured;
        const auto check = [&](const WorkContext& context) { return measureInto(measured, *master, context); };
        if (auto done = m_runner.run(checking, check, stageTimeLimit(seconds, checking.expectedSeconds)); !done)
            return done.error();
        report = withBits(std::move(report), samples, measured);
    }
    report.insert(QStringLiteral("outputs"), outputsJson(outputs, request));
    const QByteArray text = QJsonDocument(report).toJson(QJsonDocument::Indented);
    if (auto written = writeFileDurably(outputs.temporaryPath(kReport), text.toStdString()); !written)
        return written.error();
    if (auto written = writeDocuments(outputs, restoration, request, m_job.stop); !written)
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
    auto outputs = prepareExport(restoration.recording->input, restoration.request.song, request);
    if (!outputs)
        return outputs.error();
    const AudioSource& master = *restoration.audio.master;
    const std::int64_t masterBytes =
        master.frames() * master.format().channels * samplesOf(restoration, request).bits / 8;
    const std::int64_t stemBytes =
        master.frames() * master.format().channels * std::int64_t{sizeof(float)} * std::int64_t{kStems.size()};
    if (auto enough = requireSpace(request.folder, masterBytes + (request.stems ? stemBytes : 0)); !enough)
        return enough.error();
    return RecordingRun(job).exportInto(*outputs, restoration, request);
}

} // namespace resonate
