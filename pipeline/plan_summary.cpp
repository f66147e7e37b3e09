#include "pipeline/plan_summary.h"

#include "pipeline/stage_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

struct PlanWords {
    Q_DECLARE_TR_FUNCTIONS(PlanSummary)
};

/// How much of a stage's work is heard when it does all that it can, against the other stages': by ear. It chooses
/// which reasons are told, and nothing else.
struct Audibility {
    const char* stage;
    double weight;
};
constexpr Audibility kAudibility[] = {{"denoise", 1.0}, {"declip", 0.95}, {"dereverb", 0.9}, {"dehum", 0.85},
                                      {"rumble", 0.8},  {"highs", 0.75},  {"tone", 0.7},     {"crowd", 0.6},
                                      {"enhance", 0.5}, {"subBass", 0.5}, {"debump", 0.45},  {"declick", 0.4},
                                      {"dcOffset", 0.1}};
constexpr qsizetype kMostTelling = 2;

double amountOf(const PlannedStage& stage)
{
    return stage.parameters.value(QStringLiteral("amount")).toDouble(1.0);
}

double weightOf(const PlannedStage& stage)
{
    const auto found =
        std::ranges::find_if(kAudibility, [&](const Audibility& one) { return stage.id == QLatin1String(one.stage); });
    return found == std::end(kAudibility) ? 0.0 : found->weight * amountOf(stage);
}

QString number(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

QString hertz(double value)
{
    return value < 1000.0 ? PlanWords::tr("%1 Hz").arg(number(value, 0))
                          : PlanWords::tr("%1 kHz").arg(number(value / 1000.0, 1));
}

QString amountText(const PlannedStage& stage)
{
    const QJsonObject& parameters = stage.parameters;
    const auto value = [&](const char* key) { return parameters.value(QLatin1String(key)).toDouble(); };
    if (stage.id == QLatin1String("master"))
        return parameters.value(QStringLiteral("targetLufs")).isDouble()
                   ? PlanWords::tr("%1 LUFS").arg(number(value("targetLufs"), 0))
                   : QString();
    if (stage.id == QLatin1String("dehum"))
        return hertz(value("frequencyHz"));
    if (stage.id == QLatin1String("rumble"))
        return PlanWords::tr("below %1", "of frequencies").arg(hertz(value("cornerHz")));
    if (stage.id == QLatin1String("declick") || stage.id == QLatin1String("debump"))
        return number(stage.decisions.isEmpty() ? 0.0 : stage.decisions.first().measured, 0); // how many
    if (parameters.contains(QStringLiteral("depthDb")))
        return PlanWords::tr("%1 dB").arg(number(-value("depthDb"), value("depthDb") < 10.0 ? 1 : 0));
    if (parameters.contains(QStringLiteral("amount")))
        return PlanWords::tr("%1 %").arg(number(100.0 * amountOf(stage), 0));
    return {};
}

QString firstSentence(const PlannedStage& stage)
{
    return stage.decisions.isEmpty() ? QString() : stage.decisions.first().sentence;
}

QString reasonText(const PlannedStage& stage, bool asked)
{
    if (stage.enabled)
        return asked || stage.chosenBy == ChosenBy::Measurement
                   ? firstSentence(stage)
                   : PlanWords::tr("It is done because you want it; the recording does not ask for it.");
    if (!asked)
        return firstSentence(stage);
    return stage.chosenBy == ChosenBy::User
               ? PlanWords::tr("It is switched off, although the recording asks for it.")
               : PlanWords::tr("It is left out by this choice, although the recording asks for it.");
}

/// Whether there is something to say of a step that is no restoring stage.
bool isWorthTelling(const PlannedStage& stage)
{
    if (stage.id != QLatin1String("mix"))
        return stage.enabled;
    return std::ranges::any_of(stage.parameters, [](const QJsonValue& gain) { return gain.toDouble() != 0.0; });
}

} // namespace

Plan outlinePlan(const RecordingReport& report, RestoreRequest request)
{
    request.mode = ProcessingMode::Preview; // its lists are those of 30 s; needs and strengths know no mode
    request.previewStartSeconds = 0.0;
    return makePlan(report, request);
}

QSet<QString> stagesAskedFor(const RecordingReport& report)
{
    QSet<QString> asked;
    for (const PlannedStage& stage : outlinePlan(report, RestoreRequest()).stages)
        if (stage.scope && stage.enabled)
            asked.insert(stage.id);
    return asked;
}

PlanLine planLine(const PlannedStage& stage, bool asked)
{
    return {stage.id, stageWords(stage.id).title, stage.enabled ? amountText(stage) : QString(),
            reasonText(stage, asked)};
}

PlanSummary summarizePlan(const Plan& plan, const QSet<QString>& asked)
{
    PlanSummary summary;
    std::vector<const PlannedStage*> restoring;
    for (const PlannedStage& stage : plan.stages) {
        const bool isAsked = asked.contains(stage.id);
        if (stage.scope && !stage.enabled)
            (isAsked ? summary.heldBack : summary.leftAlone).append(planLine(stage, isAsked));
        else if (stage.scope || isWorthTelling(stage))
            summary.done.append(planLine(stage, isAsked));
        if (stage.scope && stage.enabled)
            restoring.push_back(&stage);
    }
    std::ranges::stable_sort(restoring, std::ranges::greater(),
                             [](const PlannedStage* stage) { return weightOf(*stage); });
    for (const PlannedStage* stage : restoring)
        if (const QString reason = reasonText(*stage, asked.contains(stage->id));
            summary.telling.size() < kMostTelling && !reason.isEmpty())
            summary.telling.append(reason);
    if (summary.telling.isEmpty() && plan.stage(QStringLiteral("master")) != nullptr)
        summary.telling.append(firstSentence(*plan.stage(QStringLiteral("master"))));
    return summary;
}

QString figuresSentence(const Decision& decision)
{
    const bool isShare = decision.unit == QLatin1String("0..1");
    if (isShare || (decision.measured == 0.0 && decision.threshold == 0.0))
        return {};
    const auto figure = [&](double value) {
        const double size = std::abs(value);
        const int decimals = decision.unit == QLatin1String("Hz") || value == std::round(value) ? 0
                             : size >= 10.0                                                     ? 1
                             : size >= 0.1                                                      ? 2
                                                                                                : 4;
        return PlanWords::tr("%1 %2", "number, unit").arg(number(value, decimals), decision.unit);
    };
    return PlanWords::tr("Measured: %1. Limit: %2.").arg(figure(decision.measured), figure(decision.threshold));
}

} // namespace resonate
