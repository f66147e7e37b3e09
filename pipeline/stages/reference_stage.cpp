#include "pipeline/stages/reference_stage.h"

#include "pipeline/mastering/kept_profile.h"
#include "pipeline/stages/analyze_stage.h"
#include "pipeline/stages/ingest_stage.h"


namespace resonate {

double ReferenceStage::expectedSeconds(const Session& session) const
{
    const Session own(session.cache, m_path);
    return IngestStage().expectedSeconds(own) + AnalyzeStage().expectedSeconds(own);
}

Result<StageRecord> ReferenceStage::run(Session& session, const WorkContext& context)
{
    Session own(session.cache, m_path);
    constexpr double kReadingShare = 0.3, kAnalysisShare = 0.8;
    const auto read = IngestStage().run(own, partOf(context, 0.0, kReadingShare));
    if (!read)
        return read.error();
    const auto measured = AnalyzeStage().run(own, partOf(context, kReadingShare, kAnalysisShare));
    if (!measured)
        return measured.error();
    const auto profile = keptProfile(own.cache, own.recordingKey, *own.recording, partOf(context, kAnalysisShare, 1.0));
    if (!profile)
        return profile.error();
    auto reference = referencePiece(profile->profile, own.report, m_path);
    if (!reference)
        return reference.error();
    session.reference = std::move(*reference);
    StageRecord record;
    record.reused = read->reused && measured->reused && profile->reused;
    record.details = {{QStringLiteral("path"), QString::fromStdString(m_path.string())},
                      {QStringLiteral("durationSeconds"), own.recordingSeconds()},
                      {QStringLiteral("content"), QString::fromStdString(own.recordingKey)},
                      {QStringLiteral("loudnessLufs"), own.report.loudness.integratedLufs},
                      {QStringLiteral("rangeLu"), own.report.loudness.rangeLu}};
    return record;
}

} // namespace resonate
