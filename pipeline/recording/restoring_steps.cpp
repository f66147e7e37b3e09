#include "pipeline/recording/restoring_steps.h"

#include "pipeline/mastering/chain_parameters.h"
#include "pipeline/stages/check_stage.h"
#include "pipeline/stages/keep_part_stage.h"
#include "pipeline/stages/master_stage.h"
#include "pipeline/stages/mix_stage.h"
#include "pipeline/stages/restoring_stages.h"
#include "pipeline/stages/separate_stage.h"

#include <QJsonArray>

namespace resonate {
namespace {

const QString kDcOffset = QStringLiteral("dcOffset");

const PlannedStage& masterOf(const Plan& plan)
{
    return *plan.stage(QStringLiteral("master"));
}

bool separates(const Plan& plan)
{
    return plan.stage(QStringLiteral("separate"))->enabled;
}

MasterSettings masterSettings(const Plan& plan)
{
    const PlannedStage& planned = masterOf(plan);
    const DeliveredSamples delivered = deliveredSamples(plan);
    MasterSettings settings;
    settings.bits = delivered.bits;
    settings.dither = delivered.dither;
    if (planned.enabled) {
        if (const QJsonValue target = planned.parameters.value(QStringLiteral("targetLufs")); target.isDouble())
            settings.targetLufs = target.toDouble();
        settings.ceilingDbtp = planned.parameters.value(QStringLiteral("ceilingDbtp")).toDouble();
        settings.maxLimitingDb = planned.parameters.value(QStringLiteral("maxLimitingDb")).toDouble();
    } else {
        settings.ceilingDbtp = 0.0; // left as it is, but for what the file format could not hold
    }
    return settings;
}

MasterChainSettings chainOf(const Plan& plan)
{
    const PlannedStage& planned = masterOf(plan);
    return planned.enabled ? chainSettingsFromJson(planned.parameters.value(QStringLiteral("chain")).toObject())
                           : MasterChainSettings();
}

std::optional<MatchTask> matchOf(const Plan& plan)
{
    const QJsonValue match = masterOf(plan).parameters.value(QStringLiteral("match"));
    return masterOf(plan).enabled && match.isObject() ? std::optional(MatchTask::fromJson(match.toObject()))
                                                      : std::nullopt;
}

MasterStage masterStage(const Plan& plan)
{
    return MasterStage(masterSettings(plan), chainOf(plan), matchOf(plan));
}

/// The restoring of one scope, as planned. An offset is taken out while the recording is read.
RestoringSetup setupOf(const Plan& plan, StageScope scope)
{
    QList<PlannedStage> stages = plan.enabledIn(scope);
    stages.removeIf([](const PlannedStage& stage) { return stage.id == kDcOffset; });
    return {stages, plan.mode, plan.guard};
}

DitherKind ditherOf(const QString& choice)
{
    if (choice == QLatin1String("shaped"))
        return DitherKind::Shaped;
    return choice == QLatin1String("none") ? DitherKind::None : DitherKind::Triangular;
}

} // namespace

std::vector<double> offsetsOf(const Plan& plan)
{
    const PlannedStage& stage = *plan.stage(kDcOffset);
    std::vector<double> offsets;
    if (stage.enabled)
        for (const QJsonValue& value : stage.parameters.value(kDcOffset).toArray())
            offsets.push_back(value.toDouble());
    return offsets;
}

int bitsOf(const QString& choice)
{
    return choice == QLatin1String("32f") ? 32 : choice.toInt();
}

DeliveredSamples deliveredSamples(const Plan& plan)
{
    return deliveredSamples(plan, masterOf(plan).parameters.value(QStringLiteral("bits")).toString());
}

DeliveredSamples deliveredSamples(const Plan& plan, const QString& bitsChoice)
{
    const int bits = bitsOf(bitsChoice);
    return {bits, bits == 32 ? DitherKind::None
                             : ditherOf(masterOf(plan).parameters.value(QStringLiteral("dither")).toString())};
}

std::vector<std::unique_ptr<Stage>> stepsToTheMix(const Plan& plan, const SeparatorChoice& chosen,
                                                  const Session& session)
{
    std::vector<std::unique_ptr<Stage>> stages;
    if (auto setup = setupOf(plan, StageScope::Recording); !setup.stages.isEmpty()) {
        setup.recording = session.recording;
        stages.push_back(std::make_unique<RepairStage>(std::move(setup)));
    }
    if (separates(plan))
        stages.push_back(std::make_unique<SeparateStage>(chosen.separator, chosen.rate));
    if (auto setup = setupOf(plan, StageScope::Stem); !setup.stages.isEmpty())
        stages.push_back(std::make_unique<RestoreStemsStage>(std::move(setup)));
    stages.push_back(std::make_unique<MixStage>(plan.stage(QStringLiteral("mix"))->parameters));
    if (auto setup = setupOf(plan, StageScope::Mix); !setup.stages.isEmpty())
        stages.push_back(std::make_unique<RestoreMixStage>(std::move(setup)));
    if (plan.kept)
        stages.push_back(std::make_unique<KeepPartStage>(*plan.kept));
    return stages;
}

std::vector<std::unique_ptr<Stage>> stepsToTheMaster(const Plan& plan)
{
    std::vector<std::unique_ptr<Stage>> stages;
    stages.push_back(std::make_unique<MasterStage>(masterStage(plan)));
    stages.push_back(std::make_unique<CheckStage>(deliveredSamples(plan)));
    return stages;
}

std::int64_t missingCacheBytes(const Session& session, const Plan& plan, const SeparatorChoice& chosen)
{
    const Separator* separator = separates(plan) ? chosen.separator.get() : nullptr;
    return missingCacheBytes(session, setupOf(plan, StageScope::Recording), separator, setupOf(plan, StageScope::Stem),
                             setupOf(plan, StageScope::Mix)) +
           masterStage(plan).bytes(session); // whose key nobody knows before the mix is there
}

std::int64_t outputBytes(const Session& session, const Plan& plan, const RestoreRequest& request)
{
    const std::int64_t samples = session.material->frames() * session.material->format().channels;
    return samples * deliveredSamples(plan).bits / 8 + (request.exportStems ? stemBytes(session) : 0);
}

QList<StageRecord> recordsBeforehand(const Plan& plan)
{
    QList<StageRecord> records;
    for (const PlannedStage& stage : plan.stages) {
        if ((stage.enabled && stage.id != kDcOffset) || stage.id == QLatin1String("master")) // which tells of itself
            continue;
        StageRecord record;
        record.stage = stage.id;
        record.verdict = stage.enabled ? Verdict::Kept : Verdict::Skipped;
        records.append(record);
    }
    return records;
}

} // namespace resonate
