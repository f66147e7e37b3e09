#include "widgets/meters/true_peak_view.h"

#include "widgets/look/look.h"
#include "widgets/meters/meter_feed.h"
#include "widgets/report/severity_shape.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace resonate {
namespace {

constexpr double kNothingDbtp = -120.0;

} // namespace

TruePeakView::TruePeakView(QWidget* parent) : MeterView(parent)
{
    setAccessibleName(tr("True peak"));
    setToolTip(tr("The largest peak that was heard, between the samples too"));
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

QString TruePeakView::textOf(const MeterSnapshot& snapshot)
{
    const QString value = meterText(snapshot.truePeak.largestDbtp, kNothingDbtp);
    return isOver(snapshot) ? tr("%1 dBTP, over").arg(value) : tr("%1 dBTP").arg(value);
}

bool TruePeakView::isOver(const MeterSnapshot& snapshot)
{
    return snapshot.truePeak.largestDbtp > 0.0;
}

QSize TruePeakView::sizeHint() const
{
    const int height = fontMetrics().height();
    const QString widest = tr("%1 dBTP, over").arg(QLocale().toString(-88.8, 'f', 1));
    return {height * 2 + fontMetrics().horizontalAdvance(widest), height + 6};
}

QRegion TruePeakView::changedRegion(const MeterSnapshot& before, const MeterSnapshot& after) const
{
    return textOf(before) == textOf(after) ? QRegion() : QRegion(rect());
}

QString TruePeakView::spoken() const
{
    return snapshot().channels == 0 ? tr("Nothing plays.") : textOf(snapshot());
}

void TruePeakView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // each text by its own script
    const int side = fontMetrics().height();
    const bool heard = snapshot().truePeak.largestDbtp > kNothingDbtp;
    const QRect shape(3, (height() - side) / 2, side, side);
    paintSeverityShape(painter, QStyle::visualRect(layoutDirection(), rect(), shape),
                       !heard               ? Severity::None
                       : isOver(snapshot()) ? Severity::Poor
                                            : Severity::Good);
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect text = rect().adjusted(side * 3 / 2 + 3, 0, -3, 0);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), text),
                     QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter, textOf(snapshot()));
    paintFocus(painter);
}

void TruePeakView::beginAnew()
{
    if (feed())
        feed()->reset();
}

void TruePeakView::mousePressEvent(QMouseEvent*)
{
    beginAnew();
}

void TruePeakView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Delete)
        beginAnew();
    else
        QWidget::keyPressEvent(event);
}

} // namespace resonate
