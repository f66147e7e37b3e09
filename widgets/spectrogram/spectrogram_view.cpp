#include "widgets/spectrogram/spectrogram_view.h"

#include "core/overview/peaks/peak_pyramid.h"
#include "pipeline/overview/tile_store.h"
#include "widgets/look/look.h"
#include "widgets/spectrogram/frequency_text.h"
#include "widgets/spectrogram/waveform_overlay.h"
#include "widgets/time/playhead.h"
#include "widgets/time/time_navigation.h"
#include "widgets/time/time_text.h"
#include "widgets/time/time_viewport.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

namespace resonate {

SpectrogramView::SpectrogramView(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("spectrogram"));
    setAccessibleName(tr("Spectrogram"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::CrossCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&Look::instance(), &Look::changed, this, &SpectrogramView::redraw);
}

SpectrogramView::~SpectrogramView()
{
    if (m_store)
        m_store->want(this, {});
}

void SpectrogramView::setViewport(TimeViewport* viewport)
{
    if (m_viewport)
        disconnect(m_viewport, nullptr, this, nullptr);
    m_viewport = viewport;
    if (viewport)
        connect(viewport, &TimeViewport::changed, this, &SpectrogramView::redraw);
    redraw();
}

void SpectrogramView::setSource(const TileSource& source, TileStore& store, double beginSeconds)
{
    if (m_store != &store) {
        if (m_store) {
            m_store->want(this, {});
            disconnect(m_store, nullptr, this, nullptr);
        }
        m_store = &store;
        const auto isOurs = [this](const std::string& key) {
            return key == m_first.source().key || key == m_second.source().key;
        };
        connect(&store, &TileStore::ready, this, [this, isOurs](const std::string& key) {
            if (isOurs(key))
                redraw();
        });
        connect(&store, &TileStore::failed, this, [this, isOurs](const std::string& key) {
            if (isOurs(key))
                redraw();
        });
    }
    m_first.setSource(source, beginSeconds);
    if (source.audio)
        followFrequencies(m_frequencies.setHighest(m_first.nyquistHz()));
    redraw();
}

void SpectrogramView::setSecondSource(const TileSource& source, double beginSeconds)
{
    m_second.setSource(source, beginSeconds);
    redraw();
}

void SpectrogramView::clearSources()
{
    m_first.setSource({}, 0.0);
    m_second.setSource({}, 0.0);
    if (m_store)
        m_store->want(this, {});
    redraw();
}

void SpectrogramView::setContent(SpectrogramContent content)
{
    m_content = content;
    redraw();
}

void SpectrogramView::setTitle(const QString& title)
{
    m_title = title;
    update();
}

void SpectrogramView::setSpectrogramStyle(const SpectrogramStyle& style)
{
    if (style == m_style)
        return;
    m_style = style;
    followFrequencies(m_frequencies.setScale(style.scale));
    redraw();
}

void SpectrogramView::setWaveform(std::shared_ptr<const PeakPyramid> peaks, double beginSeconds)
{
    m_waveform = std::move(peaks);
    m_waveformBegin = beginSeconds;
    if (m_style.waveform)
        redraw();
}

void SpectrogramView::setMarkers(std::vector<FrequencyMarker> markers)
{
    m_markers = std::move(markers);
    update();
}

void SpectrogramView::setPlayhead(double seconds)
{
    if (seconds == m_playhead)
        return;
    if (m_viewport) {
        update(playheadStrip(*this, m_viewport->toPixels(m_playhead, width())));
        update(playheadStrip(*this, m_viewport->toPixels(seconds, width())));
    }
    m_playhead = seconds;
}

void SpectrogramView::setSelection(const std::optional<TimeSpan>& selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    update();
}

void SpectrogramView::followFrequencies(bool isChanged)
{
    if (!isChanged)
        return;
    redraw();
    Q_EMIT frequenciesChanged(axis().lowHz(), axis().highHz());
}

void SpectrogramView::setCrosshair(const std::optional<Crosshair>& crosshair)
{
    if (crosshair == m_crosshair)
        return;
    m_crosshair = crosshair;
    update();
    if (hasFocus())
        describe();
    Q_EMIT readingChanged(reading());
}

QString SpectrogramView::reading() const
{
    if (!m_crosshair || !m_viewport || !m_first.isSet())
        return {};
    const auto [seconds, hz] = *m_crosshair;
    const QString time = timeText(seconds, decimalsFor(m_viewport->visibleSeconds() / std::max(1, width())));
    const QString note = noteText(hz);
    const QString pitch =
        note.isEmpty() ? frequencyText(hz) : tr("%1 (%2)", "a frequency and its note").arg(frequencyText(hz), note);
    const auto first = m_first.levelDbAt(seconds, hz);
    const auto second = m_second.isSet() ? m_second.levelDbAt(seconds, hz) : std::nullopt;
    if (m_content == SpectrogramContent::Difference && first && second) {
        const double change = std::max(*second, m_style.floorDb) - std::max(*first, m_style.floorDb);
        return tr("%1 \u00b7 %2 \u00b7 %3 became %4 (%5)", "time, frequency, level before, level after, change")
            .arg(time, pitch, levelText(*first), levelText(*second), levelText(change, true));
    }
    const auto level = m_content == SpectrogramContent::Second ? second : first;
    if (!level)
        return tr("%1 \u00b7 %2", "time, frequency").arg(time, pitch);
    return tr("%1 \u00b7 %2 \u00b7 %3", "time, frequency, level").arg(time, pitch, levelText(*level));
}

QSize SpectrogramView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 16};
}

