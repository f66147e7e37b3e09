#include "widgets/compare/step_state_delegate.h"

#include "widgets/compare/steps_model.h"

#include <QApplication>
#include <QPainter>

namespace resonate {

void StepStateDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (index.data(StepsModel::StateRole).toInt() != static_cast<int>(StepState::Working)) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);

    QStyleOptionProgressBar bar;
    bar.direction = option.direction;
    bar.fontMetrics = option.fontMetrics;
    bar.palette = option.palette;
    bar.state = QStyle::State_Enabled | QStyle::State_Horizontal;
    const int margin = option.fontMetrics.height() / 4;
    bar.rect = option.rect.adjusted(margin, margin, -margin, -margin);
    bar.minimum = 0;
    bar.maximum = 1000;
    bar.progress = qRound(1000.0 * index.data(StepsModel::FractionRole).toDouble());
    bar.text = index.data(Qt::AccessibleTextRole).toString();
    bar.textVisible = true;
    bar.textAlignment = Qt::AlignCenter;
    style->drawControl(QStyle::CE_ProgressBar, &bar, painter, option.widget);
}

QSize StepStateDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize hint = QStyledItemDelegate::sizeHint(option, index);
    return {qMax(hint.width(), option.fontMetrics.averageCharWidth() * 16), option.fontMetrics.height() * 7 / 4};
}

} // namespace resonate
