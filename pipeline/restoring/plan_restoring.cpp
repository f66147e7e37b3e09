#include "pipeline/restoring/plan_restoring.h"

#include "core/audio/dc_offset.h"
#include "core/enhance/denoise/denoise_rule.h"
#include "core/enhance/stems/recording_facts.h"
#include "pipeline/mastering/plan_match.h"
#include "pipeline/noise_region.h"
#include "pipeline/restoring/asked_needs.h"
#include "pipeline/restoring/needs.h"
#include "pipeline/restoring/spans_json.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

/// What a stage is set to when a user wants it and nothing was measured that asks for it.
constexpr double kForcedShare = 0.5;
constexpr double kForcedSnrDb = 15.0;
constexpr double kLeastRt60Seconds = 0.3;
constexpr double kForcedCornerHz = 60.0;

const QString kSolo = QStringLiteral("solo");

/// All that decides about one stage's parameters.
struct PlanContext {
    const RecordingReport& report;
    const RestoreRequest& request;
    TimeSpan part;

    double number(const char* id) const { return request.parameters.number(QLatin1String(id), request.mode); }
    QString choice(const char* id) const { return request.parameters.choice(QLatin1String(id), request.mode); }
};

/// A need and what becomes of it: parameters for a share of 0..1, in which strengths are already in.
struct StagePlanner {
    QString id;
    Need (*need)(const RecordingReport&);
    const char* strength; ///< a parameter in per cent that scales the need; null: there is nothing to scale
    QJsonObject (*parameters)(const PlanContext&, double share);
    /// What the user pointed at, if anything; null: there is nothing to point at.
    std::optional<Need> (*asked)(const PlanContext&) = nullptr;

    Need needOf(const PlanContext& context) const
    {
        auto pointedAt = asked != nullptr ? asked(context) : std::nullopt;
        return pointedAt ? *std::move(pointedAt) : need(context.report);
    }
};

QJsonObject dcOffsetParameters(const PlanContext& context, double)
{
    QJsonArray list;
    for (const double offset : context.report.level.dcOffset)
        list.append(std::abs(offset) > kDcOffsetThreshold ? offset : 0.0);
    return {{QStringLiteral("dcOffset"), list}};
}

QJsonObject declipParameters(const PlanContext& context, double)
{
    const ClippingReading& clipping = context.report.clipping;
    QString mode = context.choice("declip.mode");
    if (mode == QLatin1String("auto")) // what is left of a badly clipped recording is worth the time
        mode = clipping.severity == ClippingSeverity::Severe ? QStringLiteral("best") : QStringLiteral("fast");
    const bool found = clipping.severity != ClippingSeverity::None;
    return {{QStringLiteral("mode"), mode},
            {QStringLiteral("levelDbfs"), found ? clipping.levelDbfs : context.report.level.samplePeakDbfs},
            {QStringLiteral("beforeCodec"), clipping.beforeCodec}};
}

QJsonObject dehumParameters(const PlanContext& context, double)
{
    constexpr double kEuropeHz = 50.0; // when forced with nothing found
    const HumReading& hum = context.report.hum;
    return {{QStringLiteral("frequencyHz"), hum.frequencyHz > 0.0 ? hum.frequencyHz : kEuropeHz},
            {QStringLiteral("harmonics"), hum.harmonics}};
}

QJsonObject clickParameters(const PlanContext& context, double)
{
    return {{QStringLiteral("spans"), spansJson(context.report.handling.clicks, context.part)}};
}

QJsonObject bumpParameters(const PlanContext& context, double)
{
    return {{QStringLiteral("spans"), spansJson(context.report.handling.bumps, context.part)}};
}

QJsonObject rumbleParameters(const PlanContext& context, double)
{
    const HandlingReading& handling = context.report.handling;
    return {{QStringLiteral("cornerHz"), handling.windPresent ? handling.windCornerHz : kForcedCornerHz}};
}

