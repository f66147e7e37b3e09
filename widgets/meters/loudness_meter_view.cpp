#include "widgets/meters/loudness_meter_view.h"

#include "widgets/look/look.h"
#include "widgets/meters/meter_feed.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace resonate {
namespace {

constexpr double kNothingLufs = -70.0;

} // namespace

LoudnessMeterView::LoudnessMeterView(QWidget* parent) : MeterView(parent), m_scale({-50.0, 0.0, -30.0, 0.75})
{
    setAccessibleName(tr("Loudness"));
    setToolTip(tr("Loudness of what plays: M of the moment, S of three seconds, I of all, LRA its range"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LoudnessMeterView::setTarget(std::optional<double> lufs)
{
    m_target = lufs;
    update();
}

double LoudnessMeterView::valueOf(const MeterSnapshot& snapshot, Row row)
{
    switch (row) {
    case Momentary:
        return snapshot.loudness.momentaryLufs;
    case ShortTerm:
        return snapshot.loudness.shortTermLufs;
    case Integrated:
        return snapshot.loudness.integratedLufs;
    default:
        return snapshot.loudness.rangeLu;
    }
}

QString LoudnessMeterView::textOf(const MeterSnapshot& snapshot, Row row)
{
    const double nothing = row == Range ? 0.0 : kNothingLufs;
    const QString value = meterText(snapshot.channels > 0 ? valueOf(snapshot, row) : nothing, nothing);
    return row == Range ? tr("%1 LU").arg(value) : tr("%1 LUFS").arg(value);
}

QString LoudnessMeterView::nameOf(Row row) const
{
    switch (row) {
    case Momentary:
        return tr("M", "momentary loudness, short");
    case ShortTerm:
        return tr("S", "short-term loudness, short");
    case Integrated:
        return tr("I", "integrated loudness, short");
    default:
        return tr("LRA", "loudness range, short");
    }
}

int LoudnessMeterView::nameWidth() const
{
    int width = 0;
    for (int row = 0; row < kRows; ++row)
        width = std::max(width, fontMetrics().horizontalAdvance(nameOf(static_cast<Row>(row))));
    return width + fontMetrics().height() / 2;
}

QSize LoudnessMeterView::sizeHint() const
{
    return {nameWidth() + fontMetrics().averageCharWidth() * 28, kRows * fontMetrics().height() * 5 / 4 + 4};
}

QSize LoudnessMeterView::minimumSizeHint() const
{
    return {nameWidth() + fontMetrics().averageCharWidth() * 18, sizeHint().height()};
}

QRect LoudnessMeterView::rowArea(Row row) const
{
    const int height = fontMetrics().height() * 5 / 4;
    return {2, 2 + row * height, width() - 4, height};
}

QRect LoudnessMeterView::textArea(Row row) const
{
    const QRect area = rowArea(row);
    const int wide = fontMetrics().horizontalAdvance(tr("%1 LUFS").arg(QLocale().toString(-88.8, 'f', 1))) + 4;
    return QStyle::visualRect(layoutDirection(), rect(), QRect(area.right() - wide, area.top(), wide, area.height()));
}

/// Bars grow to the right in every language; their names and numbers change sides.
QRect LoudnessMeterView::barArea(Row row) const
{
    const QRect area = rowArea(row);
    const int numbers = textArea(row).width() + fontMetrics().height() / 2;
    const int inset = area.height() / 5;
    return QStyle::visualRect(layoutDirection(), rect(),
                              QRect(area.left() + nameWidth(), area.top() + inset, area.width() - nameWidth() - numbers,
                                    area.height() - 2 * inset));
}

QRegion LoudnessMeterView::changedRegion(const MeterSnapshot& before, const MeterSnapshot& after) const
{
    QRegion region;
    for (int i = 0; i < kRows; ++i) {
        const Row row = static_cast<Row>(i);
        if (textOf(before, row) != textOf(after, row))
            region += textArea(row);
        const QRect bar = barArea(row);
        const int was = qRound(m_scale.share(valueOf(before, row)) * bar.width());
        const int is = qRound(m_scale.share(valueOf(after, row)) * bar.width());
        if (i <= ShortTerm && was != is)
            region += QRect(bar.left() + std::min(was, is) - 1, bar.top(), std::abs(was - is) + 2, bar.height());
    }
    return region;
}

void LoudnessMeterView::paintBar(QPainter& painter, Row row) const
{
    const LookColors& colors = Look::instance().colors();
    const QRect bar = barArea(row);
    painter.fillRect(bar, colors.plot);
    QRect filled = bar;
    filled.setWidth(qRound(m_scale.share(valueOf(snapshot(), row)) * bar.width()));
    painter.fillRect(filled, row == Momentary ? QBrush(colors.restored, Qt::Dense3Pattern) : QBrush(colors.restored));
    painter.setPen(colors.outline);
    painter.drawRect(bar.adjusted(0, 0, -1, -1));
    if (!m_target)
        return;
    const int x = bar.left() + qRound(m_scale.share(*m_target) * bar.width());
    painter.fillRect(QRect(x - 1, bar.top() - 2, 2, bar.height() + 4), palette().color(QPalette::WindowText));
}

void LoudnessMeterView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // each text by its own script
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    const auto end = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter;
    for (int i = 0; i < kRows; ++i) {
        const Row row = static_cast<Row>(i);
        const QRect name =
            QStyle::visualRect(layoutDirection(), rect(),
                               QRect(rowArea(row).left(), rowArea(row).top(), nameWidth(), rowArea(row).height()));
        painter.setPen(Look::instance().colors().dimmedText);
        painter.drawText(name, start, nameOf(row));
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(textArea(row), end, textOf(snapshot(), row));
        if (i <= ShortTerm)
            paintBar(painter, row);
    }
    if (m_target) { // beside the number that it is for
        painter.setPen(Look::instance().colors().dimmedText);
        painter.drawText(barArea(Integrated), Qt::AlignCenter,
                         fontMetrics().elidedText(tr("Target %1 LUFS").arg(QLocale().toString(*m_target, 'f', 1)),
                                                  Qt::ElideRight, barArea(Integrated).width()));
    }
    paintFocus(painter);
}

QString LoudnessMeterView::spoken() const
{
    if (snapshot().channels == 0)
        return tr("Nothing plays.");
    const QString now = tr("Now %1, over three seconds %2, of all that was heard %3, range %4.")
                            .arg(textOf(snapshot(), Momentary), textOf(snapshot(), ShortTerm),
                                 textOf(snapshot(), Integrated), textOf(snapshot(), Range));
    return m_target ? now + QLatin1Char('\n') + tr("Target %1 LUFS").arg(QLocale().toString(*m_target, 'f', 1)) : now;
}

void LoudnessMeterView::mouseDoubleClickEvent(QMouseEvent*)
{
    if (feed())
        feed()->reset();
}

void LoudnessMeterView::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Space || event->key() == Qt::Key_Delete) && feed())
        feed()->reset();
    else
        QWidget::keyPressEvent(event);
}

} // namespace resonate
