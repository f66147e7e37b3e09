#include "widgets/waveform/overview_strip.h"

#include "pipeline/overview/peak_store.h"
#include "widgets/look/look.h"
#include "widgets/time/playhead.h"
#include "widgets/time/time_text.h"
#include "widgets/time/time_viewport.h"
#include "widgets/waveform/waveform_marks.h"
#include "widgets/waveform/waveform_source.h"

#include <QHelpEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

constexpr float kDimmed = 0.55F;

} // namespace

OverviewStrip::OverviewStrip(QWidget* parent)
    : QWidget(parent),
      m_source(std::make_unique<WaveformSource>()),
      m_none(std::make_unique<WaveformSource>()),
      m_regionName(tr("Preview")),
      m_emptyText(tr("No recording is open yet."))
{
    offerTimeSliders();
    setObjectName(QStringLiteral("overview"));
    setAccessibleName(tr("Whole recording"));
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight); // time runs this way in every language
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&Look::instance(), &Look::changed, this, &OverviewStrip::redraw);
    connect(m_source.get(), &WaveformSource::changed, this, &OverviewStrip::redraw);
}

OverviewStrip::~OverviewStrip() = default;

void OverviewStrip::setDuration(double seconds)
{
    m_duration = std::max(0.0, seconds);
    setRegion(m_region);
    redraw();
}

void OverviewStrip::setViewport(TimeViewport* viewport)
{
    if (m_viewport)
        disconnect(m_viewport, nullptr, this, nullptr);
    m_viewport = viewport;
    if (viewport)
        connect(viewport, &TimeViewport::changed, this, qOverload<>(&QWidget::update));
    update();
}

void OverviewStrip::setSource(const std::string& key, std::shared_ptr<const AudioSource> audio, PeakStore& store)
{
    m_source->setAudio(key, std::move(audio), store, 0.0);
}

void OverviewStrip::setPeaks(std::shared_ptr<const PeakPyramid> peaks)
{
    m_source->setPeaks(std::move(peaks), 0.0);
}

void OverviewStrip::peaksGrew()
{
    redraw();
}

void OverviewStrip::setRegion(const std::optional<TimeSpan>& region)
{
    m_region = region;
    if (m_region) {
        const double length = std::clamp(region->endSeconds - region->beginSeconds, 0.0, m_duration);
        m_region->beginSeconds = std::clamp(region->beginSeconds, 0.0, m_duration - length);
        m_region->endSeconds = m_region->beginSeconds + length;
    }
    describe();
    update();
}

void OverviewStrip::setRegionName(const QString& name)
{
    m_regionName = name;
    describe();
    update();
}

void OverviewStrip::setSpans(std::vector<LabelledSpan> spans)
{
    m_spans = std::move(spans);
    redraw();
    updateGeometry();
}

void OverviewStrip::setPlayhead(double seconds)
{
    if (seconds == m_playhead)
        return;
    update(playheadStrip(*this, xOf(m_playhead)));
    m_playhead = seconds;
    update(playheadStrip(*this, xOf(m_playhead)));
}

void OverviewStrip::setEmptyText(const QString& text)
{
    m_emptyText = text;
    update();
}

QSize OverviewStrip::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, static_cast<int>(fontMetrics().height() * 3.5 + labelHeight())};
}

QSize OverviewStrip::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, static_cast<int>(fontMetrics().height() * 2.5 + labelHeight())};
}

double OverviewStrip::labelHeight() const
{
    return m_spans.empty() ? 0.0 : std::ceil(fontMetrics().height() * 1.4);
}

double OverviewStrip::xOf(double seconds) const
{
    return m_duration > 0.0 ? seconds / m_duration * width() : 0.0;
}

double OverviewStrip::secondsAt(double x) const
{
    return width() > 0 ? std::clamp(x / width(), 0.0, 1.0) * m_duration : 0.0;
}

void OverviewStrip::redraw()
{
    m_image.invalidate();
    update();
}

void OverviewStrip::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setClipRegion(event->region());
    painter.fillRect(rect(), Look::instance().colors().plot);
    if (m_duration <= 0.0 || !m_source->isSet()) {
        paintMessage(painter, rect(), m_emptyText);
    } else {
        paintWaveform(painter);
        paintSpans(painter);
        paintWindow(painter);
        paintRegion(painter);
        paintPlayheadLine(painter, *this, xOf(m_playhead));
    }
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.backgroundColor = Look::instance().colors().plot;
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void OverviewStrip::paintWaveform(QPainter& painter)
{
    const LookColors& colors = Look::instance().colors();
    const double ratio = devicePixelRatioF();
    const QSizeF place(width(), height() - labelHeight());
    m_image.draw(*m_source, *m_none, {(place * ratio).toSize(), ratio, 0.0, m_duration},
                 {.scale = {},
                  .compare = WaveformCompare::First,
                  .merged = true,
                  .gridSeconds = 0.0,
                  .fontHeight = fontMetrics().height() * ratio,
                  .first = colors.original,
                  .second = colors.restored,
                  .plot = colors.plot,
                  .gridLine = colors.grid});
    painter.drawImage(QPointF(0.0, labelHeight()), m_image.image());
}

