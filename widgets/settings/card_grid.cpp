#include "widgets/settings/card_grid.h"

#include <QFontMetrics>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace resonate {
namespace {

int heightOf(const QLayoutItem& item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

CardGrid::CardGrid(int columnCharacters) : m_columnCharacters(columnCharacters)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(12);
}

CardGrid::~CardGrid() = default;

void CardGrid::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

QLayoutItem* CardGrid::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* CardGrid::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto at = m_items.begin() + index;
    QLayoutItem* item = at->release();
    m_items.erase(at);
    return item;
}

int CardGrid::columnWidth() const
{
    const QWidget* parent = parentWidget();
    return m_columnCharacters * (parent != nullptr ? parent->fontMetrics().averageCharWidth() : 8);
}

int CardGrid::columns(int width) const
{
    const int fitting = (width + spacing()) / (columnWidth() + spacing());
    return std::clamp(fitting, 1, std::max(1, count()));
}

QSize CardGrid::sizeHint() const
{
    const int width = 2 * columnWidth() + spacing();
    return {width, heightForWidth(width)};
}

QSize CardGrid::minimumSize() const
{
    int narrowest = 0;
    for (const auto& item : m_items)
        narrowest = std::max(narrowest, item->minimumSize().width());
    return {narrowest, 0};
}

void CardGrid::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int CardGrid::arrange(const QRect& rect, bool move) const
{
    const auto direction = parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const int perRow = columns(rect.width());
    const int width = (rect.width() - (perRow - 1) * spacing()) / perRow;
    int y = rect.y();
    for (int first = 0; first < count(); first += perRow) {
        const int end = std::min(first + perRow, count());
        int height = 0;
        for (int i = first; i < end; ++i)
            height = std::max(height, heightOf(*itemAt(i), width));
        for (int i = first; move && i < end; ++i) {
            const QRect cell(rect.x() + (i - first) * (width + spacing()), y, width, height);
            itemAt(i)->setGeometry(QStyle::visualRect(direction, rect, cell));
        }
        y += height + spacing();
    }
    return std::max(0, y - spacing() - rect.y());
}

} // namespace resonate
