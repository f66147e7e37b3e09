#include "widgets/meters/level_meter_view.h"

#include "widgets/look/look.h"
#include "widgets/meters/meter_feed.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace resonate {
namespace {

constexpr double kWarnDbfs = -3.0;  // from here on there is little room left
constexpr double kHoldLineDb = 0.4; // as thick as so many decibels

QString channelName(int channel, int channels)
{
    if (channels == 1)
        return LevelMeterView::tr("Mono");
    return channel == 0 ? LevelMeterView::tr("Left") : LevelMeterView::tr("Right");
}

} // namespace

LevelMeterView::LevelMeterView(Qt::Orientation orientation, QWidget* parent)
    : MeterView(parent), m_orientation(orientation), m_scale({-60.0, 0.0, -24.0, 0.65})
{
    setAccessibleName(tr("Level"));
    setToolTip(tr("Peak and average level of each channel, dBFS"));
    setSizePolicy(orientation == Qt::Vertical ? QSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding)
                                              : QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed));
}

int LevelMeterView::channels() const
{
    return snapshot().channels == 1 ? 1 : 2;
}

int LevelMeterView::thickness() const
{
    return std::max(6, fontMetrics().height() * 2 / 3);
}

int LevelMeterView::scaleWidth() const
{
    return m_orientation == Qt::Vertical ? fontMetrics().horizontalAdvance(QLocale().toString(-60)) + 6
                                         : fontMetrics().height();
}

QSize LevelMeterView::sizeHint() const
{
    const int across = 2 * thickness() + 2 + scaleWidth() + 4;
    const int along = fontMetrics().height() * 14;
    return m_orientation == Qt::Vertical ? QSize(across, along) : QSize(along, across);
}

QSize LevelMeterView::minimumSizeHint() const
{
    const int across = 2 * thickness() + 2 + scaleWidth() + 4;
    const int along = fontMetrics().height() * 6;
    return m_orientation == Qt::Vertical ? QSize(across, along) : QSize(along, across);
}

QRect LevelMeterView::lane(int channel) const
{
    const int wide = channels() == 1 ? 2 * thickness() + 2 : thickness();
    const int offset = 2 + channel * (thickness() + 2);
    const int mark = thickness() + 4;
    return m_orientation == Qt::Vertical ? QRect(offset, mark, wide, height() - mark - 2)
                                         : QRect(2, offset, width() - mark - 2, wide);
}

QRect LevelMeterView::clipMark(int channel) const
{
    const QRect bar = lane(channel);
    const int side = thickness();
    return m_orientation == Qt::Vertical ? QRect(bar.center().x() - side / 2, 2, side, side)
                                         : QRect(width() - side - 2, bar.center().y() - side / 2, side, side);
}

/// What lies between two levels on a channel's bar. Meters run upwards or to the right in every language.
QRect LevelMeterView::part(int channel, double fromDb, double toDb) const
{
    const QRect bar = lane(channel);
    const double from = m_scale.share(fromDb);
    const double to = m_scale.share(toDb);
    if (m_orientation == Qt::Vertical) {
        const int top = bar.bottom() + 1 - qRound(to * bar.height());
        return {bar.left(), top, bar.width(), bar.bottom() + 1 - qRound(from * bar.height()) - top};
    }
    const int left = bar.left() + qRound(from * bar.width());
    return {left, bar.top(), bar.left() + qRound(to * bar.width()) - left, bar.height()};
}

QRegion LevelMeterView::changedRegion(const MeterSnapshot& before, const MeterSnapshot& after) const
{
    if (before.channels != after.channels)
        return rect();
    QRegion region;
    for (int c = 0; c < after.channels; ++c) {
        const ChannelLevel& was = before.level[static_cast<std::size_t>(c)];
        const ChannelLevel& is = after.level[static_cast<std::size_t>(c)];
        const auto moved = [&](double from, double to) {
            const auto [low, high] = std::minmax(from, to);
            return part(c, low, high).adjusted(-1, -3, 1, 3).adjusted(-2, 0, 2, 0);
        };
        const auto add = [&](double from, double to) {
            if (part(c, m_scale.lowestDb(), from) != part(c, m_scale.lowestDb(), to))
                region += moved(from, to);
        };
        add(was.peakDbfs, is.peakDbfs);
        add(was.rmsDbfs, is.rmsDbfs);
        if (part(c, was.heldDbfs - kHoldLineDb, was.heldDbfs) != part(c, is.heldDbfs - kHoldLineDb, is.heldDbfs)) {
            region += moved(was.heldDbfs - kHoldLineDb, was.heldDbfs);
            region += moved(is.heldDbfs - kHoldLineDb, is.heldDbfs);
        }
        if (was.clipped != is.clipped)
            region += clipMark(c).adjusted(-2, -2, 2, 2);
    }
    return region;
}

void LevelMeterView::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // each text by its own script
    for (int c = 0; c < channels(); ++c) {
        if (event->region().intersects(lane(c)))
            paintChannel(painter, c);
        if (event->region().intersects(clipMark(c)))
            paintClipMark(painter, c);
    }
    paintScale(painter);
    paintFocus(painter);
}

