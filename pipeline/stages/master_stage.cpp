#include "pipeline/stages/master_stage.h"

#include "core/io/working_file.h"
#include "core/mastering/k_weighting.h"
#include "pipeline/cache_key.h"
#include "pipeline/mastering/reduction_json.h"
#include "pipeline/mastering/shaped_mix.h"
#include "pipeline/stages/expected_rates.h"


namespace resonate {

namespace {

constexpr int kMasterVersion = 3; // raise when the same settings give other samples or another record
const std::string kAudioName = "master.wav";
const QString kDetails = QStringLiteral("details"), kMeanGainDb = QStringLiteral("meanGainDb");

QJsonValue numberOrNull(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

std::string masterKeyOf(const std::string& sourceKey, const MasterSettings& settings)
{
    return cacheKey({sourceKey,
                     "master",
                     kMasterVersion,
                     {{QStringLiteral("targetLufs"), numberOrNull(settings.targetLufs)},
                      {QStringLiteral("ceilingDbtp"), settings.ceilingDbtp},
                      {QStringLiteral("maxLimitingDb"), settings.maxLimitingDb}}});
}

QJsonArray limitingJson(const MasterOutcome& outcome, int sampleRateHz)
{
    ReductionSeries series({1, static_cast<double>(loudnessBlockFrames(sampleRateHz)) / sampleRateHz});
    for (const GainReduction& window : outcome.limiting)
        series.add(std::span(&window, 1));
    return reductionJson(series, {QStringLiteral("limiter")});
}

/// What chain and limiter did, as the report tells it.
QJsonObject detailsOf(const MasterOutcome& outcome, const std::optional<ShapedMix>& shaped, int sampleRateHz)
{
    QJsonArray reduction = shaped ? shaped->reduction : QJsonArray();
    for (const QJsonValue& series : limitingJson(outcome, sampleRateHz))
        reduction.append(series);
    QJsonObject json{{QStringLiteral("gainDb"), outcome.gainDb},
                     {QStringLiteral("loudnessLufs"), numberOrNull(outcome.loudnessLufs)},
                     {QStringLiteral("truePeakDbtp"), outcome.truePeakDbtp},
                     {QStringLiteral("limitingP99Db"), outcome.limitingP99Db},
                     {QStringLiteral("limitingMaxDb"), outcome.limitingMaxDb},
                     {QStringLiteral("passes"), outcome.passes},
                     {QStringLiteral("targetReached"), outcome.targetReached},
                     {QStringLiteral("reason"), QString::fromStdString(outcome.reason)},
                     {QStringLiteral("gainReduction"), reduction}};
    if (shaped)
        json.insert(QStringLiteral("chain"), shaped->details);
    return json;
}

/// How much louder than the mix the master is.
double gainOver(const std::optional<ShapedMix>& shaped, const MasterOutcome& outcome)
{
    return shaped && shaped->programLufs && outcome.loudnessLufs ? *outcome.loudnessLufs - *shaped->programLufs
                                                                 : outcome.meanGainDb;
}

/// Masters `mix`, or what was made of it; returns what the entry says of it.
Result<QJsonObject> writeMaster(const AudioSource& mix, const std::optional<ShapedMix>& shaped, MasterSettings settings,
                                const std::filesystem::path& path, const WorkContext& context)
{
    settings.bits = 32;
    settings.dither = DitherKind::None;
    auto writer = WorkingFileWriter::create(path, mix.format());
    if (!writer)
        return writer.error();
    const auto outcome = master(shaped ? *shaped->audio : mix, **writer, settings, context);
    if (!outcome)
        return outcome.error();
    return QJsonObject{{kDetails, detailsOf(*outcome, shaped, mix.format().sampleRateHz)},
                       {kMeanGainDb, gainOver(shaped, *outcome)}};
}

std::int64_t bytesOf(const AudioSource& audio)
{
    return audio.frames() * audio.format().channels * std::int64_t{sizeof(float)};
}

} // namespace

/// Nothing was asked for, and a float file holds everything: no chain, no limiter, no dither.
bool MasterStage::leavesTheMix() const
{
    return leavesTheLevel() && !shapes() && m_settings.bits == 32;
}

/// Whether something comes before the loudness.
bool MasterStage::shapes() const
{
    return m_match.has_value() || !m_chain.idle();
}

/// No loudness was asked for, and no ceiling but full scale.
bool MasterStage::leavesTheLevel() const
{
    return !m_settings.targetLufs && m_settings.ceilingDbtp >= 0.0;
}

std::int64_t MasterStage::bytes(const Session& session) const
{
    if (leavesTheMix())
        return 0;
    return (shapes() ? 2 : 1) * bytesOf(*session.material);
}

double MasterStage::expectedSeconds(const Session& session) const
{
    return session.materialSeconds() / kMasterRate + (shapes() ? session.materialSeconds() / kShapingRate : 0.0);
}

/// A reference that is followed in loudness as well costs no more range than one that is not.
MasterSettings MasterStage::settingsAfter(const std::optional<ShapedMix>& shaped) const
{
    MasterSettings settings = m_settings;
    if (shaped && m_match && m_match->followsLoudness)
        settings.maxRangeLossLu = rangeLeftToLose(shaped->details.value(QStringLiteral("match")).toObject());
    return settings;
}

/// Shapes the mix first, where there is something to do.
Result<CacheEntry> MasterStage::make(const Session& session, PartialEntry partial, const WorkContext& context) const
{
    const double shapingShare = shapes() ? kMasterRate / (kMasterRate + kShapingRate) : 0.0;
    const auto metadata = [&]() -> Result<QJsonObject> {
        std::optional<ShapedMix> shaped;
        if (shapes()) {
            auto made = shapeMix({session.mix, session.mixKey, m_chain, m_match}, session.cache,
                                 partOf(context, 0.0, shapingShare));
            if (!made)
                return made.error();
            shaped = *std::move(made);
        }
        return writeMaster(*session.mix, shaped, settingsAfter(shaped), partial.file(kAudioName),
                           partOf(context, shapingShare, 1.0));
    }();
    if (!metadata) {
        std::move(partial).discard(); // it cannot be gone on with
        return metadata.error();
    }
    return std::move(partial).commit(*metadata, context.stop);
}

Result<StageRecord> MasterStage::run(Session& session, const WorkContext& context)
{
    StageRecord record;
    if (leavesTheLevel() && !shapes())
        record.verdict = Verdict::Skipped;
    if (leavesTheMix()) {
        session.master = session.mix;
        session.masterKey = session.mixKey;
        return record;
    }
    const std::string sourceKey =
        shapes() ? shapedMixKey({session.mix, session.mixKey, m_chain, m_match}) : session.mixKey;
    session.masterKey = masterKeyOf(sourceKey, m_settings);
    auto claim = session.cache.begin(session.masterKey, bytesOf(*session.mix), context.stop);
    if (!claim)
        return claim.error();
    record.reused = std::holds_alternative<CacheEntry>(*claim);
    auto entry = record.reused ? Result<CacheEntry>(std::get<CacheEntry>(*std::move(claim)))
                               : make(session, std::get<PartialEntry>(*std::move(claim)), context);
    if (!entry)
        return entry.error();
    auto file = WorkingFile::open(entry->file(kAudioName));
    if (!file)
        return file.error();
    session.master = *file;
    session.masterGainDb = entry->metadata().value(kMeanGainDb).toDouble();
    record.details = entry->metadata().value(kDetails).toObject();
    session.held.push_back(*std::move(entry));
    return record;
}

} // namespace resonate
