#pragma once

#include <QStyledItemDelegate>

namespace resonate {

/// A file in two lines: its name, with a picture of its kind before it, and its folder.
class FileDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace resonate
