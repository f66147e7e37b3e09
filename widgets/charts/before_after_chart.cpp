#include "widgets/charts/before_after_chart.h"

#include "widgets/look/look.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace resonate {

BeforeAfterChart::BeforeAfterChart(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Before and after"));
    connect(&Look::instance(), &Look::changed, this, qOverload<>(&QWidget::update));
    setBars({});
}

void BeforeAfterChart::setBars(const QList<BeforeAfterBar>& bars)
{
    m_bars = bars;
    QStringList lines;
    for (const BeforeAfterBar& bar : bars)
        lines.append(bar.verdict.isEmpty() ? tr("%1: %2 before, %3 after").arg(bar.label, bar.beforeText, bar.afterText)
                                           : tr("%1: %2 before, %3 after, %4", "%4: better or worse")
                                                 .arg(bar.label, bar.beforeText, bar.afterText, bar.verdict));
    setAccessibleDescription(bars.isEmpty() ? tr("Nothing to compare yet.") : lines.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

int BeforeAfterChart::rowHeight() const
{
    return fontMetrics().height() * 3;
}

int BeforeAfterChart::labelWidth() const
{
    int width = 0;
    for (const BeforeAfterBar& bar : m_bars)
        width =
            std::max({width, fontMetrics().horizontalAdvance(bar.label), fontMetrics().horizontalAdvance(bar.verdict)});
    return std::min(width, fontMetrics().averageCharWidth() * 24) + fontMetrics().height();
}

int BeforeAfterChart::textWidth() const
{
    int width = 0;
    for (const BeforeAfterBar& bar : m_bars)
        width = std::max(
            {width, fontMetrics().horizontalAdvance(bar.beforeText), fontMetrics().horizontalAdvance(bar.afterText)});
    return width + fontMetrics().height();
}

QSize BeforeAfterChart::sizeHint() const
{
    const int bars = fontMetrics().averageCharWidth() * 30;
    return {labelWidth() + bars + textWidth(), rowHeight() * std::max<int>(1, static_cast<int>(m_bars.size()))};
}

QSize BeforeAfterChart::minimumSizeHint() const
{
    return {labelWidth() + fontMetrics().averageCharWidth() * 8 + textWidth(), sizeHint().height()};
}

void BeforeAfterChart::paintBar(QPainter& painter, const QRect& row, const BeforeAfterBar& bar, bool after) const
{
    const LookColors& colors = Look::instance().colors();
    const QColor color = after ? colors.restored : colors.original;
    const double range = bar.highest > bar.lowest ? bar.highest - bar.lowest : 1.0;
    const double share = std::clamp(((after ? bar.after : bar.before) - bar.lowest) / range, 0.0, 1.0);
    const int room = row.width() - labelWidth() - textWidth();
    const int height = fontMetrics().height();
    const int top = row.top() + row.height() / 2 + (after ? 1 : -height - 1);
    const QRect track(row.left() + labelWidth(), top + height / 5, room, height * 3 / 5);
    QRect filled = track;
    filled.setWidth(std::max(2, static_cast<int>(room * share)));
    const auto mirrored = [&](const QRect& area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
    painter.fillRect(mirrored(track), colors.grid);
    painter.fillRect(mirrored(filled), colors.plot);
    painter.fillRect(mirrored(filled), after ? QBrush(color) : QBrush(color, Qt::BDiagPattern));
    painter.setPen(color);
    painter.drawRect(mirrored(filled).adjusted(0, 0, -1, -1));
    const QRect text(track.right() + height / 2, top, textWidth() - height / 2, height);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(mirrored(text), QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter),
                     after ? bar.afterText : bar.beforeText);
}

void BeforeAfterChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // each text by its own script
    const LookColors& colors = Look::instance().colors();
    if (m_bars.isEmpty()) {
        painter.setPen(colors.dimmedText);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("Nothing to compare yet."));
    }
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const QRect row(0, static_cast<int>(i) * rowHeight(), width(), rowHeight());
        const int line = fontMetrics().height();
        const QRect label = QStyle::visualRect(
            layoutDirection(), rect(),
            QRect(0, row.center().y() - line, labelWidth() - line / 2, m_bars[i].verdict.isEmpty() ? 2 * line : line));
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(label, start | Qt::AlignVCenter,
                         fontMetrics().elidedText(m_bars[i].label, Qt::ElideRight, label.width()));
        painter.setPen(colors.dimmedText);
        painter.drawText(label.translated(0, line), start | Qt::AlignVCenter, m_bars[i].verdict);
        paintBar(painter, row, m_bars[i], false);
        paintBar(painter, row, m_bars[i], true);
    }
    if (hasFocus()) {
        painter.setPen(QPen(Look::instance().colors().focus, 2.0));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace resonate
