#include "pipeline/stages/reference_stage.h"

#include "pipeline/stages/analyze_stage.h"
#include "pipeline/stages/ingest_stage.h"

#include <cmath>

namespace resonate {

double ReferenceStage::expectedSeconds(const Session& session) const
{
    const Session own(session.cache, m_path);
    return IngestStage().expectedSeconds(own) + AnalyzeStage().expectedSeconds(own);
}

Result<StageRecord> ReferenceStage::run(Session& session, const WorkContext& context)
{
    Session own(session.cache, m_path);
    constexpr double kReadingShare = 0.4;
    const auto read = IngestStage().run(
        own, {context.executor, context.stop, [&](double fraction) { context.report(kReadingShare * fraction); }});
    if (!read)
        return read.error();
    const auto measured = AnalyzeStage().run(own, {context.executor, context.stop, [&](double fraction) {
                                                       context.report(std::lerp(kReadingShare, 1.0, fraction));
                                                   }});
    if (!measured)
        return measured.error();
    auto reference = referenceTone(own.report, m_path);
    if (!reference)
        return reference.error();
    session.reference = std::move(*reference);
    StageRecord record;
    record.reused = read->reused && measured->reused;
    record.details = {{QStringLiteral("path"), QString::fromStdString(m_path.string())},
                      {QStringLiteral("durationSeconds"), own.recordingSeconds()},
                      {QStringLiteral("content"), QString::fromStdString(own.recordingKey)}};
    return record;
}

} // namespace resonate
