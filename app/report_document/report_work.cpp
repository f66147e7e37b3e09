#include "app/report_document/report_work.h"

#include "app/report_document/report_html.h"
#include "app/report_document/report_pdf.h"
#include "app/report_document/report_pictures.h"
#include "pipeline/durable_file.h"

#include <QFile>
#include <QJsonArray>

namespace resonate {
namespace {

const char* const kHtml = ".html";
const char* const kPdf = ".pdf";
const QString kFiles = QStringLiteral("files");

Result<QString> writeWhole(const std::filesystem::path& path, const QByteArray& bytes)
{
    const QString name = QFile::decodeName(path.c_str());
    if (auto written = writeFileDurably(path, {bytes.constData(), static_cast<std::size_t>(bytes.size())}); !written)
        return written.error();
    return name;
}

/// The name itself, or with the first number that nobody has.
std::string freeBase(const std::string& base)
{
    const auto isTaken = [](const std::string& name) {
        std::error_code error;
        return std::filesystem::exists(name + kHtml, error) || std::filesystem::exists(name + kPdf, error);
    };
    std::string name = base;
    for (int copy = 2; isTaken(name); ++copy)
        name = base + " (" + std::to_string(copy) + ")";
    return name;
}

} // namespace

Result<QStringList> writeReport(ReportWork::Order order, const std::stop_token& stop)
{
    ReportFacts& facts = order.facts;
    const std::string base = order.replace ? order.base.string() : freeBase(order.base.string());
    const auto plots = drawReportPlots(*facts.restoration, stop);
    if (!plots)
        return plots.error();
    QStringList files;
    facts.pictures = picturesForHtml(*plots);
    const auto html = writeWhole(base + kHtml, reportHtml(facts));
    if (!html)
        return html.error();
    if (stop.stop_requested())
        return cancelled();
    facts.pictures = picturesForPrint(*plots);
    const auto pdf = writeWhole(base + kPdf, reportPdf(facts));
    if (!pdf)
        return pdf.error();
    return QStringList{*html, *pdf};
}

void ReportWork::start(const QList<Order>& orders)
{
    const auto work = [orders](const JobContext& job) -> Result<QJsonObject> {
        QStringList files;
        for (const Order& order : orders) {
            auto written = writeReport(order, job.stop);
            if (!written)
                return written.error();
            files << *written;
        }
        return QJsonObject{{kFiles, QJsonArray::fromStringList(files)}};
    };
    m_job = std::make_unique<Job>(m_pool, work);
    connect(m_job.get(), &Job::finished, this, &ReportWork::end);
}

void ReportWork::cancel()
{
    if (m_job)
        m_job->cancel();
}

void ReportWork::end(const JobOutcome& outcome)
{
    m_job.release()->deleteLater(); // it is what calls
    switch (outcome.kind) {
    case JobOutcome::Kind::Done: {
        QStringList files;
        for (const QJsonValue& file : outcome.report.value(kFiles).toArray())
            files << file.toString();
        Q_EMIT finished(files);
        break;
    }
    case JobOutcome::Kind::Failed:
        Q_EMIT failed(outcome.error);
        break;
    case JobOutcome::Kind::Cancelled:
        Q_EMIT cancelled();
        break;
    }
}

} // namespace resonate
