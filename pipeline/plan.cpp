#include "pipeline/plan.h"

#include "pipeline/plan_words.h"
#include "pipeline/preview_choice.h"
#include "pipeline/restoring/plan_restoring.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>

namespace resonate {
namespace {

QString decibels(double value)
{
    return numberText(value, 1);
}

QString loudnessSentence(double measuredLufs, double targetLufs)
{
    const double change = targetLufs - measuredLufs;
    const QString sentence =
        change >= 0.0
            ? PlanWords::tr("The recording measures %1 LUFS and the target is %2 LUFS, so it is made louder by about "
                            "%3 dB.")
            : PlanWords::tr("The recording measures %1 LUFS and the target is %2 LUFS, so it is made quieter by about "
                            "%3 dB.");
    return sentence.arg(decibels(measuredLufs), decibels(targetLufs), decibels(std::abs(change)));
}

const std::array<QString, 4> kStemGains = {QStringLiteral("vocalsGainDb"), QStringLiteral("drumsGainDb"),
                                           QStringLiteral("bassGainDb"), QStringLiteral("otherGainDb")};

/// What asks for the recording to be taken apart: stages that work on its parts, gains that differ, stems to write.
int reasonsToSeparate(const RestoreRequest& request, const QList<PlannedStage>& restoring)
{
    const auto onParts = std::ranges::count_if(
        restoring, [](const PlannedStage& stage) { return stage.enabled && stage.scope == StageScope::Stem; });
    const auto gains = std::ranges::count_if(
        kStemGains, [&](const QString& id) { return request.parameters.number(QStringLiteral("mix.") + id) != 0.0; });
    return static_cast<int>(onParts + gains) + (request.form.needsStems() ? 1 : 0);
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

PlannedStage masterStage(const RecordingReport& report, const RestoreRequest& request)
{
    PlannedStage stage{QStringLiteral("master"), !request.skippedStages.contains(QStringLiteral("master")), {}, {}};
    const double target =
        request.target ? request.target->loudnessLufs : request.parameters.number(QStringLiteral("master.targetLufs"));
    const double ceiling = request.target && request.target->ceilingDbtp < 0.0
                               ? request.target->ceilingDbtp
                               : request.parameters.number(QStringLiteral("master.ceilingDbtp"));
    const double maxLimiting = request.parameters.number(QStringLiteral("master.maxLimitingDb"));
    stage.parameters = {
        {QStringLiteral("target"), request.target ? request.target->id : QStringLiteral("preset")},
        {QStringLiteral("targetLufs"), target},
        {QStringLiteral("ceilingDbtp"), ceiling},
        {QStringLiteral("maxLimitingDb"), maxLimiting},
        {QStringLiteral("dither"), request.parameters.choice(QStringLiteral("master.dither"), request.mode)},
        {QStringLiteral("bits"), request.parameters.choice(QStringLiteral("output.bits"), request.mode)}};
    const double change = target - report.loudness.integratedLufs;
    stage.decisions.append({QStringLiteral("loudness.integrated"), report.loudness.integratedLufs, target,
                            QStringLiteral("LUFS"), loudnessSentence(report.loudness.integratedLufs, target)});
    const double peakAfter = report.loudness.truePeakDbtp + change;
    stage.decisions.append(
        {QStringLiteral("loudness.truePeak"), peakAfter, ceiling, QStringLiteral("dBTP"),
         peakAfter > ceiling
             ? PlanWords::tr(
                   "Its peaks would then reach %1 dBTP, over the ceiling of %2, so a limiter holds them there.")
                   .arg(decibels(peakAfter), decibels(ceiling))
             : PlanWords::tr("Its peaks then stay under the ceiling of %1 dBTP, so the limiter has nothing to do.")
                   .arg(decibels(ceiling))});
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
              const ReferenceTone* reference)
{
    TimeSpan part{0.0, report.durationSeconds};
    if (request.part)
        part = *request.part;
    if (request.mode == ProcessingMode::Preview)
        part = request.previewStartSeconds ? previewAt(report, *request.previewStartSeconds) : choosePreview(report);
    Plan plan{request.mode, request.presetName, part.beginSeconds, part.endSeconds, guardSettings(request), {}, {}};
    const QList<PlannedStage> restoring = planRestoring(report, request, part, reference);
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
    plan.stages.append(masterStage(report, request));
    return plan;
}

} // namespace resonate