QJsonObject crowdParameters(const PlanContext& context, double share)
{
    return {{QStringLiteral("amount"), share},
            {QStringLiteral("spans"), spansJson(context.report.crowd.spans, context.part)}};
}

QJsonObject denoiseParameters(const PlanContext& context, double share)
{
    const double measuredDb = context.report.noise.snrDb;
    const double snrDb = measuredDb < kQuietSnrDb ? measuredDb : kForcedSnrDb;
    QJsonObject json{{QStringLiteral("amount"), share}, {QStringLiteral("snrDb"), snrDb}};
    if (const auto region = noiseRegion(context.request)) { // in the whole recording: it need not lie in the part
        json[QStringLiteral("profileBegin")] = region->beginSeconds;
        json[QStringLiteral("profileEnd")] = region->endSeconds;
    } else {
        json[QStringLiteral("depthDb")] = denoiseRule(snrDb, share).depthDb;
    }
    return json;
}

std::optional<Need> askedDenoise(const PlanContext& context)
{
    const auto region = noiseRegion(context.request);
    return region ? std::optional(learnedNoiseNeed(context.report, *region)) : std::nullopt;
}

QJsonObject enhanceParameters(const PlanContext& context, double share)
{
    StemNeeds facts;
    addRecordingFacts(context.report, facts);
    return {{QStringLiteral("amount"), share},
            {QStringLiteral("impairment"), facts.impairment > 0.0 ? facts.impairment : kForcedShare},
            {QStringLiteral("recordingMono"), facts.recordingMono},
            {QStringLiteral("bandwidthHz"), facts.bandwidthHz}};
}

QJsonObject toneParameters(const PlanContext& context, double share)
{
    return {{QStringLiteral("amount"), share},
            {QStringLiteral("lowHz"), context.report.bandwidth.lowHz},
            {QStringLiteral("highHz"), context.report.bandwidth.highHz}};
}

std::optional<Need> askedTone(const PlanContext& context)
{
    return followsReference(context.request) ? std::optional(followedToneNeed(context.request.reference))
                                             : std::nullopt;
}

QJsonObject withSolo(QJsonObject parameters, const QString& solo)
{
    if (solo == QLatin1String("on"))
        parameters.insert(kSolo, true);
    return parameters;
}

QJsonObject highsParameters(const PlanContext& context, double share)
{
    return withSolo({{QStringLiteral("amount"), share}, {QStringLiteral("cutoffHz"), context.report.bandwidth.highHz}},
                    context.choice("highs.solo"));
}

QJsonObject subBassParameters(const PlanContext& context, double share)
{
    return withSolo({{QStringLiteral("amount"), share}, {QStringLiteral("lowEdgeHz"), context.report.bandwidth.lowHz}},
                    context.choice("subBass.solo"));
}

QJsonObject dereverbParameters(const PlanContext& context, double share)
{
    return {{QStringLiteral("amount"), share},
            {QStringLiteral("rt60Seconds"), std::max(kLeastRt60Seconds, context.report.reverb.rt60Seconds)},
            {QStringLiteral("tail"), likelyTail(context.report) > 0.0 ? likelyTail(context.report) : kForcedShare},
            {QStringLiteral("smoothness"), context.number("dereverb.smoothness")},
            {QStringLiteral("focus"), context.choice("dereverb.focus")},
            {QStringLiteral("outputGainDb"), context.number("dereverb.outputGainDb")},
            {QStringLiteral("wet"), context.number("dereverb.wet")}};
}

