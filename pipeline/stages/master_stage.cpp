#include "pipeline/stages/master_stage.h"

#include "core/io/working_file.h"
#include "pipeline/cache_key.h"
#include "pipeline/stages/expected_rates.h"

namespace resonate {

namespace {

constexpr int kMasterVersion = 1; // raise when mastering gives other samples for the same settings
const std::string kAudioName = "master.wav";
const QString kDetails = QStringLiteral("details");
const QString kMeanGainDb = QStringLiteral("meanGainDb");

/// Nothing was asked for and a float file holds everything: no limiter, no dither.
bool leavesTheMix(const MasterSettings& settings)
{
    return !settings.targetLufs && settings.bits == 32;
}

std::string masterKeyOf(const Session& session, const MasterSettings& settings)
{
    return cacheKey({session.mixKey,
                     "master",
                     kMasterVersion,
                     {{QStringLiteral("targetLufs"),
                       settings.targetLufs ? QJsonValue(*settings.targetLufs) : QJsonValue(QJsonValue::Null)},
                      {QStringLiteral("ceilingDbtp"), settings.ceilingDbtp},
                      {QStringLiteral("maxLimitingDb"), settings.maxLimitingDb}}});
}

QJsonObject detailsOf(const MasterOutcome& outcome)
{
    return {{QStringLiteral("gainDb"), outcome.gainDb},
            {QStringLiteral("loudnessLufs"),
             outcome.loudnessLufs ? QJsonValue(*outcome.loudnessLufs) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("truePeakDbtp"), outcome.truePeakDbtp},
            {QStringLiteral("limitingP99Db"), outcome.limitingP99Db},
            {QStringLiteral("limitingMaxDb"), outcome.limitingMaxDb},
            {QStringLiteral("passes"), outcome.passes},
            {QStringLiteral("targetReached"), outcome.targetReached},
            {QStringLiteral("reason"), QString::fromStdString(outcome.reason)}};
}

Result<CacheEntry> makeMaster(const AudioSource& mix, MasterSettings settings, PartialEntry partial,
                              const WorkContext& context)
{
    settings.bits = 32;
    settings.dither = DitherKind::None;
    auto writer = WorkingFileWriter::create(partial.file(kAudioName), mix.format());
    if (!writer)
        return writer.error();
    const auto outcome = master(mix, **writer, settings, context);
    writer->reset();
    if (!outcome) {
        std::move(partial).discard(); // it cannot be gone on with
        return outcome.error();
    }
    return std::move(partial).commit({{kDetails, detailsOf(*outcome)}, {kMeanGainDb, outcome->meanGainDb}},
                                     context.stop);
}

} // namespace

std::int64_t masterBytes(const Session& session, const MasterSettings& settings)
{
    if (leavesTheMix(settings))
        return 0;
    return session.material->frames() * session.material->format().channels * std::int64_t{sizeof(float)};
}

double MasterStage::expectedSeconds(const Session& session) const
{
    return session.materialSeconds() / kMasterRate;
}

Result<StageRecord> MasterStage::run(Session& session, const WorkContext& context)
{
    StageRecord record;
    if (!m_settings.targetLufs)
        record.verdict = Verdict::Skipped;
    if (leavesTheMix(m_settings)) {
        session.master = session.mix;
        session.masterKey = session.mixKey;
        return record;
    }
    session.masterKey = masterKeyOf(session, m_settings);
    auto claim = session.cache.begin(session.masterKey, masterBytes(session, m_settings), context.stop);
    if (!claim)
        return claim.error();
    record.reused = std::holds_alternative<CacheEntry>(*claim);
    auto entry = record.reused
                     ? Result<CacheEntry>(std::get<CacheEntry>(*std::move(claim)))
                     : makeMaster(*session.mix, m_settings, std::get<PartialEntry>(*std::move(claim)), context);
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
