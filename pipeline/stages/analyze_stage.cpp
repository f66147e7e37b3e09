#include "pipeline/stages/analyze_stage.h"

#include "core/analysis/analyser.h"
#include "pipeline/cache_key.h"
#include "pipeline/restoring/processors/measured_source.h"
#include "pipeline/stages/expected_rates.h"
#include "pipeline/stages/kept_report.h"

namespace resonate {
namespace {

/// The analysis, how much of a room there is to take out, and, of a band that ends, whether music goes on above.
Result<RecordingReport> measure(const AudioSource& recording, const WorkContext& context)
{
    Result<RecordingReport> report = Error{};
    Result<double> tail = 0.0;
    context.executor.run(2, [&](int part) {
        if (part == 0)
            report = analyseRecording(recording, context);
        else
            tail = measuredTail(recording, context.stop);
    });
    if (!report || !tail)
        return report ? tail.error() : report.error();
    report->reverb.tail = *tail;
    if (report->bandwidth.bandLimited) {
        const auto above = measuredMusicAbove(recording, report->bandwidth.highHz, context.stop);
        if (!above)
            return above.error();
        report->bandwidth.musicAbove = *above;
    }
    return report;
}

} // namespace

double AnalyzeStage::expectedSeconds(const Session& session) const
{
    return session.recordingSeconds() / kAnalysisRate;
}

Result<StageRecord> AnalyzeStage::run(Session& session, const WorkContext& context)
{
    const std::string key = cacheKey({session.recordingKey, "analyze", kAnalysisVersion, {}});
    auto kept = keptReport(session.cache, key, context.stop, [&] { return measure(*session.recording, context); });
    if (!kept)
        return kept.error();
    session.report = std::move(kept->report);
    StageRecord record;
    record.reused = kept->reused;
    return record;
}

} // namespace resonate
