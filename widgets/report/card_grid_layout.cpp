#include "widgets/report/card_grid_layout.h"

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

CardGridLayout::~CardGridLayout() = default;

void CardGridLayout::setColumnWidth(int narrowest)
{
    m_columnWidth = std::max(1, narrowest);
    invalidate();
}

int CardGridLayout::columns(int width) const
{
    const int gap = std::max(0, spacing());
    const auto shown =
        static_cast<int>(std::ranges::count_if(m_items, [](const auto& item) { return !item->isEmpty(); }));
    const int most = std::clamp((width + gap) / (m_columnWidth + gap), 1, std::max(1, shown));
    const int rows = (std::max(1, shown) + most - 1) / most;
    return (std::max(1, shown) + rows - 1) / rows;
}

void CardGridLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

QLayoutItem* CardGridLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* CardGridLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

QSize CardGridLayout::sizeHint() const
{
    const int width = 2 * m_columnWidth + std::max(0, spacing());
    return {width, heightForWidth(width)};
}

QSize CardGridLayout::minimumSize() const
{
    int width = 0;
    for (const auto& item : m_items)
        width = std::max(width, item->minimumSize().width());
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), margins.top() + margins.bottom()};
}

int CardGridLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

void CardGridLayout::setGeometry(const QRect& area)
{
    QLayout::setGeometry(area);
    arrange(area, true);
}

int CardGridLayout::arrange(const QRect& area, bool place) const
{
    const QMargins margins = contentsMargins();
    const QRect inner = area.marginsRemoved(margins);
    const int gap = std::max(0, spacing());
    const int columnCount = columns(inner.width());
    const int cardWidth = (inner.width() - gap * (columnCount - 1)) / columnCount;
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    std::vector<QLayoutItem*> shown;
    for (const auto& item : m_items)
        if (!item->isEmpty())
            shown.push_back(item.get());

    int top = inner.top();
    for (std::size_t first = 0; first < shown.size(); first += static_cast<std::size_t>(columnCount)) {
        const std::size_t end = std::min(shown.size(), first + static_cast<std::size_t>(columnCount));
        int rowHeight = 0;
        for (std::size_t i = first; i < end; ++i)
            rowHeight = std::max(rowHeight, heightOf(*shown[i], cardWidth));
        for (std::size_t i = first; place && i < end; ++i) {
            const int left = inner.left() + static_cast<int>(i - first) * (cardWidth + gap);
            shown[i]->setGeometry(QStyle::visualRect(direction, inner, QRect(left, top, cardWidth, rowHeight)));
        }
        top += rowHeight + (end < shown.size() ? gap : 0);
    }
    return top - area.top() + margins.bottom();
}

} // namespace resonate
