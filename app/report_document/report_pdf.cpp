#include "app/report_document/report_pdf.h"

#include "app/report_document/print_layout.h"
#include "app/report_document/report_html.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextOption>

namespace resonate {
namespace {

/// translate() of the context "ReportDocument".
struct ReportDocument {
    Q_DECLARE_TR_FUNCTIONS(ReportDocument)
};

// What QTextDocument understands of a style sheet. Lines of another height than their own would put a picture's height
// times that factor on the paper.
const QString kPrintStyle =
    QStringLiteral("body{color:#22242a;font-size:9pt}h1{font-size:17pt;margin-top:0px;margin-bottom:2px}"
                   "h2{font-size:12pt;margin-top:18px;margin-bottom:4px}p{margin-top:3px;margin-bottom:3px}"
                   ".dim{color:#555761}.lead{font-size:10pt}td,th,li,div{font-size:8.5pt}th{text-align:left}"
                   "pre{font-size:8pt;white-space:pre-wrap;margin-top:4px;margin-bottom:6px;background-color:#f4f5f8}");

constexpr int kDotsPerInch = 96; // CSS pixels, so that sizes are those of the page on a screen
constexpr double kMarginMm = 15.0;
constexpr double kFooterHeight = 30.0;

void paintFooter(QPainter& painter, const QSizeF& page, const QString& title, int number, int count)
{
    QFont font;
    font.setPointSizeF(7.5);
    painter.setFont(font);
    painter.setPen(QColor(0x55, 0x57, 0x61));
    const QRectF line(0.0, page.height() - kFooterHeight, page.width(), kFooterHeight);
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const QString shown = QFontMetricsF(font).elidedText(title, Qt::ElideMiddle, page.width() * 0.75);
    painter.drawText(line, Qt::AlignBottom | (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute, shown);
    const QLocale locale;
    painter.drawText(line, Qt::AlignBottom | (mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute,
                     ReportDocument::tr("page %1 of %2").arg(locale.toString(number), locale.toString(count)));
}

void paintPages(QPdfWriter& pdf, const QTextDocument& document, const QString& title)
{
    QPainter painter(&pdf);
    const QSizeF body = document.pageSize();
    const int count = document.pageCount();
    for (int page = 0; page < count; ++page) {
        if (page > 0)
            pdf.newPage();
        const QRectF view(0.0, page * body.height(), body.width(), body.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = view;
        context.palette.setColor(QPalette::Text, Qt::black);
        painter.save();
        painter.translate(0.0, -view.top());
        painter.setClipRect(view);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        paintFooter(painter, QSizeF(pdf.width(), pdf.height()), title, page + 1, count);
    }
}

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
    fillPrintDocument(document, facts, pdf, QSizeF(pdf.width(), pdf.height() - kFooterHeight));
    paintPages(pdf, document, facts.title);
    return buffer.data();
}

void fillPrintDocument(QTextDocument& document, const ReportFacts& facts, QPaintDevice& device, const QSizeF& page)
{
    document.documentLayout()->setPaintDevice(&device);
    QTextOption option = document.defaultTextOption();
    option.setTextDirection(QGuiApplication::layoutDirection());
    option.setAlignment(QGuiApplication::layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
    document.setDocumentMargin(0.0);
    document.setHtml(QString::fromUtf8(reportPage(facts, kPrintStyle)));
    layOutForPrint(document, page);
}

} // namespace resonate
