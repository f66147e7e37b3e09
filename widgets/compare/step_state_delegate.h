#pragma once

#include <QStyledItemDelegate>

namespace resonate {

/// Draws a bar in the rows of a StepsModel that are at work, and the text of all others.
class StepStateDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace resonate
