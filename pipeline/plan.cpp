#include "pipeline/plan.h"

#include "pipeline/mastering/plan_mastering.h"
#include "pipeline/plan_words.h"
#include "pipeline/preview_choice.h"
#include "pipeline/restoring/plan_restoring.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>

namespace resonate {
namespace {

const std::array<QString, 4> kStemGains = {QStringLiteral("vocalsGainDb"), QStringLiteral("drumsGainDb"),
                                           QStringLiteral("bassGainDb"), QStringLiteral("otherGainDb")};

/// What asks for the recording to be taken apart: stages that work on its parts, gains that differ, stems to write.
int reasonsToSeparate(const RestoreRequest& request, const QList<PlannedStage>& restoring)
{
    const auto onParts = std::ranges::count_if(
        restoring, [](const PlannedStage& stage) { return stage.enabled && stage.scope == StageScope::Stem; });
    const auto gains = std::ranges::count_if(
        kStemGains, [&](const QString& id) { return request.parameters.number(QStringLiteral("mix.") + id) != 0.0; });
    return static_cast<int>(onParts + gains) + (request.exportStems ? 1 : 0);
}

PlannedStage separateStage(const RestoreRequest& request, const QString& method, const QList<PlannedStage>& restoring)
{
    const QString id = QStringLiteral("separate");
    const int reasons = reasonsToSeparate(request, restoring);
    const bool skipped = request.skippedStages.contains(id);
    PlannedStage stage{id, reasons > 0 && !skipped, {}, {}};
    stage.chosenBy = skipped ? ChosenBy::User : ChosenBy::Measurement;
    stage.parameters.insert(QStringLiteral("method"), method);
    stage.parameters.insert(QStringLiteral("quality"),
                            request.parameters.choice(QStringLiteral("separate.quality"), request.mode));
    stage.decisions.append(
        {QStringLiteral("plan.workOnParts"), static_cast<double>(reasons), 1.0, PlanWords::tr("tasks"),
         reasons > 0
             ? PlanWords::tr("Instruments are worked on one by one, so the recording is taken apart first.")
             : PlanWords::tr("Nothing is to be done to single instruments, so the recording is left in one piece.")});
    return stage;
}

PlannedStage mixStage(const RestoreRequest& request)
{
    PlannedStage stage{QStringLiteral("mix"), true, {}, {}};
    for (const QString& id : kStemGains)
        stage.parameters.insert(id, request.parameters.number(QStringLiteral("mix.") + id));
    return stage;
}

GuardSettings guardSettings(const RestoreRequest& request)
{
    return {request.parameters.number(QStringLiteral("guard.threshold"), request.mode),
            request.parameters.choice(QStringLiteral("guard.force"), request.mode) == QLatin1String("on")};
}

} // namespace

const PlannedStage* Plan::stage(const QString& id) const
{
    for (const PlannedStage& planned : stages)
        if (planned.id == id)
            return &planned;
    return nullptr;
}

QList<PlannedStage> Plan::enabledIn(StageScope scope) const
{
    QList<PlannedStage> found;
    for (const PlannedStage& planned : stages)
        if (planned.enabled && planned.scope == scope)
            found.append(planned);
    return found;
}

QJsonObject Plan::toJson() const
{
    QJsonArray list;
    for (const PlannedStage& planned : stages)
        list.append(planned.toJson());
    QJsonObject json{{QStringLiteral("mode"),
                      mode == ProcessingMode::Preview ? QStringLiteral("preview") : QStringLiteral("render")},
                     {QStringLiteral("preset"), preset},
                     {QStringLiteral("beginSeconds"), beginSeconds},
                     {QStringLiteral("endSeconds"), endSeconds},
                     {QStringLiteral("guard"), QJsonObject{{QStringLiteral("threshold"), guard.threshold},
                                                           {QStringLiteral("force"), guard.force}}},
                     {QStringLiteral("stages"), list}};
    if (kept)
        json.insert(QStringLiteral("kept"), QJsonObject{{QStringLiteral("beginSeconds"), kept->beginSeconds},
                                                        {QStringLiteral("endSeconds"), kept->endSeconds}});
    return json;
}

QStringList skippableStages()
{
    QStringList ids;
    for (const RestoringStage& stage : restoringStages())
        ids << stage.id;
    return ids << QStringLiteral("separate") << QStringLiteral("master");
}

Plan makePlan(const RecordingReport& report, const RestoreRequest& request, const QString& method,
              const ReferencePiece* reference)
{
    TimeSpan part{0.0, report.durationSeconds};
    if (request.part)
        part = *request.part;
    if (request.mode == ProcessingMode::Preview)
        part = request.previewStartSeconds ? previewAt(report, *request.previewStartSeconds) : choosePreview(report);
    Plan plan{request.mode, request.presetName, part.beginSeconds, part.endSeconds, guardSettings(request), {}, {}};
    const QList<PlannedStage> restoring = planRestoring(report, request, part);
    const auto append = [&](StageScope scope) {
        for (const PlannedStage& stage : restoring)
            if (stage.scope == scope)
                plan.stages.append(stage);
    };
    append(StageScope::Recording);
    plan.stages.append(separateStage(request, method, restoring));
    append(StageScope::Stem);
    plan.stages.append(mixStage(request));
    append(StageScope::Mix);
    plan.stages.append(planMastering(report, request, restoring, reference));
    return plan;
}

} // namespace resonate
