#include "pipeline/stages/kept_report.h"

#include "pipeline/durable_file.h"
#include "pipeline/report_record.h"

namespace resonate {
namespace {

const std::string kReportName = "report.bin";
constexpr std::size_t kMostReportBytes = 64 * 1024 * 1024;

std::optional<RecordingReport> readReport(const CacheEntry& entry)
{
    const auto bytes = readSmallFile(entry.file(kReportName), kMostReportBytes);
    return bytes ? reportFromBytes(QByteArray::fromStdString(*bytes)) : std::nullopt;
}

} // namespace

Result<KeptReport> keptReport(const Cache& cache, const std::string& key, std::stop_token stop,
                              const std::function<Result<RecordingReport>()>& measure)
{
    auto claim = cache.begin(key, 0, stop);
    if (!claim)
        return claim.error();
    if (auto* found = std::get_if<CacheEntry>(&*claim))
        if (auto report = readReport(*found))
            return KeptReport{std::move(*report), true};
    auto report = measure();
    if (!report)
        return report.error();
    if (auto* partial = std::get_if<PartialEntry>(&*claim)) {
        const QByteArray bytes = reportToBytes(*report);
        if (auto written = writeFileDurably(partial->file(kReportName), bytes.toStdString()); !written)
            return written.error();
        if (auto entry = std::move(*partial).commit({}, stop); !entry)
            return entry.error();
    }
    return KeptReport{*std::move(report), false};
}

} // namespace resonate
