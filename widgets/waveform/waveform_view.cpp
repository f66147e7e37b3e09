#include "widgets/waveform/waveform_view.h"

#include "pipeline/overview/peak_store.h"
#include "widgets/look/look.h"
#include "widgets/time/playhead.h"
#include "widgets/time/time_navigation.h"
#include "widgets/time/time_text.h"
#include "widgets/time/time_viewport.h"
#include "widgets/waveform/waveform_marks.h"
#include "widgets/waveform/waveform_source.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

constexpr double kKeyShare = 0.02; // of what is shown, a key
constexpr double kVerticalPerKey = 1.25;
constexpr double kVerticalPerNotch = 1.15; // a click of the wheel
constexpr int kDescribeMs = 250;           // screen readers are told of the state when it has come to rest

} // namespace

WaveformView::WaveformView(QWidget* parent)
    : QWidget(parent),
      m_first(std::make_unique<WaveformSource>()),
      m_second(std::make_unique<WaveformSource>()),
      m_firstName(tr("Original")),
      m_secondName(tr("Restored")),
      m_emptyText(tr("No recording is open yet."))
{
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
    return {.scale = m_scale,
            .compare = m_compare,
            .merged = m_merged,
            .grid = m_grid,
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
    const WaveformImage::Style look = style();
    paintClipMarks(painter, *this, m_image.lanes(), m_clipLevel, exposed);
    if (m_selection)
        paintSelection(painter, *this, xOf(m_selection->beginSeconds), xOf(m_selection->endSeconds));
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
        paintLegend(painter, *this, m_firstName, look.first, m_secondName, look.second);
    if (const QString status = statusText(); !status.isEmpty()) {
        const double left = std::clamp(xOf(m_first->readyEndSeconds()), 0.0, width() / 2.0);
        paintMessage(painter, rect().adjusted(static_cast<int>(left), 0, 0, 0), status);
    }
    paintPlayheadLine(painter, *this, xOf(m_playhead));
    if (m_hover) {
        painter.setPen(QPen(look.gridLine.darker(), 1.0, Qt::DotLine));
        painter.drawLine(QPointF(m_hover->x(), 0.0), QPointF(m_hover->x(), height()));
    }
}

QString WaveformView::statusText() const
{
    if (m_compare == WaveformCompare::Second || !m_first->isSet() || m_first->peaks()->isFinished())
        return {};
    const double share = m_first->readyShare();
    return share > 0.0 ? tr("Drawing the waveform: %1 %").arg(QLocale().toString(std::floor(share * 100.0), 'f', 0))
                       : tr("Drawing the waveform \u2026");
}

std::optional<double> WaveformView::edgeAt(double x) const
{
    if (!m_selection)
        return std::nullopt;
    const double reach = fontMetrics().height() / 3.0;
    const double begin = std::abs(xOf(m_selection->beginSeconds) - x);
    const double end = std::abs(xOf(m_selection->endSeconds) - x);
    if (std::min(begin, end) > reach)
        return std::nullopt;
    return begin < end ? m_selection->beginSeconds : m_selection->endSeconds;
}

void WaveformView::mousePressEvent(QMouseEvent* event)
{
    const bool middle = event->button() == Qt::MiddleButton;
    if ((event->button() != Qt::LeftButton && !middle) || !hasTime())
        return event->ignore();
    m_pressed = event->position();
    m_pressedBegin = m_viewport->beginSeconds();
    const double at = secondsAt(m_pressed.x());
    const auto edge = edgeAt(m_pressed.x());
    if (middle) {
        m_drag = Drag::Panning;
    } else if (edge) {
        m_anchor = *edge == m_selection->beginSeconds ? m_selection->endSeconds : m_selection->beginSeconds;
        m_drag = Drag::Selecting;
    } else if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        m_anchor = m_selection ? m_anchor : m_playhead;
        m_drag = Drag::Selecting;
        select(m_anchor, at);
    } else {
        m_anchor = m_selection ? m_anchor : at;
        m_drag = Drag::Pressed;
    }
}

