#include "widgets/waveform/waveform_view.h"

#include "pipeline/overview/peak_store.h"
#include "widgets/look/look.h"
#include "widgets/time/playhead.h"
#include "widgets/time/time_text.h"
#include "widgets/time/time_viewport.h"
#include "widgets/waveform/waveform_source.h"

#include <algorithm>

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

void WaveformView::redraw()
{
    m_image.invalidate();
    m_describe.start();
    update();
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