QSize SpectrogramView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().height() * 5};
}

void SpectrogramView::redraw()
{
    m_isStale = true;
    update();
}

RasterView SpectrogramView::rasterView() const
{
    const QSize pixels = (QSizeF(size()) * devicePixelRatioF()).toSize().expandedTo({1, 1});
    return {m_viewport->beginSeconds(), m_viewport->endSeconds(), axis(), pixels.width(), pixels.height()};
}

void SpectrogramView::drawPicture()
{
    m_isStale = false;
    const RasterView view = rasterView();
    const bool usesFirst = m_content != SpectrogramContent::Second;
    const bool usesSecond = m_content != SpectrogramContent::First;
    std::vector<TileWant> wants;
    if (usesFirst)
        wants.push_back(m_first.want(view));
    if (usesSecond)
        wants.push_back(m_second.want(view));
    m_store->want(this, wants);
    m_picture.draw({m_first, m_second, m_content}, view, m_style, Look::instance().colors().plot.rgb(), *m_store);
    if (m_style.waveform && m_waveform)
        drawWaveformOverlay(m_picture.image(), *m_waveform, view.beginSeconds - m_waveformBegin,
                            view.endSeconds - m_waveformBegin);
}

QString SpectrogramView::message() const
{
    const bool usesFirst = m_content != SpectrogramContent::Second;
    const bool usesSecond = m_content != SpectrogramContent::First;
    if (!m_viewport || m_viewport->visibleSeconds() <= 0.0 || !m_store || (usesFirst && !m_first.isSet()))
        return tr("No recording to show yet.");
    if (usesSecond && !m_second.isSet())
        return tr("There is nothing to compare with yet.");
    if ((usesFirst && m_store->failure(m_first.source())) || (usesSecond && m_store->failure(m_second.source())))
        return tr("This recording could not be read, so there is no picture of it.");
    return {};
}

void SpectrogramView::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const QString why = message();
    if (!why.isEmpty()) {
        if (m_store)
            m_store->want(this, {});
        painter.fillRect(rect(), Look::instance().colors().plot);
        SpectrogramOverlay(painter, *this).message(why);
    } else {
        if (m_isStale)
            drawPicture();
        const double ratio = devicePixelRatioF();
        QImage& image = m_picture.image();
        image.setDevicePixelRatio(ratio);
        const QRectF part = event->rect();
        painter.drawImage(part, image, QRectF(part.topLeft() * ratio, part.size() * ratio));
        image.setDevicePixelRatio(1.0);
        hatchMissing(painter);
        paintOverlay(painter);
    }
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.backgroundColor = Look::instance().colors().plot;
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

/// So that what is not known yet is not taken for silence.
void SpectrogramView::hatchMissing(QPainter& painter) const
{
    const double ratio = devicePixelRatioF();
    for (const auto& [begin, end] : m_picture.missing()) {
        const QRectF part(begin / ratio, 0.0, (end - begin) / ratio, height());
        painter.fillRect(part, Look::instance().colors().plot);
        painter.fillRect(part, QBrush(Look::instance().colors().grid, Qt::BDiagPattern));
    }
}

void SpectrogramView::paintOverlay(QPainter& painter)
{
    SpectrogramOverlay overlay(painter, *this);
    overlay.frequencies(axis());
    if (!m_title.isEmpty())
        overlay.title(m_title);
    overlay.markers(axis(), m_markers);
    if (!m_picture.missing().empty())
        overlay.message(tr("Drawing the spectrogram\u2026"));
    if (m_selection)
        overlay.selection(m_viewport->toPixels(m_selection->beginSeconds, width()),
                          m_viewport->toPixels(m_selection->endSeconds, width()));
    paintPlayheadLine(painter, *this, m_viewport->toPixels(m_playhead, width()));
    if (m_crosshair)
        overlay.crosshair(positionOf(*m_crosshair), reading());
}

void SpectrogramView::resizeEvent(QResizeEvent*)
{
    m_isStale = true;
}

void SpectrogramView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    redraw();
    QWidget::changeEvent(event);
}

void SpectrogramView::hideEvent(QHideEvent*)
{
    if (m_store)
        m_store->want(this, {});
    m_isStale = true;
}

void SpectrogramView::describe()
{
    if (!m_viewport)
        return;
    QString text = tr("Shown: %1 to %2, %3 to %4.")
                       .arg(timeWords(m_viewport->beginSeconds()), timeWords(m_viewport->endSeconds()),
                            frequencyText(axis().lowHz()), frequencyText(axis().highHz()));
    const QString under = reading();
    setAccessibleDescription(under.isEmpty() ? text : tr("%1 At the crosshair: %2.").arg(text, under));
}

SpectrogramView::Crosshair SpectrogramView::pointAt(const QPointF& position) const
{
    const double seconds = m_viewport ? m_viewport->toSeconds(position.x(), width()) : 0.0;
    return {seconds, axis().hz(1.0 - position.y() / std::max(1, height()))};
}

QPointF SpectrogramView::positionOf(const Crosshair& crosshair) const
{
    return {m_viewport->toPixels(crosshair.seconds, width()), (1.0 - axis().position(crosshair.hz)) * height()};
}

} // namespace resonate
