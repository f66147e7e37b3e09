#include "app/report_document/report_pdf.h"

#include "app/report_document/report_html.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QMarginsF>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextOption>

namespace resonate {
namespace {

// What QTextDocument understands of a style sheet.
const QString kPrintStyle = QStringLiteral(
    "h1{font-size:17pt}h2{font-size:12pt}p,td,th,li,div{font-size:8.5pt}td,th{padding:2px 5px}th{text-align:left}"
    "pre{font-size:8pt;white-space:pre-wrap}");

constexpr int kDotsPerInch = 96; // CSS pixels, so that sizes are those of the page on a screen
constexpr double kMarginMm = 15.0;

} // namespace

QByteArray reportPdf(const ReportFacts& facts)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setTitle(facts.title);
    pdf.setCreator(QStringLiteral("Resonate ") + facts.programVersion);
    pdf.setPageSize(QPageSize(QPageSize::A4));
    pdf.setPageMargins(QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter);
    pdf.setResolution(kDotsPerInch);

    QTextDocument document;
    document.setDefaultStyleSheet(kPrintStyle);
    QTextOption option = document.defaultTextOption();
    option.setTextDirection(QGuiApplication::layoutDirection());
    option.setAlignment(QGuiApplication::layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
    document.setPageSize(QSizeF(pdf.width(), pdf.height()));
    document.setDocumentMargin(0.0);
    document.setHtml(QString::fromUtf8(reportHtml(facts)));
    document.print(&pdf);
    return buffer.data();
}

} // namespace resonate
