#include "app/report_document/report_work.h"

#include "app/report_document/report_html.h"
#include "app/report_document/report_pdf.h"
#include "app/report_document/report_pictures.h"
#include "pipeline/durable_file.h"

#include <QFile>
#include <QJsonArray>

namespace resonate {
namespace {

const QString kFiles = QStringLiteral("files");

Result<QString> writeWhole(const std::filesystem::path& path, const QByteArray& bytes)
{
    const QString name = QFile::decodeName(path.c_str());
    if (auto written = writeFileDurably(path, {bytes.constData(), static_cast<std::size_t>(bytes.size())}); !written)
        return written.error();
    return name;
}

} // namespace

Result<QStringList> writeReport(ReportFacts facts, const std::filesystem::path& base, const std::stop_token& stop)
{
    const auto plots = drawReportPlots(*facts.restoration, stop);
    if (!plots)
        return plots.error();
    QStringList files;
    facts.pictures = picturesForHtml(*plots);
    const auto html = writeWhole(base.string() + ".html", reportHtml(facts));
    if (!html)
        return html.error();
    if (stop.stop_requested())
        return cancelled();
    facts.pictures = picturesForPrint(*plots);
    const auto pdf = writeWhole(base.string() + ".pdf", reportPdf(facts));
    if (!pdf)
        return pdf.error();
    return QStringList{*html, *pdf};
}

void ReportWork::start(const QList<Order>& orders)
{
    const auto work = [orders](const JobContext& job) -> Result<QJsonObject> {
        QStringList files;
        for (const Order& order : orders) {
            auto written = writeReport(order.facts, order.base, job.stop);
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
