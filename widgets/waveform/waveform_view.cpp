#include "widgets/waveform/waveform_view.h"

#include "core/base/decibels.h"
#include "pipeline/overview/peak_store.h"
#include "widgets/look/look.h"
#include "widgets/time/playhead.h"
#include "widgets/time/time_text.h"
#include "widgets/time/time_ticks.h"
#include "widgets/time/time_viewport.h"
#include "widgets/waveform/waveform_marks.h"
#include "widgets/waveform/waveform_source.h"

#include <QLocale>
#include <QPaintEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

constexpr int kDescribeMs = 250; // screen readers are told of the state when it has come to rest

} // namespace

WaveformView::WaveformView(QWidget* parent)
    : QWidget(parent),
      m_first(std::make_unique<WaveformSource>()),
      m_second(std::make_unique<WaveformSource>()),
      m_firstName(tr("Original")),
      m_secondName(tr("Restored")),
      m_emptyText(tr("No recording is open yet."))
{
    offerTimeSliders();
    setObjectName(QStringLiteral("waveform"));
    setAccessibleName(tr("Waveform"));
    setToolTip(tr("Click to listen from there, drag to select, drag with Alt to move.\n"
                  "The wheel zooms in time, with Ctrl in level; with Shift it moves.\n"
                  "Keys: arrows, + and \u2212, Page Up and Page Down, Home and End; Shift and arrows select."));
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight); // time runs this way in every language
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_describe.setSingleShot(true);
    m_describe.setInterval(kDescribeMs);
    connect(&m_describe, &QTimer::timeout, this, &WaveformView::updateDescription);
    connect(&Look::instance(), &Look::changed, this, &WaveformView::redraw);
    for (const auto* source : {m_first.get(), m_second.get()})
        connect(source, &WaveformSource::changed, this, &WaveformView::redraw);
}

WaveformView::~WaveformView() = default;

void WaveformView::setViewport(TimeViewport* viewport)
{
    if (m_viewport)
        disconnect(m_viewport, nullptr, this, nullptr);
    m_viewport = viewport;
    if (viewport) {
        connect(viewport, &TimeViewport::changed, this, qOverload<>(&QWidget::update));
        connect(viewport, &TimeViewport::changed, &m_describe, qOverload<>(&QTimer::start));
    }
    update();
}

void WaveformView::setSource(const std::string& key, std::shared_ptr<const AudioSource> audio, PeakStore& store,
                             double beginSeconds)
{
    m_first->setAudio(key, std::move(audio), store, beginSeconds);
}

void WaveformView::setSecondSource(const std::string& key, std::shared_ptr<const AudioSource> audio, PeakStore& store,
                                   double beginSeconds)
{
    m_second->setAudio(key, std::move(audio), store, beginSeconds);
}

void WaveformView::setPeaks(std::shared_ptr<const PeakPyramid> peaks, double beginSeconds)
{
    m_first->setPeaks(std::move(peaks), beginSeconds);
}

void WaveformView::setSecondPeaks(std::shared_ptr<const PeakPyramid> peaks, double beginSeconds)
{
    m_second->setPeaks(std::move(peaks), beginSeconds);
}

void WaveformView::peaksGrew()
{
    redraw();
}

void WaveformView::setCompareMode(WaveformCompare mode)
{
    m_compare = mode;
    update();
}

void WaveformView::setNames(const QString& first, const QString& second)
{
    m_firstName = first;
    m_secondName = second;
    update();
}

void WaveformView::setColors(const QColor& first, const QColor& second)
{
    m_firstColor = first;
    m_secondColor = second;
    update();
}

void WaveformView::setMerged(bool merged)
{
    m_merged = merged;
    update();
}

void WaveformView::setDecibels(bool decibels)
{
    m_scale.decibels = decibels;
    update();
}

void WaveformView::setGridShown(bool shown)
{
    m_grid = shown;
    update();
}

void WaveformView::setVerticalZoom(double zoom)
{
    const double wanted = std::clamp(zoom, 1.0, WaveformScale::kMostZoom);
    if (wanted == m_scale.zoom)
        return;
    m_scale.zoom = wanted;
    update();
    Q_EMIT verticalZoomChanged(wanted);
}

void WaveformView::setClipLevel(double amplitude)
{
    m_clipLevel = amplitude;
    update();
}

void WaveformView::setTool(Tool tool)
{
    m_tool = tool;
    setCursor(tool == Tool::Pan ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

void WaveformView::setEmptyText(const QString& text)
{
    m_emptyText = text;
    update();
}

void WaveformView::setPlayhead(double seconds)
{
    if (seconds == m_playhead)
        return;
    const double before = std::exchange(m_playhead, seconds);
    if (!hasTime())
        return;
    const bool wasSeen = before >= m_viewport->beginSeconds() && before <= m_viewport->endSeconds();
    if (m_follows && m_drag == Drag::None && wasSeen && seconds > m_viewport->endSeconds())
        m_viewport->show(seconds, seconds + m_viewport->visibleSeconds());
    else if (m_follows && m_drag == Drag::None && wasSeen)
        m_viewport->reveal(seconds);
    update(playheadStrip(*this, xOf(before)));
    update(playheadStrip(*this, xOf(seconds)));
}

void WaveformView::setSelection(const std::optional<TimeSpan>& selection)
{
    m_selection = selection;
    if (selection) {
        m_anchor = selection->beginSeconds;
        m_head = selection->endSeconds;
    }
    m_describe.start();
    update();
}

void WaveformView::zoomToSelection()
{
    if (m_selection && m_viewport)
        m_viewport->show(m_selection->beginSeconds, m_selection->endSeconds);
}

QSize WaveformView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 10};
}

QSize WaveformView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().height() * 3};
}

bool WaveformView::hasTime() const
{
    return m_viewport && m_viewport->visibleSeconds() > 0.0 && width() > 0;
}

double WaveformView::secondsAt(double x) const
{
    return std::clamp(m_viewport->toSeconds(x, width()), 0.0, m_viewport->durationSeconds());
}

double WaveformView::xOf(double seconds) const
{
    return m_viewport->toPixels(seconds, width());
}

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

void WaveformView::redraw()
{
    m_image.invalidate();
    m_describe.start();
    update();
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
    paintClipMarks(painter, *this, m_image.lanes(), m_clipLevel, exposed);
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

void WaveformView::changeEvent(QEvent* event)
{
    redraw();
    QWidget::changeEvent(event);
}

void WaveformView::updateDescription()
{
    if (!hasTime() || (!m_first->isSet() && !m_second->isSet())) {
        setAccessibleDescription(m_emptyText);
        return;
    }
    const QString shown = tr("Shown: %1 to %2 of %3.")
                              .arg(timeWords(m_viewport->beginSeconds()), timeWords(m_viewport->endSeconds()),
                                   timeWords(m_viewport->durationSeconds()));
    const QString selected =
        m_selection
            ? tr("Selected: %1 to %2.").arg(timeWords(m_selection->beginSeconds), timeWords(m_selection->endSeconds))
            : tr("Nothing is selected.");
    setAccessibleDescription(shown + u' ' + selected);
}

} // namespace resonate