void WaveformView::mouseMoveEvent(QMouseEvent* event)
{
    if (!hasTime())
        return;
    const QPointF position = event->position();
    if (m_drag == Drag::Pressed && (position - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        const bool other = event->modifiers().testFlag(Qt::AltModifier);
        m_drag = (m_tool == Tool::Pan) != other ? Drag::Panning : Drag::Selecting;
        m_anchor = secondsAt(m_pressed.x());
    }
    if (m_drag == Drag::Selecting) {
        m_viewport->reveal(secondsAt(position.x()));
        select(m_anchor, secondsAt(position.x()));
    } else if (m_drag == Drag::Panning) {
        setCursor(Qt::ClosedHandCursor);
        const double begin = m_pressedBegin - (position.x() - m_pressed.x()) / width() * m_viewport->visibleSeconds();
        m_viewport->pan(begin - m_viewport->beginSeconds());
    } else if (m_drag == Drag::None) {
        setCursor(edgeAt(position.x())  ? Qt::SizeHorCursor
                  : m_tool == Tool::Pan ? Qt::OpenHandCursor
                                        : Qt::ArrowCursor);
    }
    setHover(position);
}

void WaveformView::mouseReleaseEvent(QMouseEvent* event)
{
    if (std::exchange(m_drag, Drag::None) == Drag::Pressed && hasTime())
        requestSeek(secondsAt(event->position().x()));
    setTool(m_tool);
}

void WaveformView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (!hasTime() || !m_selection)
        return mousePressEvent(event);
    const double at = secondsAt(event->position().x());
    if (at >= m_selection->beginSeconds && at <= m_selection->endSeconds)
        zoomToSelection();
}

void WaveformView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier) && event->angleDelta().y() != 0) {
        setVerticalZoom(m_scale.zoom * std::pow(kVerticalPerNotch, event->angleDelta().y() / 120.0));
        return event->accept();
    }
    event->setAccepted(hasTime() && navigateByWheel(*event, width(), *m_viewport));
}

void WaveformView::keyPressEvent(QKeyEvent* event)
{
    event->setAccepted(hasTime() && (seekOrSelectByKey(*event) || navigateByKey(*event, m_playhead, *m_viewport)));
}

bool WaveformView::seekOrSelectByKey(const QKeyEvent& event)
{
    if (event.matches(QKeySequence::SelectAll)) {
        select(0.0, m_viewport->durationSeconds());
        return true;
    }
    const bool selecting = event.modifiers().testFlag(Qt::ShiftModifier);
    const double step = kKeyShare * m_viewport->visibleSeconds();
    const double from = selecting && m_selection ? m_head : m_playhead;
    double to = from;
    switch (event.key()) {
    case Qt::Key_Left:
        to = from - step;
        break;
    case Qt::Key_Right:
        to = from + step;
        break;
    case Qt::Key_Home:
        to = 0.0;
        break;
    case Qt::Key_End:
        to = m_viewport->durationSeconds();
        break;
    case Qt::Key_Up:
        setVerticalZoom(m_scale.zoom * kVerticalPerKey);
        return true;
    case Qt::Key_Down:
        setVerticalZoom(m_scale.zoom / kVerticalPerKey);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        zoomToSelection();
        return m_selection.has_value();
    case Qt::Key_Escape:
        if (!m_selection)
            return false;
        clearSelection();
        return true;
    default:
        return false;
    }
    if (!selecting) {
        requestSeek(to);
        return true;
    }
    to = std::clamp(to, 0.0, m_viewport->durationSeconds());
    m_viewport->reveal(to);
    select(m_selection ? m_anchor : m_playhead, to);
    return true;
}

void WaveformView::leaveEvent(QEvent* event)
{
    setHover(std::nullopt);
    QWidget::leaveEvent(event);
}

void WaveformView::changeEvent(QEvent* event)
{
    redraw();
    QWidget::changeEvent(event);
}

void WaveformView::select(double anchor, double head)
{
    m_anchor = anchor;
    m_head = head;
    m_selection = TimeSpan{std::min(anchor, head), std::max(anchor, head)};
    m_describe.start();
    update();
    Q_EMIT selectionChanged(*m_selection);
}

void WaveformView::clearSelection()
{
    m_selection.reset();
    m_describe.start();
    update();
    Q_EMIT selectionCleared();
}

void WaveformView::requestSeek(double seconds)
{
    const double to = std::clamp(seconds, 0.0, m_viewport->durationSeconds());
    m_viewport->reveal(to);
    Q_EMIT seekRequested(to);
}

void WaveformView::setHover(const std::optional<QPointF>& position)
{
    m_hover = position;
    update();
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
