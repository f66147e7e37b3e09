#include "app/pages/upload/file_delegate.h"

#include "app/pages/upload/file_list_model.h"
#include "widgets/look/look.h"

#include <QApplication>
#include <QPainter>

namespace resonate {
namespace {

/// A wave, a frame of film, or a wave on a sheet.
void paintKind(QPainter& painter, const QRectF& box, FileListModel::Kind kind, const QColor& color)
{
    painter.save();
    painter.translate(box.topLeft());
    painter.scale(box.width() / 16.0, box.height() / 16.0);
    painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (kind == FileListModel::Kind::Video) {
        painter.drawRoundedRect(QRectF(1.5, 3.5, 13, 9), 1.5, 1.5);
        const QPointF play[] = {{6.5, 5.8}, {10.5, 8}, {6.5, 10.2}};
        painter.setBrush(color);
        painter.drawPolygon(play, 3);
    } else {
        if (kind == FileListModel::Kind::Project)
            painter.drawRoundedRect(QRectF(1.5, 1.5, 13, 13), 2, 2);
        const double inset = kind == FileListModel::Kind::Project ? 0.7 : 1.0;
        const double heights[] = {1.5, 4.0, 6.0, 3.0, 1.8};
        for (int i = 0; i < 5; ++i) {
            const double x = 8.0 + (i - 2) * 2.4 * inset * 1.1;
            painter.drawLine(QPointF(x, 8.0 - heights[i] * inset), QPointF(x, 8.0 + heights[i] * inset));
        }
    }
    painter.restore();
}

int padding(const QStyleOptionViewItem& option)
{
    return option.fontMetrics.height() / 2;
}

QFont smallFont(const QStyleOptionViewItem& option)
{
    QFont font = option.font;
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

} // namespace

void FileDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QString name = option.text;
    option.text.clear();
    const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    const QColor text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor dimmed = selected ? text : Look::instance().colors().dimmedText;
    const int gap = padding(option);
    const QRect inner = option.rect.adjusted(gap, gap / 2, -gap, -gap / 2);
    const int side = option.fontMetrics.height() * 5 / 3;
    const auto mirrored = [&option](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    paintKind(*painter, mirrored(QRect(inner.left(), inner.center().y() - side / 2, side, side)),
              static_cast<FileListModel::Kind>(index.data(FileListModel::KindRole).toInt()),
              selected ? text : option.palette.color(QPalette::Highlight));

    const QFontMetrics small(smallFont(option));
    const QRect words = inner.adjusted(side + gap, 0, 0, 0);
    const int flags = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    painter->setFont(option.font);
    painter->setPen(text);
    painter->drawText(mirrored(QRect(words.left(), words.top(), words.width(), option.fontMetrics.height())), flags,
                      option.fontMetrics.elidedText(name, Qt::ElideMiddle, words.width()));
    painter->setFont(smallFont(option));
    painter->setPen(dimmed);
    painter->drawText(
        mirrored(QRect(words.left(), words.top() + option.fontMetrics.height(), words.width(), small.height())), flags,
        small.elidedText(index.data(FileListModel::FolderRole).toString(), Qt::ElideMiddle, words.width()));
    painter->restore();
}

QSize FileDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {option.fontMetrics.averageCharWidth() * 24,
            option.fontMetrics.height() + QFontMetrics(smallFont(option)).height() + padding(option)};
}

} // namespace resonate