const StagePlanner* plannerOf(const QString& id)
{
    static const std::vector<StagePlanner> kPlanners = {
        {QStringLiteral("dcOffset"), &dcOffsetNeed, nullptr, &dcOffsetParameters},
        {QStringLiteral("declip"), &declipNeed, nullptr, &declipParameters},
        {QStringLiteral("dehum"), &dehumNeed, nullptr, &dehumParameters},
        {QStringLiteral("declick"), &declickNeed, nullptr, &clickParameters},
        {QStringLiteral("debump"), &debumpNeed, nullptr, &bumpParameters},
        {QStringLiteral("rumble"), &rumbleNeed, nullptr, &rumbleParameters},
        {QStringLiteral("crowd"), &crowdNeed, "crowd.strength", &crowdParameters},
        {QStringLiteral("denoise"), &denoiseNeed, "denoise.strength", &denoiseParameters, &askedDenoise},
        {QStringLiteral("enhance"), &enhanceNeed, "enhance.strength", &enhanceParameters},
        {QStringLiteral("highs"), &highsNeed, "highs.amount", &highsParameters},
        {QStringLiteral("subBass"), &subBassNeed, "subBass.amount", &subBassParameters},
        {QStringLiteral("dereverb"), &dereverbNeed, "dereverb.amount", &dereverbParameters},
        {QStringLiteral("tone"), &toneNeed, "tone.strength", &toneParameters, &askedTone},
    };
    const auto found = std::ranges::find(kPlanners, id, &StagePlanner::id);
    return found == kPlanners.end() ? nullptr : &*found;
}

/// The stems, or the whole as one part where nothing is taken apart.
QJsonObject partsOf(const RestoringStage& stage, double share, bool separated)
{
    QJsonObject parts;
    for (const PartShare& part : stage.parts)
        if ((part.name == kWholePart) != separated)
            parts.insert(part.name, part.share == 1.0 ? QJsonObject{}
                                                      : QJsonObject{{QStringLiteral("amount"), share * part.share}});
    return parts;
}

PlannedStage planOne(const RestoringStage& stage, const StagePlanner& planner, const PlanContext& context)
{
    const QString use = context.request.parameters.choice(stage.id + QStringLiteral(".use"), context.request.mode);
    const bool forbidden = use == QLatin1String("off") || context.request.skippedStages.contains(stage.id);
    const bool forced = use == QLatin1String("on") && !forbidden;
    const Need need = planner.needOf(context);
    double share = need.share > 0.0 || !forced ? need.share : kForcedShare;
    if (planner.strength != nullptr)
        share *= context.number(planner.strength) / 100.0;

    PlannedStage planned{stage.id, !forbidden && share > 0.0, planner.parameters(context, share), need.decisions};
    planned.chosenBy = forbidden || forced ? ChosenBy::User : ChosenBy::Measurement;
    planned.scope =
        stage.movable
            ? scopeNamed(context.request.parameters.choice(stage.id + QStringLiteral(".scope"), context.request.mode))
            : stage.scope;
    if (planned.scope == StageScope::Stem) {
        planned.parts = partsOf(stage, share, !context.request.skippedStages.contains(QStringLiteral("separate")));
        planned.enabled = planned.enabled && !planned.parts.isEmpty();
    }
    return planned;
}

/// Where something that is made up is heard alone, nothing works on it afterwards. Soloed stages have one scope.
void endAtSolo(QList<PlannedStage>& planned)
{
    const auto soloed = [](const PlannedStage& stage) {
        return stage.enabled && stage.parameters.value(kSolo).toBool();
    };
    const auto last = std::find_if(planned.rbegin(), planned.rend(), soloed);
    if (last == planned.rend())
        return;
    const PlannedStage* heard = &*last;
    for (PlannedStage& stage : planned)
        if (stage.scope > heard->scope || (stage.scope == heard->scope && &stage > heard)) {
            stage.enabled = false;
            stage.chosenBy = ChosenBy::User;
        }
}

} // namespace

QList<PlannedStage> planRestoring(const RecordingReport& report, const RestoreRequest& request, const TimeSpan& part)
{
    const PlanContext context{report, request, part};
    QList<PlannedStage> planned;
    for (const RestoringStage& stage : restoringStages()) {
        const StagePlanner* planner = plannerOf(stage.id);
        assert(planner != nullptr);
        planned.append(planOne(stage, *planner, context));
    }
    endAtSolo(planned);
    return planned;
}

} // namespace resonate