void LevelMeterView::paintChannel(QPainter& painter, int channel) const
{
    const LookColors& colors = Look::instance().colors();
    const ChannelLevel level =
        snapshot().channels > channel ? snapshot().level[static_cast<std::size_t>(channel)] : ChannelLevel();
    painter.fillRect(lane(channel), colors.plot);
    QColor peak = colors.good;
    peak.setAlphaF(0.55F);
    painter.fillRect(part(channel, m_scale.lowestDb(), level.peakDbfs), peak);
    painter.fillRect(part(channel, m_scale.lowestDb(), std::min(level.rmsDbfs, level.peakDbfs)), colors.good);
    if (level.peakDbfs > kWarnDbfs)
        painter.fillRect(part(channel, kWarnDbfs, level.peakDbfs), colors.fair);
    if (level.heldDbfs > m_scale.lowestDb()) {
        QRect line = part(channel, level.heldDbfs - kHoldLineDb, level.heldDbfs);
        if (m_orientation == Qt::Vertical)
            line.setHeight(std::max(2, line.height()));
        else
            line.setLeft(std::min(line.left(), line.right() - 1));
        painter.fillRect(line, palette().color(QPalette::WindowText));
    }
    painter.setPen(colors.outline);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(lane(channel).adjusted(0, 0, -1, -1));
}

/// Hollow and round while all is well; full, square and crossed out after clipping.
void LevelMeterView::paintClipMark(QPainter& painter, int channel) const
{
    const LookColors& colors = Look::instance().colors();
    const QRectF mark = QRectF(clipMark(channel)).adjusted(1, 1, -1, -1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (snapshot().channels > channel && snapshot().level[static_cast<std::size_t>(channel)].clipped) {
        painter.fillRect(mark, colors.poor);
        painter.setPen(QPen(colors.surface, 1.5));
        const QRectF cross = mark.adjusted(mark.width() / 4, mark.height() / 4, -mark.width() / 4, -mark.height() / 4);
        painter.drawLine(cross.topLeft(), cross.bottomRight());
        painter.drawLine(cross.topRight(), cross.bottomLeft());
    } else {
        painter.setPen(QPen(colors.outline, 1.2));
        painter.drawEllipse(mark);
    }
    painter.restore();
}

void LevelMeterView::paintScale(QPainter& painter) const
{
    const QRect bar = lane(0);
    const int length = m_orientation == Qt::Vertical ? bar.height() : bar.width();
    const double room = m_orientation == Qt::Vertical ? fontMetrics().height()
                                                      : fontMetrics().horizontalAdvance(QLocale().toString(-60)) + 4;
    painter.setPen(Look::instance().colors().dimmedText);
    QRect last;
    for (const double db : m_scale.ticks(room / std::max(1, length))) {
        const QString text = QLocale().toString(qRound(db));
        if (m_orientation == Qt::Vertical) {
            const int y = bar.bottom() - qRound(m_scale.share(db) * bar.height());
            const int top = std::clamp(y - fontMetrics().height() / 2, 0, height() - fontMetrics().height());
            const QRect label(width() - scaleWidth(), top, scaleWidth() - 2, fontMetrics().height());
            if (label.intersects(last))
                continue;
            last = label;
            painter.drawText(label, Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter, text);
        } else {
            const int x = bar.left() + qRound(m_scale.share(db) * bar.width());
            const int wide = fontMetrics().horizontalAdvance(text);
            const int left = std::clamp(x - wide / 2, 0, width() - wide);
            const QRect label(left, height() - fontMetrics().height(), wide, fontMetrics().height());
            if (label.intersects(last))
                continue;
            last = label;
            painter.drawText(label, Qt::AlignCenter, text);
        }
    }
}

QString LevelMeterView::spoken() const
{
    if (snapshot().channels == 0)
        return tr("Nothing plays.");
    QStringList parts;
    for (int c = 0; c < snapshot().channels; ++c) {
        const ChannelLevel& level = snapshot().level[static_cast<std::size_t>(c)];
        const QString name = channelName(c, snapshot().channels);
        const QString peak = meterText(level.peakDbfs, m_scale.lowestDb());
        parts.append(level.clipped ? tr("%1: peak %2 dBFS, clipped").arg(name, peak)
                                   : tr("%1: peak %2 dBFS").arg(name, peak));
    }
    return parts.join(QLatin1Char('\n'));
}

void LevelMeterView::forgetClipping()
{
    if (feed()) {
        feed()->resetClipping();
        return;
    }
    MeterSnapshot clean = snapshot();
    for (ChannelLevel& level : clean.level)
        level.clipped = false;
    setSnapshot(clean);
}

void LevelMeterView::mousePressEvent(QMouseEvent*)
{
    forgetClipping();
}

void LevelMeterView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Delete)
        forgetClipping();
    else
        QWidget::keyPressEvent(event);
}

} // namespace resonate
