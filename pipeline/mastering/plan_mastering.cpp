#include "pipeline/mastering/plan_mastering.h"

#include "pipeline/mastering/chain_parameters.h"
#include "pipeline/mastering/plan_match.h"
#include "pipeline/plan_words.h"

#include <cmath>

namespace resonate {
namespace {

QString decibels(double value)
{
    return numberText(value, 1);
}

/// "+0.5", "-1.0": a change.
QString change(double value)
{
    return value > 0.0 ? QLatin1Char('+') + decibels(value) : decibels(value);
}

double ceilingOf(const RestoreRequest& request)
{
    return request.target && request.target->ceilingDbtp < 0.0
               ? request.target->ceilingDbtp
               : request.parameters.number(QStringLiteral("master.ceilingDbtp"), request.mode);
}

QString loudnessSentence(double measuredLufs, const std::optional<double>& targetLufs)
{
    if (!targetLufs)
        return PlanWords::tr("The recording measures %1 LUFS, and its level is left as it is.")
            .arg(decibels(measuredLufs));
    const double gainDb = *targetLufs - measuredLufs;
    const QString sentence =
        gainDb >= 0.0
            ? PlanWords::tr("The recording measures %1 LUFS and the target is %2 LUFS, so it is made louder by about "
                            "%3 dB.")
            : PlanWords::tr("The recording measures %1 LUFS and the target is %2 LUFS, so it is made quieter by about "
                            "%3 dB.");
    return sentence.arg(decibels(measuredLufs), decibels(*targetLufs), decibels(std::abs(gainDb)));
}

QString peakSentence(double peakDbtp, double ceilingDbtp)
{
    return peakDbtp > ceilingDbtp
               ? PlanWords::tr(
                     "Its peaks would then reach %1 dBTP, over the ceiling of %2, so a limiter holds them there.")
                     .arg(decibels(peakDbtp), decibels(ceilingDbtp))
               : PlanWords::tr("Its peaks then stay under the ceiling of %1 dBTP, so the limiter has nothing to do.")
                     .arg(decibels(ceilingDbtp));
}

/// Nothing is measured for it: it is what was chosen.
Decision chosen(const char* measure, const QString& sentence)
{
    return {QLatin1String(measure), 0.0, 0.0, {}, sentence};
}

QList<Decision> chainDecisions(const MasterChainSettings& chain, int channels)
{
    QList<Decision> decisions;
    if (!chain.tone.idle())
        decisions.append(
            chosen("master.tone",
                   PlanWords::tr("Before that its tone is moved as chosen: bass %1 dB, middle %2 dB, "
                                 "treble %3 dB.")
                       .arg(change(chain.tone.lowShelfDb), change(chain.tone.midDb), change(chain.tone.highShelfDb))));
    if (!chain.glue.idle())
        decisions.append(chosen("master.glue",
                                PlanWords::tr("Bass below %1 Hz, treble above %2 Hz and what lies between are each "
                                              "held back a little where they are loud (%3 % of the most), which binds "
                                              "the music together.")
                                    .arg(numberText(chain.glue.lowEdgeHz, 0), numberText(chain.glue.highEdgeHz, 0),
                                         numberText(100.0 * chain.glue.amount, 0))));
    if (chain.width > 0.0 && channels == 2)
        decisions.append(chosen("master.width", PlanWords::tr("The stereo picture is widened by %1 %; heard in mono "
                                                              "nothing changes.")
                                                    .arg(numberText(100.0 * chain.width, 0))));
    return decisions;
}

} // namespace

std::optional<double> masterTargetLufs(const RestoreRequest& request)
{
    if (request.target)
        return request.target->loudnessLufs;
    if (request.parameters.choice(QStringLiteral("master.level"), request.mode) == QLatin1String("keep"))
        return {};
    return request.parameters.number(QStringLiteral("master.targetLufs"), request.mode);
}

PlannedStage planMastering(const RecordingReport& report, const RestoreRequest& request,
                           const QList<PlannedStage>& restoring, const ReferencePiece* reference)
{
    PlannedStage stage{QStringLiteral("master"), !request.skippedStages.contains(QStringLiteral("master")), {}, {}};
    auto target = masterTargetLufs(request);
    if (reference != nullptr && followsLoudness(request) && reference->profile.integratedLufs)
        target = std::min(*reference->profile.integratedLufs, 0.0);
    const double ceiling = ceilingOf(request);
    const MasterChainSettings chain = chainSettings(request.parameters, request.mode);
    stage.parameters = {
        {QStringLiteral("preset"), request.masteringName},
        {QStringLiteral("target"), request.target ? request.target->id : QStringLiteral("preset")},
        {QStringLiteral("targetLufs"), target ? QJsonValue(*target) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("ceilingDbtp"), ceiling},
        {QStringLiteral("maxLimitingDb"),
         request.parameters.number(QStringLiteral("master.maxLimitingDb"), request.mode)},
        {QStringLiteral("chain"), toJson(chain)},
        {QStringLiteral("dither"), request.parameters.choice(QStringLiteral("master.dither"), request.mode)},
        {QStringLiteral("bits"), request.parameters.choice(QStringLiteral("output.bits"), request.mode)}};
    const double measured = report.loudness.integratedLufs;
    stage.decisions.append({QStringLiteral("loudness.integrated"), measured, target.value_or(measured),
                            QStringLiteral("LUFS"), loudnessSentence(measured, target)});
    const double peakAfter = report.loudness.truePeakDbtp + target.value_or(measured) - measured;
    stage.decisions.append({QStringLiteral("loudness.truePeak"), peakAfter, ceiling, QStringLiteral("dBTP"),
                            peakSentence(peakAfter, ceiling)});
    if (followsReference(request)) {
        const auto task = reference ? std::optional(matchTask(report, request, *reference, restoring)) : std::nullopt;
        if (task)
            stage.parameters.insert(QStringLiteral("match"), task->toJson());
        stage.decisions.append(matchDecisions(report, request, task ? &*task : nullptr));
    }
    stage.decisions.append(chainDecisions(chain, report.channels));
    return stage;
}

} // namespace resonate
