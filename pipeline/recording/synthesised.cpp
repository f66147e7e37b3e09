#include "core/base/decibels.h"
#include "core/mastering/stem_mix.h"
#include "pipeline/recording/recording_run.h"

#include <QMap>

namespace resonate {
namespace {

/// A source, and the cache entries that it lies in.
class HeldSource final : public AudioSource {
public:
    HeldSource(std::shared_ptr<const AudioSource> source, std::vector<CacheEntry> held)
        : m_held(std::move(held)), m_source(std::move(source))
    {
    }
    AudioFormat format() const noexcept override { return m_source->format(); }
    std::int64_t frames() const noexcept override { return m_source->frames(); }
    Result<> read(std::int64_t firstFrame, AudioView out) const override { return m_source->read(firstFrame, out); }

private:
    std::vector<CacheEntry> m_held; // let go of after the source
    std::shared_ptr<const AudioSource> m_source;
};

/// Whether the guard left something of a stage, on any part.
bool isLeft(const QString& stage, const QList<StageRecord>& records)
{
    return std::ranges::any_of(records, [&](const StageRecord& record) {
        return record.stage == stage && (record.verdict == Verdict::Kept || record.verdict == Verdict::Reduced);
    });
}

/// The stages that made something up, by their scopes: in one scope they can be heard together.
QMap<StageScope, QStringList> synthesisingStages(const Restoration& restoration)
{
    QMap<StageScope, QStringList> found;
    for (const auto& id : {QStringLiteral("subBass"), QStringLiteral("highs")}) {
        const PlannedStage* stage = restoration.plan.stage(id);
        if (stage != nullptr && stage->enabled && stage->scope && isLeft(id, restoration.records))
            found[*stage->scope] << id;
    }
    return found;
}

} // namespace

Result<std::shared_ptr<const AudioSource>> synthesisedOf(const Restoration& restoration, Cache& cache,
                                                         const JobContext& job)
{
    const QMap<StageScope, QStringList> stages = synthesisingStages(restoration);
    if (stages.isEmpty())
        return std::shared_ptr<const AudioSource>();
    const auto chosen = separatorFor(restoration.request, cache, job);
    if (!chosen)
        return chosen.error();
    RecordingRun run(job);
    std::vector<CacheEntry> held;
    std::vector<StemMix::Stem> madeUp;
    const auto gain = static_cast<float>(dbToGain(restoration.audio.masterGainDb));
    for (const QStringList& together : stages) {
        auto alone = run.solo(restoration, together, *chosen, cache, held);
        if (!alone)
            return alone.error();
        madeUp.push_back({*std::move(alone), gain});
    }
    auto sum = StemMix::create(std::move(madeUp));
    if (!sum)
        return sum.error();
    return std::shared_ptr<const AudioSource>(std::make_shared<HeldSource>(*std::move(sum), std::move(held)));
}

} // namespace resonate
