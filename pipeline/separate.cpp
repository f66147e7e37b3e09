#include "pipeline/separate.h"

#include "pipeline/input_json.h"
#include "pipeline/material.h"
#include "pipeline/media_client.h"
#include "pipeline/output_set.h"
#include "pipeline/report_format.h"
#include "pipeline/separator_choice.h"
#include "pipeline/space_needs.h"
#include "pipeline/stage_runner.h"
#include "pipeline/stages/export_stage.h"
#include "pipeline/stages/ingest_stage.h"
#include "pipeline/stages/mix_stage.h"
#include "pipeline/stages/separate_stage.h"

#include <QJsonArray>

namespace resonate {
namespace {

std::vector<std::string> stemFileNames(const std::filesystem::path& input)
{
    const std::string base = outputBaseName(input, std::string_view(".vocals.wav").size());
    std::vector<std::string> names;
    for (const Stem stem : kStems)
        names.push_back(base + "." + std::string(stemName(stem)) + ".wav");
    return names;
}

} // namespace

Result<QJsonObject> separateRecording(const SeparateRequest& request, Cache& cache, const JobContext& job)
{
    if (auto readable = checkRecording(request.input); !readable)
        return readable.error(); // before a folder is made for nothing
    const auto chosen = chooseSeparator(request.model, request.parameters, ProcessingMode::Render, cache, job);
    if (!chosen)
        return chosen.error();
    auto outputs =
        OutputSet::prepare(request.outputFolder, stemFileNames(request.input), request.input, request.overwrite);
    if (!outputs)
        return outputs.error();
    Session session(cache, request.input);
    ProgressTracker progress(job.progress);
    StageRunner runner(job.executor, job.stop, progress);
    IngestStage ingest;
    if (auto read = runner.run(ingest, session, stageTimeLimit(session.recordingSeconds())); !read)
        return read.error();
    const double seconds = session.recordingSeconds();
    selectMaterial(session, {0.0, seconds});
    progress.setAudioSeconds(seconds);
    const SpaceNeeds needs{missingStemBytes(session, session.materialKey, *chosen->separator), stemBytes(session)};
    if (auto enough = requireSpace(needs, cache, request.outputFolder); !enough)
        return enough.error();

    std::array<std::filesystem::path, kStems.size()> paths;
    for (std::size_t i = 0; i < paths.size(); ++i)
        paths[i] = outputs->temporaryPath(i);
    std::vector<std::unique_ptr<Stage>> stages;
    stages.push_back(std::make_unique<SeparateStage>(chosen->separator, chosen->rate));
    stages.push_back(std::make_unique<MixStage>(QJsonObject{}));
    stages.push_back(std::make_unique<ExportStage>(paths));
    if (auto done = runner.runAll(stages, session); !done)
        return done.error();

    QJsonObject files;
    for (std::size_t i = 0; i < kStems.size(); ++i)
        files.insert(QString::fromStdString(std::string(stemName(kStems[i]))),
                     QString::fromStdString(outputs->finalPath(i).string()));
    if (auto placed = outputs->commit(); !placed)
        return placed.error();
    QJsonArray records;
    for (const StageRecord& record : runner.records())
        records.append(record.toJson());
    return QJsonObject{{kReportFormatKey, kReportFormat},
                       {QStringLiteral("input"), inputJson(session.input, session.decoded, *session.recording)},
                       {QStringLiteral("stages"), records},
                       {QStringLiteral("outputs"), files}};
}

} // namespace resonate
