// How a WaveformView looks.
#include "core/base/decibels.h"
#include "widgets/look/look.h"
#include "widgets/time/playhead.h"
#include "widgets/time/time_text.h"
#include "widgets/time/time_ticks.h"
#include "widgets/time/time_viewport.h"
#include "widgets/waveform/waveform_marks.h"
#include "widgets/waveform/waveform_source.h"
#include "widgets/waveform/waveform_view.h"

#include <QLocale>
#include <QPaintEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

#include <algorithm>
#include <cmath>

namespace resonate {

WaveformImage::Style WaveformView::style() const
{
    const LookColors& colors = Look::instance().colors();
    const TimeTicks ticks =
        timeTicksFor(QFontMetricsF(font()), m_viewport->visibleSeconds() / width(), m_viewport->endSeconds());
    return {.scale = m_scale,
            .compare = m_compare,
            .merged = m_merged,
            .gridSeconds = m_grid ? ticks.majorSeconds : 0.0,
            .fontHeight = fontMetrics().height() * devicePixelRatioF(),
            .first = m_firstColor.isValid() ? m_firstColor : colors.original,
            .second = m_secondColor.isValid() ? m_secondColor : colors.restored,
            .plot = colors.plot,
            .gridLine = colors.grid};
}

void WaveformView::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setClipRegion(event->region());
    const bool nothing = !m_first->isSet() && !m_second->isSet();
    if (!hasTime() || nothing) {
        painter.fillRect(rect(), Look::instance().colors().plot);
        paintMessage(painter, rect(), m_emptyText);
    } else {
        const double ratio = devicePixelRatioF();
        const QSize pixels = (QSizeF(size()) * ratio).toSize();
        const double perColumn = m_viewport->visibleSeconds() / pixels.width();
        m_first->want(m_viewport->beginSeconds(), m_viewport->endSeconds(), perColumn);
        m_second->want(m_viewport->beginSeconds(), m_viewport->endSeconds(), perColumn);
        m_image.draw(*m_first, *m_second, {pixels, ratio, m_viewport->beginSeconds(), m_viewport->visibleSeconds()},
                     style());
        painter.drawImage(0, 0, m_image.image());
        paintOverlays(painter, event->rect());
    }
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.backgroundColor = Look::instance().colors().plot;
        QWidget::style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void WaveformView::paintOverlays(QPainter& painter, const QRect& exposed) const
{
    paintClipMarks(painter, *this, m_image, m_clipLevel, exposed);
    if (m_selection)
        paintSelection(painter, *this,
                       {QPointF(xOf(m_selection->beginSeconds), 0.0), QPointF(xOf(m_selection->endSeconds), height())});
    QStringList names;
    for (const auto& lane : m_image.lanes()) {
        const bool stereo =
            lane.channel >= 0 && m_image.lanes().size() > (m_compare == WaveformCompare::Stacked ? 2 : 1);
        const QString channel = !stereo ? QString() : lane.channel == 0 ? tr("Left") : tr("Right");
        const QString whose = lane.second ? m_secondName : m_firstName;
        names += m_compare != WaveformCompare::Stacked ? channel
                 : channel.isEmpty()                   ? whose
                                     : tr("%1, %2", "recording, channel").arg(whose, channel.toLower());
    }
    paintLaneLabels(painter, *this, m_image.lanes(), m_scale, names);
    if (m_compare == WaveformCompare::Overlay && m_first->isSet() && m_second->isSet())
        paintLegend(painter, *this, m_firstName, style().first, m_secondName, style().second);
    if (const QString status = statusText(); !status.isEmpty()) {
        const double left = std::clamp(xOf(m_first->readyEndSeconds()), 0.0, width() / 2.0);
        paintMessage(painter, rect().adjusted(static_cast<int>(left), 0, 0, 0), status);
    }
    paintPlayheadLine(painter, *this, xOf(m_playhead));
    if (m_hover && m_drag != Drag::Panning)
        paintHover(painter);
}

/// A line at the pointer, with the moment, the level at the pointer's height and the peak of the waveform there.
void WaveformView::paintHover(QPainter& painter) const
{
    const double ratio = devicePixelRatioF();
    const QPointF at = *m_hover * ratio;
    const auto lane = std::ranges::find_if(
        m_image.lanes(), [&](const WaveformImage::Lane& l) { return at.y() < l.place.top + l.place.height; });
    if (lane == m_image.lanes().end() || at.x() < 0.0 || at.x() >= static_cast<double>(lane->columns.size()))
        return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(Look::instance().colors().dimmedText, 1.0, Qt::DotLine));
    painter.drawLine(QPointF(m_hover->x(), 0.0), QPointF(m_hover->x(), height()));
    painter.drawLine(QPointF(0.0, m_hover->y()), QPointF(width(), m_hover->y()));
    const double height01 = 1.0 - (at.y() - lane->place.top) / (lane->place.height / 2.0);
    const PeakColumn& column = lane->columns[static_cast<std::size_t>(at.x())];
    const double peak = column.isEmpty() ? 0.0 : std::max(std::abs(column.minimum), std::abs(column.maximum));
    const QString text = hoverText(secondsAt(m_hover->x()), m_scale.amplitude(std::clamp(height01, -1.0, 1.0)), peak);
    painter.setFont(chipFont(*this));
    const QSizeF size = chipSize(*this, text);
    const double gap = size.height() / 2.0;
    const bool flip = m_hover->x() + gap + size.width() > width();
    const double x = flip ? m_hover->x() - gap - size.width() : m_hover->x() + gap;
    const double y = m_hover->y() < size.height() + gap ? m_hover->y() + gap : m_hover->y() - gap - size.height();
    paintChip(painter, {QPointF(x, y), size}, text, palette().color(QPalette::WindowText));
}

QString WaveformView::hoverText(double seconds, double amplitude, double peak) const
{
    const auto decibels = [](double value) { return QLocale().toString(gainToDb(std::abs(value)), 'f', 1); };
    const QString time = timeText(seconds, decimalsFor(m_viewport->visibleSeconds() / width()));
    if (peak <= 0.0)
        return time;
    if (std::abs(amplitude) < 1e-5)
        return tr("%1, peak %2 dB", "time, level of the waveform").arg(time, decibels(peak));
    return tr("%1, %2 dB, peak %3 dB", "time, level at the pointer, level of the waveform")
        .arg(time, decibels(amplitude), decibels(peak));
}

QString WaveformView::statusText() const
{
    if (m_compare == WaveformCompare::Second || !m_first->isSet() || m_first->peaks()->isFinished())
        return {};
    const double share = m_first->readyShare();
    return share > 0.0 ? tr("Drawing the waveform: %1 %").arg(QLocale().toString(std::floor(share * 100.0), 'f', 0))
                       : tr("Drawing the waveform \u2026");
}

} // namespace resonate
