#include "app/report_document/print_layout.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextImageFormat>
#include <QTextLayout>
#include <QTextTable>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

const QColor kRule(0xd5, 0xd7, 0xde);
constexpr double kCellPadding = 3.0, kRuleWidth = 0.75;

bool holdsPicture(const QTextBlock& block)
{
    for (auto it = block.begin(); !it.atEnd(); ++it)
        if (it.fragment().charFormat().isImageFormat())
            return true;
    return false;
}

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

void ruleCells(QTextTable& table)
{
    for (int row = 0; row < table.rows(); ++row)
        for (int column = 0; column < table.columns(); ++column) {
            QTextTableCell cell = table.cellAt(row, column);
            QTextTableCellFormat format = cell.format().toTableCellFormat();
            format.setBottomBorder(kRuleWidth);
            format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBottomBorderBrush(kRule);
            cell.setFormat(format);
        }
}

void layOutTables(QTextDocument& document)
{
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (table == nullptr)
            continue;
        QTextTableFormat format = table->format();
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100.0));
        format.setMargin(0.0);
        format.setBorder(0.0);
        format.setBorderCollapse(true);
        format.setCellSpacing(0.0);
        format.setCellPadding(kCellPadding);
        const bool headed =
            table->rows() > 1 &&
            table->cellAt(0, table->columns() - 1).firstCursorPosition().charFormat().fontWeight() > QFont::Normal;
        format.setHeaderRowCount(headed ? 1 : 0);
        table->setFormat(format);
        ruleCells(*table);
    }
}

/// Headings and captions.
bool belongsToNext(const QTextBlock& block)
{
    return block.blockFormat().headingLevel() > 0 || (holdsPicture(block.next()) && !holdsPicture(block));
}

/// Where the first line of a block ends; of a block in a table, the first two rows.
double endOfBeginning(const QTextDocument& document, const QTextBlock& block)
{
    const QAbstractTextDocumentLayout& layout = *document.documentLayout();
    const QTextTable* table = QTextCursor(block).currentTable();
    if (table == nullptr) {
        const double line = block.layout()->lineCount() > 0 ? block.layout()->lineAt(0).rect().bottom() : 0.0;
        return layout.blockBoundingRect(block).top() + line;
    }
    double end = 0.0;
    for (int row = 0; row < std::min(2, table->rows()); ++row)
        for (int column = 0; column < table->columns(); ++column)
            end = std::max(end,
                           layout.blockBoundingRect(table->cellAt(row, column).lastCursorPosition().block()).bottom());
    return end;
}

/// From the first to the last: what moves, moves only what follows it.
void keepTogether(QTextDocument& document, double pageHeight)
{
    QTextBlockFormat onNextPage;
    onNextPage.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    const auto pageAt = [&](double y) { return std::floor(y / pageHeight); };
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!belongsToNext(block))
            continue;
        const QTextBlock first = block;
        while (belongsToNext(block))
            block = block.next();
        const double begin = document.documentLayout()->blockBoundingRect(first).top();
        if (pageAt(begin) != pageAt(endOfBeginning(document, block) - 1.0))
            QTextCursor(first).mergeBlockFormat(onNextPage);
    }
}

} // namespace

void layOutForPrint(QTextDocument& document, const QSizeF& page)
{
    document.setUndoRedoEnabled(false);
    QTextCursor edit(&document);
    edit.beginEditBlock(); // else every cell lays out all pages anew
    dropSideMargins(document);
    fitPictures(document, page.width());
    layOutTables(document);
    edit.endEditBlock();
    document.setPageSize(page);
    // Changes within tables leave blocks between them without lines, which are then not painted.
    const auto layOutAnew = [&] { document.markContentsDirty(0, document.characterCount()); };
    layOutAnew();
    keepTogether(document, page.height());
    layOutAnew();
}

} // namespace resonate
