#include "pipeline/restoring/soloed_part.h"

#include "core/mastering/stem_mix.h"
#include "pipeline/cache_key.h"

#include <algorithm>
#include <iterator>

namespace resonate {
namespace {

const QString kSolo = QStringLiteral("solo");

bool isSolo(const PlannedStage& stage)
{
    return stage.enabled && stage.parameters.value(kSolo).toBool();
}

/// The sum of what was added; of the source, nothing.
Result<> mixInto(RestoredPart& sum, std::vector<StemMix::Stem> added, const QJsonArray& keys, const RestoringTask& task)
{
    if (added.empty())
        added.push_back({task.source, 0.0F});
    auto mix = StemMix::create(std::move(added));
    if (!mix)
        return mix.error();
    sum.audio = std::move(*mix);
    sum.key = cacheKey({task.sourceKey, "solo", 1, {{QStringLiteral("added"), keys}}});
    return {};
}

} // namespace

bool isSoloed(const RestoringTask& task)
{
    return std::ranges::any_of(task.stages, isSolo);
}

std::vector<RestoringTask> soloTasks(const RestoringTask& task)
{
    std::vector<RestoringTask> tasks;
    for (qsizetype i = 0; i < task.stages.size(); ++i) {
        if (!isSolo(task.stages[i]) || !task.stages[i].worksOn(task.part))
            continue;
        RestoringTask alone = task;
        alone.stages = task.stages.first(i + 1);
        for (qsizetype before = 0; before < i; ++before)
            alone.stages[before].parameters.remove(kSolo);
        tasks.push_back(std::move(alone));
    }
    return tasks;
}

Result<RestoredPart> restoreSoloed(const RestoringTask& task, const ProcessorFactory& factory, const Cache& cache,
                                   const WorkContext& context)
{
    RestoredPart sum{task.source, task.sourceKey, true, {}, {}};
    std::vector<StemMix::Stem> added;
    QJsonArray keys;
    const std::vector<RestoringTask> tasks = soloTasks(task);
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        const WorkContext inner{context.executor, context.stop, [&](double fraction) {
                                    context.report((static_cast<double>(i) + fraction) /
                                                   static_cast<double>(tasks.size()));
                                }};
        auto part = restorePart(tasks[i], factory, cache, inner);
        if (!part)
            return part.error();
        if (part->audio == task.source) // the stage made nothing, so there is nothing of it to hear
            continue;
        added.push_back({part->audio, 1.0F});
        keys.append(QString::fromStdString(part->key));
        sum.reused = sum.reused && part->reused;
        // What comes before a second one was told with the first.
        sum.records.append(sum.records.isEmpty() ? part->records : part->records.last(1));
        std::ranges::move(part->entries, std::back_inserter(sum.entries));
    }
    if (auto mixed = mixInto(sum, std::move(added), keys, task); !mixed)
        return mixed.error();
    return sum;
}

} // namespace resonate
