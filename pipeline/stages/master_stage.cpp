#include "pipeline/stages/master_stage.h"

#include "core/audio/copy_stream.h"
#include "pipeline/stages/expected_rates.h"

namespace resonate {

namespace {

/// Nothing was asked for and a float file holds everything: no limiter, no dither.
Result<StageRecord> copyUnchanged(const AudioSource& mix, AudioSink& sink, const WorkContext& context)
{
    std::int64_t done = 0;
    const auto copied = [&](std::int64_t frames) {
        done += frames;
        context.report(static_cast<double>(done) / static_cast<double>(mix.frames()));
    };
    if (auto written = copyStream(mix, 1.0F, sink, context.stop, copied); !written)
        return written.error();
    StageRecord record;
    record.verdict = Verdict::Skipped;
    return record;
}

} // namespace

double MasterStage::expectedSeconds(const Session& session) const
{
    return session.materialSeconds() / kMasterRate;
}

Result<StageRecord> MasterStage::run(Session& session, const WorkContext& context)
{
    auto writer = AudioFileWriter::create(m_path, session.mix->format(), m_file);
    if (!writer)
        return writer.error();
    if (!m_settings.targetLufs && m_settings.bits == 32)
        return copyUnchanged(*session.mix, **writer, context);
    const auto outcome = master(*session.mix, **writer, m_settings, context);
    if (!outcome)
        return outcome.error();

    StageRecord record;
    record.details = {{QStringLiteral("gainDb"), outcome->gainDb},
                      {QStringLiteral("loudnessLufs"),
                       outcome->loudnessLufs ? QJsonValue(*outcome->loudnessLufs) : QJsonValue(QJsonValue::Null)},
                      {QStringLiteral("truePeakDbtp"), outcome->truePeakDbtp},
                      {QStringLiteral("limitingP99Db"), outcome->limitingP99Db},
                      {QStringLiteral("limitingMaxDb"), outcome->limitingMaxDb},
                      {QStringLiteral("passes"), outcome->passes},
                      {QStringLiteral("targetReached"), outcome->targetReached},
                      {QStringLiteral("reason"), QString::fromStdString(outcome->reason)}};
    if (!m_settings.targetLufs)
        record.verdict = Verdict::Skipped;
    return record;
}

} // namespace resonate
