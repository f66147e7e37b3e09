#include "pipeline/stages/restoring_stages.h"

#include "pipeline/restoring/soloed_part.h"
#include "pipeline/stages/expected_rates.h"
#include "pipeline/stages/parts_progress.h"

#include <algorithm>
#include <iterator>

namespace resonate {

RestoringTask RestoringSetup::task(std::shared_ptr<const AudioSource> source, std::string key,
                                   const QString& part) const
{
    return {std::move(source), std::move(key), part, stages, mode, guard, recording};
}

namespace {

double secondsOf(const Session& session, const RestoringSetup& setup, int parts)
{
    return session.materialSeconds() * static_cast<double>(setup.stages.size()) * parts / kRestoringRate;
}

Result<RestoredPart> restore(const RestoringTask& task, const RestoringSetup& setup, const Cache& cache,
                             const WorkContext& context)
{
    return isSoloed(task) ? restoreSoloed(task, setup.factory, cache, context)
                          : restorePart(task, setup.factory, cache, context);
}

/// The record of the step itself; those of the stages within follow it.
StageRecord recordOf(QList<StageRecord> parts, bool reused)
{
    StageRecord record;
    record.verdict = parts.isEmpty() ? Verdict::Skipped : Verdict::Kept;
    record.reused = reused;
    record.parts = std::move(parts);
    return record;
}

/// Restores one whole in its place.
Result<StageRecord> restoreWhole(Session& session, std::shared_ptr<const AudioSource>& audio, std::string& key,
                                 const RestoringSetup& setup, const WorkContext& context)
{
    auto part = restore(setup.task(audio, key), setup, session.cache, context);
    if (!part)
        return part.error();
    audio = part->audio;
    key = part->key;
    std::ranges::move(part->entries, std::back_inserter(session.held));
    return recordOf(std::move(part->records), part->reused);
}

Result<StageRecord> restoreStems(Session& session, const RestoringSetup& setup, const WorkContext& context)
{
    std::array<std::optional<Result<RestoredPart>>, kStems.size()> restored;
    PartsProgress progress(context, {kStemNames.begin(), kStemNames.end()});
    context.executor.run(static_cast<int>(kStems.size()), [&](int stem) {
        const auto i = static_cast<std::size_t>(stem);
        const WorkContext inner{context.executor, context.stop, [&](double fraction) { progress.report(i, fraction); }};
        const QString name = QString::fromStdString(std::string(stemName(kStems[i])));
        restored[i] = restore(setup.task(session.stems[i], session.stemKeys[i], name), setup, session.cache, inner);
    });
    for (const auto& part : restored)
        if (!*part)
            return part->error();
    QList<StageRecord> records;
    bool reused = true;
    for (std::size_t i = 0; i < kStems.size(); ++i) {
        RestoredPart& part = **restored[i];
        session.stemsChanged = session.stemsChanged || part.audio != session.stems[i];
        session.stems[i] = part.audio;
        session.stemKeys[i] = part.key;
        reused = reused && (part.reused || part.entries.empty());
        records.append(part.records);
        std::ranges::move(part.entries, std::back_inserter(session.held));
    }
    return recordOf(std::move(records), reused);
}

} // namespace

double RepairStage::expectedSeconds(const Session& session) const
{
    return secondsOf(session, m_setup, 1);
}

Result<StageRecord> RepairStage::run(Session& session, const WorkContext& context)
{
    return restoreWhole(session, session.material, session.materialKey, m_setup, context);
}

double RestoreStemsStage::expectedSeconds(const Session& session) const
{
    return secondsOf(session, m_setup, static_cast<int>(kStems.size()));
}

Result<StageRecord> RestoreStemsStage::run(Session& session, const WorkContext& context)
{
    if (session.stems.front())
        return restoreStems(session, m_setup, context);
    return restoreWhole(session, session.material, session.materialKey, m_setup, context);
}

double RestoreMixStage::expectedSeconds(const Session& session) const
{
    return secondsOf(session, m_setup, 1);
}

Result<StageRecord> RestoreMixStage::run(Session& session, const WorkContext& context)
{
    return restoreWhole(session, session.mix, session.mixKey, m_setup, context);
}

} // namespace resonate
