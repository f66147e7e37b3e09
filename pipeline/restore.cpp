#include "pipeline/restore.h"

#include "pipeline/durable_file.h"
#include "pipeline/input_json.h"
#include "pipeline/material.h"
#include "pipeline/media_client.h"
#include "pipeline/noise_region.h"
#include "pipeline/output_set.h"
#include "pipeline/report_json.h"
#include "pipeline/request_check.h"
#include "pipeline/separator_choice.h"
#include "pipeline/space_needs.h"
#include "pipeline/stage_runner.h"
#include "pipeline/stages/analyze_stage.h"
#include "pipeline/stages/check_stage.h"
#include "pipeline/stages/expected_rates.h"
#include "pipeline/stages/export_stage.h"
#include "pipeline/stages/ingest_stage.h"
#include "pipeline/stages/master_stage.h"
#include "pipeline/stages/mix_stage.h"
#include "pipeline/stages/reference_stage.h"
#include "pipeline/stages/restoring_stages.h"
#include "pipeline/stages/separate_stage.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace resonate {
namespace {

/// The files of a restoration, by their index in its OutputSet.
struct OutputNames {
    std::vector<std::string> names; // master, report, and perhaps the stems in kStems order
    static constexpr std::size_t kMaster = 0;
    static constexpr std::size_t kReport = 1;
    static constexpr std::size_t kFirstStem = 2;
};

OutputNames outputNames(const RestoreRequest& request)
{
    const std::string extension = "." + request.format.toStdString();
    const std::string base = outputBaseName(request.input, std::string_view(".report.json").size());
    OutputNames outputs{{base + ".master" + extension, base + ".report.json"}};
    if (request.exportStems)
        for (const Stem stem : kStems)
            outputs.names.push_back(base + "." + std::string(stemName(stem)) + extension);
    return outputs;
}

AudioFileSettings fileParameters(const RestoreRequest& request, const Session& session, int bits)
{
    AudioFileSettings file;
    file.ifExists = IfExists::Replace; // a hidden name of ours
    file.container = request.format == QLatin1String("flac") ? AudioContainer::Flac : AudioContainer::Wav;
    file.bits = bits;
    file.tags = session.decoded.tags;
    return file;
}

int masterBits(const PlannedStage& plan)
{
    const QString bits = plan.parameters.value(QStringLiteral("bits")).toString();
    return bits == QLatin1String("32f") ? 32 : bits.toInt();
}

MasterSettings masterSettings(const PlannedStage& plan)
{
    MasterSettings settings;
    settings.bits = masterBits(plan);
    settings.dither = settings.bits == 32 || plan.parameters.value(QStringLiteral("dither")) == QLatin1String("none")
                          ? DitherKind::None
                          : DitherKind::Triangular;
    if (plan.enabled) {
        settings.targetLufs = plan.parameters.value(QStringLiteral("targetLufs")).toDouble();
        settings.ceilingDbtp = plan.parameters.value(QStringLiteral("ceilingDbtp")).toDouble();
        settings.maxLimitingDb = plan.parameters.value(QStringLiteral("maxLimitingDb")).toDouble();
    } else {
        settings.ceilingDbtp = 0.0; // left as it is, but for what the file format could not hold
    }
    return settings;
}

const QString kDcOffset = QStringLiteral("dcOffset");

/// The offsets that the plan takes out, per channel; empty when it takes out none.
std::vector<double> offsetsOf(const Plan& plan)
{
    const PlannedStage& stage = *plan.stage(kDcOffset);
    std::vector<double> offsets;
    if (stage.enabled)
        for (const QJsonValue& value : stage.parameters.value(kDcOffset).toArray())
            offsets.push_back(value.toDouble());
    return offsets;
}

/// The restoring of one scope, as planned. An offset is taken out while the recording is read.
RestoringSetup setupOf(const Plan& plan, StageScope scope)
{
    QList<PlannedStage> stages = plan.enabledIn(scope);
    stages.removeIf([](const PlannedStage& stage) { return stage.id == kDcOffset; });
    return {stages, plan.mode, plan.guard};
}

std::vector<std::unique_ptr<Stage>> makeStages(const Plan& plan, const RestoreRequest& request,
                                               const SeparatorChoice& chosen, const Session& session,
                                               const OutputSet& outputs)
{
    std::vector<std::unique_ptr<Stage>> stages;
    if (auto setup = setupOf(plan, StageScope::Recording); !setup.stages.isEmpty()) {
        setup.recording = session.recording;
        stages.push_back(std::make_unique<RepairStage>(std::move(setup)));
    }
    if (plan.stage(QStringLiteral("separate"))->enabled)
        stages.push_back(std::make_unique<SeparateStage>(chosen.separator, chosen.rate));
    if (auto setup = setupOf(plan, StageScope::Stem); !setup.stages.isEmpty())
        stages.push_back(std::make_unique<RestoreStemsStage>(std::move(setup)));
    stages.push_back(std::make_unique<MixStage>(plan.stage(QStringLiteral("mix"))->parameters));
    if (auto setup = setupOf(plan, StageScope::Mix); !setup.stages.isEmpty())
        stages.push_back(std::make_unique<RestoreMixStage>(std::move(setup)));
    const PlannedStage& master = *plan.stage(QStringLiteral("master"));
    stages.push_back(std::make_unique<MasterStage>(masterSettings(master), outputs.temporaryPath(OutputNames::kMaster),
                                                   fileParameters(request, session, masterBits(master))));
    if (request.exportStems) {
        std::array<std::filesystem::path, kStems.size()> paths;
        for (std::size_t i = 0; i < paths.size(); ++i)
            paths[i] = outputs.temporaryPath(OutputNames::kFirstStem + i);
        const int stemBits = request.format == QLatin1String("flac") ? 24 : 32;
        stages.push_back(std::make_unique<ExportStage>(paths, fileParameters(request, session, stemBits)));
    }
    stages.push_back(std::make_unique<CheckStage>(outputs.temporaryPath(OutputNames::kMaster)));
    return stages;
}

SpaceNeeds spaceNeeds(const Session& session, const Plan& plan, const SeparatorChoice& chosen,
                      const RestoreRequest& request)
{
    const std::int64_t samples = session.material->frames() * session.material->format().channels;
    SpaceNeeds needs;
    const Separator* separator = plan.stage(QStringLiteral("separate"))->enabled ? chosen.separator.get() : nullptr;
    needs.cacheBytes = missingCacheBytes(session, setupOf(plan, StageScope::Recording), separator,
                                         setupOf(plan, StageScope::Stem), setupOf(plan, StageScope::Mix));
    needs.outputBytes = samples * masterBits(*plan.stage(QStringLiteral("master"))) / 8;
    if (request.exportStems)
        needs.outputBytes += stemBytes(session);
    return needs;
}

/// Stages that are no step of their own: what was left out, and the offset, which goes while the recording is read.
void addRecords(StageRunner& runner, const Plan& plan)
{
    for (const PlannedStage& stage : plan.stages) {
        if (stage.enabled && stage.id != kDcOffset)
            continue;
        StageRecord record;
        record.stage = stage.id;
        record.verdict = stage.enabled ? Verdict::Kept : Verdict::Skipped;
        if (stage.id != QLatin1String("master")) // which tells of itself
            runner.addRecord(record);
    }
}

QJsonObject outputsJson(const RestoreRequest& request, const OutputSet& outputs)
{
    const auto path = [&](std::size_t i) { return QString::fromStdString(outputs.finalPath(i).string()); };
    QJsonObject json{{QStringLiteral("master"), path(OutputNames::kMaster)},
                     {QStringLiteral("report"), path(OutputNames::kReport)}};
    if (!request.exportStems)
        return json;
    QJsonObject stems;
    for (std::size_t i = 0; i < kStems.size(); ++i)
        stems.insert(QString::fromStdString(std::string(stemName(kStems[i]))), path(OutputNames::kFirstStem + i));
    json.insert(QStringLiteral("stems"), stems);
    return json;
}

/// Seconds of work that follow reading and analysis, for the progress bar.
double expectedAfterAnalysis(const Session& session, const SeparatorChoice& chosen, const RestoreRequest& request)
{
    const double seconds = request.mode == ProcessingMode::Preview ? 30.0 : session.recordingSeconds();
    return seconds * (1.0 / chosen.rate + 1.0 / kMasterRate + 1.0 / kAnalysisRate);
}

/// All that can be refused before a folder is made for nothing.
Result<> checkBeforehand(const RestoreRequest& request)
{
    if (auto fine = checkRequest(request); !fine)
        return fine;
    if (auto readable = checkRecording(request.input); !readable)
        return readable;
    return request.reference.empty() ? Result<>() : checkRecording(request.reference);
}

} // namespace

