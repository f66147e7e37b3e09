#include "app/report_document/report_pdf.h"

#include "app/report_document/report_html.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QMarginsF>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextImageFormat>
#include <QTextOption>
#include <QUrl>

namespace resonate {
namespace {

// What QTextDocument understands of a style sheet.
const QString kPrintStyle = QStringLiteral(
    "h1{font-size:17pt}h2{font-size:12pt}p,td,th,li,div{font-size:8.5pt}td,th{padding:2px 5px}th{text-align:left}"
    "pre{font-size:8pt;white-space:pre-wrap}");

constexpr int kDotsPerInch = 96; // CSS pixels, so that sizes are those of the page on a screen
constexpr double kMarginMm = 15.0;

/// The page has margins of its own; those that the text brings for a screen come on top of them.
void dropSideMargins(QTextDocument& document)
{
    QTextBlockFormat flush;
    flush.setLeftMargin(0.0);
    flush.setRightMargin(0.0);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        if (block.textList() == nullptr)
            QTextCursor(block).mergeBlockFormat(flush);
}

/// QTextDocument knows no max-width: what is wider than the page is made as wide as the page.
void fitPictures(QTextDocument& document, double width)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            QTextImageFormat format = it.fragment().charFormat().toImageFormat();
            if (!format.isValid())
                continue;
            const auto picture = document.resource(QTextDocument::ImageResource, QUrl(format.name())).value<QImage>();
            const QSizeF size = format.width() > 0 && format.height() > 0 ? QSizeF(format.width(), format.height())
                                                                          : QSizeF(picture.size());
            if (size.width() <= width)
                continue;
            format.setWidth(width);
            format.setHeight(size.height() * width / size.width());
            QTextCursor cursor(&document);
            cursor.setPosition(it.fragment().position());
            cursor.setPosition(it.fragment().position() + it.fragment().length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
            it = block.begin(); // the fragments were made anew; this one fits now
            if (it.atEnd())
                break;
        }
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
    document.setDefaultStyleSheet(kPrintStyle);
    QTextOption option = document.defaultTextOption();
    option.setTextDirection(QGuiApplication::layoutDirection());
    option.setAlignment(QGuiApplication::layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
    document.setPageSize(QSizeF(pdf.width(), pdf.height()));
    document.setDocumentMargin(0.0);
    document.setHtml(QString::fromUtf8(reportHtml(facts)));
    dropSideMargins(document);
    fitPictures(document, pdf.width());
    document.print(&pdf);
    return buffer.data();
}

} // namespace resonate
