#include "pipeline/stages/analyze_stage.h"

#include "core/analysis/analyser.h"
#include "pipeline/cache_key.h"
#include "pipeline/durable_file.h"
#include "pipeline/report_record.h"
#include "pipeline/restoring/processors/measured_source.h"
#include "pipeline/stages/expected_rates.h"

namespace resonate {
namespace {

constexpr int kAnalysisVersion = 4; // raise when the analysis measures otherwise, or its report has other members
const std::string kReportName = "report.bin";
constexpr std::size_t kMostReportBytes = 64 * 1024 * 1024;

std::optional<RecordingReport> readReport(const CacheEntry& entry)
{
    const auto bytes = readSmallFile(entry.file(kReportName), kMostReportBytes);
    return bytes ? reportFromBytes(QByteArray::fromStdString(*bytes)) : std::nullopt;
}

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
    auto claim = session.cache.begin(key, 0, context.stop);
    if (!claim)
        return claim.error();
    StageRecord record;
    if (auto* found = std::get_if<CacheEntry>(&*claim))
        if (auto report = readReport(*found)) {
            session.report = std::move(*report);
            record.reused = true;
            return record;
        }
    auto report = measure(*session.recording, context);
    if (!report)
        return report.error();
    session.report = std::move(*report);
    if (auto* partial = std::get_if<PartialEntry>(&*claim)) {
        const QByteArray bytes = reportToBytes(session.report);
        if (auto written = writeFileDurably(partial->file(kReportName), bytes.toStdString()); !written)
            return written.error();
        if (auto entry = std::move(*partial).commit({}, context.stop); !entry)
            return entry.error();
    }
    return record;
}

} // namespace resonate
