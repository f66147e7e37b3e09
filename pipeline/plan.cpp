#include "pipeline/plan.h"

#include "core/audio/dc_offset.h"
#include "pipeline/preview_choice.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Plan", text);
}

QString decibels(double value)
{
    return QString::number(value, 'f', 1);
}

/// Offsets per channel that matter; empty when none does.
std::vector<double> offsetsOf(const RecordingReport& report)
{
    std::vector<double> offsets = report.level.dcOffset;
    for (double& offset : offsets)
        if (std::abs(offset) <= kDcOffsetThreshold)
            offset = 0.0;
    const bool needed = report.durationSeconds >= kDcOffsetMinSeconds &&
                        std::ranges::any_of(offsets, [](double offset) { return offset != 0.0; });
    return needed ? offsets : std::vector<double>{};
}

PlannedStage repairStage(const RecordingReport& report, const RestoreRequest& request)
{
    const QString id = QStringLiteral("repair");
    const std::vector<double> offsets = offsetsOf(report);
    PlannedStage stage{id, !offsets.empty() && !request.skippedStages.contains(id), {}, {}};
    QJsonArray list;
    double largest = 0.0;
    for (const double offset : report.level.dcOffset)
        largest = std::max(largest, std::abs(offset));
    for (const double offset : offsets)
        list.append(offset);
    stage.parameters.insert(QStringLiteral("dcOffset"), list);
    stage.decisions.append({QStringLiteral("level.dcOffset"), largest, kDcOffsetThreshold, tr("of full scale"),
                            offsets.empty()
                                ? tr("The recording swings evenly about zero; there is no offset to remove.")
                                : tr("The recording does not swing about zero; its constant offset is removed.")});
    return stage;
}

PlannedStage separateStage(const RestoreRequest& request, const QString& method)
{
    PlannedStage stage{QStringLiteral("separate"), !request.skippedStages.contains(QStringLiteral("separate")), {}, {}};
    stage.parameters.insert(QStringLiteral("method"), method);
    stage.parameters.insert(QStringLiteral("quality"),
                            request.parameters.choice(QStringLiteral("separate.quality"), request.mode));
    return stage;
}

PlannedStage mixStage(const RestoreRequest& request)
{
    PlannedStage stage{QStringLiteral("mix"), true, {}, {}};
    for (const QString& id : {QStringLiteral("vocalsGainDb"), QStringLiteral("drumsGainDb"),
                              QStringLiteral("bassGainDb"), QStringLiteral("otherGainDb")})
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
    const QString direction = change >= 0.0 ? tr("made louder by about %1 dB") : tr("made quieter by about %1 dB");
    stage.decisions.append({QStringLiteral("loudness.integrated"), report.loudness.integratedLufs, target,
                            QStringLiteral("LUFS"),
                            tr("The recording measures %1 LUFS and the target is %2 LUFS, so it is %3.")
                                .arg(decibels(report.loudness.integratedLufs), decibels(target),
                                     direction.arg(decibels(std::abs(change))))});
    const double peakAfter = report.loudness.truePeakDbtp + change;
    stage.decisions.append(
        {QStringLiteral("loudness.truePeak"), peakAfter, ceiling, QStringLiteral("dBTP"),
         peakAfter > ceiling
             ? tr("Its peaks would then reach %1 dBTP, over the ceiling of %2, so a limiter holds them there.")
                   .arg(decibels(peakAfter), decibels(ceiling))
             : tr("Its peaks then stay under the ceiling of %1 dBTP, so the limiter has nothing to do.")
                   .arg(decibels(ceiling))});
    return stage;
}

QJsonObject toJson(const Decision& decision)
{
    return {{QStringLiteral("measure"), decision.measure},
            {QStringLiteral("measured"), decision.measured},
            {QStringLiteral("threshold"), decision.threshold},
            {QStringLiteral("unit"), decision.unit},
            {QStringLiteral("sentence"), decision.sentence}};
}

QJsonObject toJson(const PlannedStage& stage)
{
    QJsonArray decisions;
    for (const Decision& decision : stage.decisions)
        decisions.append(toJson(decision));
    return {{QStringLiteral("stage"), stage.id},
            {QStringLiteral("enabled"), stage.enabled},
            {QStringLiteral("parameters"), stage.parameters},
            {QStringLiteral("decisions"), decisions}};
}

} // namespace

const PlannedStage* Plan::stage(const QString& id) const
{
    for (const PlannedStage& planned : stages)
        if (planned.id == id)
            return &planned;
    return nullptr;
}

QJsonObject Plan::toJson() const
{
    QJsonArray list;
    for (const PlannedStage& planned : stages)
        list.append(resonate::toJson(planned));
    return {{QStringLiteral("mode"),
             mode == ProcessingMode::Preview ? QStringLiteral("preview") : QStringLiteral("render")},
            {QStringLiteral("preset"), preset},
            {QStringLiteral("beginSeconds"), beginSeconds},
            {QStringLiteral("endSeconds"), endSeconds},
            {QStringLiteral("stages"), list}};
}

QStringList skippableStages()
{
    return {QStringLiteral("repair"), QStringLiteral("separate"), QStringLiteral("master")};
}

Plan makePlan(const RecordingReport& report, const RestoreRequest& request, const QString& method)
{
    TimeSpan part{0.0, report.durationSeconds};
    if (request.mode == ProcessingMode::Preview)
        part = request.previewStartSeconds ? previewAt(report, *request.previewStartSeconds) : choosePreview(report);
    Plan plan{request.mode, request.presetName, part.beginSeconds, part.endSeconds, {}};
    plan.stages = {repairStage(report, request), separateStage(request, method), mixStage(request),
                   masterStage(report, request)};
    return plan;
}

} // namespace resonate