void OverviewStrip::paintSpans(QPainter& painter) const
{
    const LookColors& colors = Look::instance().colors();
    const double gap = fontMetrics().averageCharWidth() / 2.0;
    QColor veil = colors.plot;
    veil.setAlphaF(kDimmed);
    for (const LabelledSpan& song : m_spans) {
        const QRectF place(xOf(song.span.beginSeconds), 0.0, xOf(song.span.endSeconds) - xOf(song.span.beginSeconds),
                           height());
        QRectF tab = place;
        tab.setHeight(labelHeight() - 2.0);
        tab.adjust(1.0, 1.0, -1.0, 0.0);
        if (!song.chosen)
            painter.fillRect(place.adjusted(0.0, labelHeight(), 0.0, 0.0), veil);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(colors.outline);
        painter.setBrush(song.chosen ? QBrush(colors.surface) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(tab, gap, gap);
        QFont font = painter.font();
        font.setStrikeOut(!song.chosen);
        painter.setFont(font);
        painter.setPen(song.chosen ? palette().color(QPalette::WindowText) : colors.dimmedText);
        const QString text =
            fontMetrics().elidedText(song.label, Qt::ElideRight, static_cast<int>(tab.width() - 2.0 * gap));
        painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter.drawText(tab.adjusted(gap, 0.0, -gap, 0.0), Qt::AlignCenter, text);
        font.setStrikeOut(false);
        painter.setFont(font);
    }
}

/// A frame around what the linked views show; what they do not show is dimmed.
void OverviewStrip::paintWindow(QPainter& painter) const
{
    if (!m_viewport || m_viewport->visibleSeconds() >= m_duration)
        return;
    const LookColors& colors = Look::instance().colors();
    const double left = std::floor(xOf(m_viewport->beginSeconds()));
    const double right = std::max(left + 3.0, std::ceil(xOf(m_viewport->endSeconds())));
    QColor veil = colors.plot;
    veil.setAlphaF(kDimmed);
    const double top = labelHeight();
    painter.fillRect(QRectF(0.0, top, left, height() - top), veil);
    painter.fillRect(QRectF(right, top, width() - right, height() - top), veil);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(palette().color(QPalette::WindowText), 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(left, top, right - left - 1.0, height() - top - 1.0));
}

void OverviewStrip::paintRegion(QPainter& painter) const
{
    if (!m_region)
        return;
    painter.save();
    const double left = xOf(m_region->beginSeconds);
    const double right = std::max(left + 2.0, xOf(m_region->endSeconds));
    paintSelection(painter, *this, {left, labelHeight(), right - left, height() - labelHeight()});
    const QSizeF size = chipSize(*this, m_regionName);
    const double x = std::clamp((left + right - size.width()) / 2.0, 0.0, std::max(0.0, width() - size.width()));
    painter.setFont(chipFont(*this));
    paintChip(painter, {QPointF(x, labelHeight() + 2.0), size}, m_regionName, palette().color(QPalette::WindowText));
    painter.restore();
}

void OverviewStrip::changeEvent(QEvent* event)
{
    redraw();
    QWidget::changeEvent(event);
}

/// Labels that were cut are told in full.
bool OverviewStrip::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int span = help->pos().y() < labelHeight() ? spanAt(help->pos()) : -1;
    if (span >= 0) {
        const LabelledSpan& song = m_spans[static_cast<std::size_t>(span)];
        QToolTip::showText(
            help->globalPos(),
            tr("%1 (%2 to %3)").arg(song.label, timeText(song.span.beginSeconds), timeText(song.span.endSeconds)),
            this);
    } else if (m_region) {
        QToolTip::showText(help->globalPos(), tr("Drag to choose another part, or use the arrow keys."), this);
    }
    return true;
}

void OverviewStrip::describe()
{
    if (m_region)
        setAccessibleDescription(
            tr("%1: %2 to %3.", "name of a region, its beginning and end")
                .arg(m_regionName, timeWords(m_region->beginSeconds), timeWords(m_region->endSeconds)));
}

} // namespace resonate