Result<QJsonObject> restoreRecording(const RestoreRequest& request, Cache& cache, const JobContext& job)
{
    if (auto fine = checkBeforehand(request); !fine)
        return fine.error();
    SeparatorChoice chosen; // none when separation is left out
    if (!request.skippedStages.contains(QStringLiteral("separate"))) {
        auto made = chooseSeparator(request.model, request.parameters, request.mode, cache, job);
        if (!made)
            return made.error();
        chosen = std::move(*made);
    }
    auto outputs =
        OutputSet::prepare(request.outputFolder, outputNames(request).names, request.input, request.overwrite);
    if (!outputs)
        return outputs.error();
    Session session(cache, request.input);
    ProgressTracker progress(job.progress);
    StageRunner runner(job.executor, job.stop, progress);

    std::vector<std::unique_ptr<Stage>> reading;
    reading.push_back(std::make_unique<IngestStage>());
    if (!request.reference.empty())
        reading.push_back(std::make_unique<ReferenceStage>(request.reference));
    reading.push_back(std::make_unique<AnalyzeStage>());
    if (auto read = runner.runAll(reading, session, expectedAfterAnalysis(session, chosen, request)); !read)
        return read.error();
    if (auto fine = checkNoiseRegion(request, session.recordingSeconds()); !fine)
        return fine.error();

    const Plan plan =
        makePlan(session.report, request, chosen.method, session.reference ? &*session.reference : nullptr);
    if (auto fine = checkSolo(request, plan); !fine)
        return fine.error();
    selectMaterial(session, {plan.beginSeconds, plan.endSeconds}, offsetsOf(plan));
    progress.setAudioSeconds(session.materialSeconds());
    if (auto enough = requireSpace(spaceNeeds(session, plan, chosen, request), cache, request.outputFolder); !enough)
        return enough.error();
    addRecords(runner, plan);
    const auto stages = makeStages(plan, request, chosen, session, *outputs);
    if (auto done = runner.runAll(stages, session); !done)
        return done.error();

    QJsonArray records;
    for (const StageRecord& record : runner.records())
        records.append(record.toJson());
    const QJsonObject report{{QStringLiteral("input"), inputJson(session)},
                             {QStringLiteral("analysis"), toJson(session.report)},
                             {QStringLiteral("plan"), plan.toJson()},
                             {QStringLiteral("stages"), records},
                             {QStringLiteral("result"), toJson(session.result)},
                             {QStringLiteral("outputs"), outputsJson(request, *outputs)}};
    const QByteArray text = QJsonDocument(report).toJson(QJsonDocument::Indented);
    if (auto written = writeFileDurably(outputs->temporaryPath(OutputNames::kReport), text.toStdString()); !written)
        return written.error();
    if (auto placed = outputs->commit(); !placed)
        return placed.error();
    return report;
}

} // namespace resonate
