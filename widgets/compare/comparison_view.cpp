#include "widgets/compare/comparison_view.h"

#include "pipeline/overview/peak_store.h"
#include "pipeline/overview/tile_store.h"
#include "widgets/look/look.h"
#include "widgets/spectrogram/spectrogram_controls.h"
#include "widgets/time/time_ruler.h"
#include "widgets/time/time_viewport.h"
#include "widgets/waveform/waveform_view.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QScrollArea>
#include <QStyle>
#include <QToolButton>

namespace resonate {

ComparisonView::ComparisonView(TimeViewport& viewport, PeakStore& peaks, TileStore& tiles, QWidget* parent)
    : QWidget(parent),
      m_peaks(peaks),
      m_tiles(tiles),
      m_first(makeColumn(QStringLiteral("before"), viewport)),
      m_second(makeColumn(QStringLiteral("after"), viewport)),
      m_modes(new QButtonGroup(this)),
      m_controls(new SpectrogramControls(this)),
      m_showControls(new QToolButton(this))
{
    m_controls->setObjectName(QStringLiteral("compare.spectrogramControls"));
    m_controls->setWaveformOffered(false);
    layOut(makeModes());
    link(m_first, m_second);
    link(m_second, m_first);
    connect(m_controls, &SpectrogramControls::styleChanged, this, [this](const SpectrogramStyle& style) {
        m_first.spectrogram->setSpectrogramStyle(style);
        m_second.spectrogram->setSpectrogramStyle(style);
    });
    connect(&Look::instance(), &Look::changed, this, &ComparisonView::takeColors);
    takeColors();
    showMode();
}

ComparisonView::Column ComparisonView::makeColumn(const QString& name, TimeViewport& viewport)
{
    Column column{new QLabel(this), new TimeRuler(this), new WaveformView(this), new SpectrogramView(this)};
    column.ruler->setObjectName(QStringLiteral("compare.ruler.") + name);
    column.ruler->setViewport(&viewport);
    column.waveform->setObjectName(QStringLiteral("compare.waveform.") + name);
    column.waveform->setViewport(&viewport);
    column.waveform->setMerged(true);
    column.waveform->setEmptyText(tr("There is nothing to see yet: restore the recording first."));
    column.spectrogram->setObjectName(QStringLiteral("compare.spectrogram.") + name);
    column.spectrogram->setViewport(&viewport);
    return column;
}

QWidget* ComparisonView::makeModes()
{
    auto* modes = new QWidget(this);
    modes->setAccessibleName(tr("How the two are shown"));
    auto* row = new QHBoxLayout(modes);
    row->setContentsMargins({});
    const std::tuple<ComparisonMode, const char*, QString, QString> kButtons[] = {
        {ComparisonMode::SideBySide, "compare.mode.sideBySide", tr("S&ide by side"),
         tr("Before and after beside each other.")},
        {ComparisonMode::Overlay, "compare.mode.overlay", tr("O&verlay"),
         tr("The waveforms on each other, and the spectrogram of the one that you hear.")},
        {ComparisonMode::Difference, "compare.mode.difference", tr("&Difference"),
         tr("The waveform of what was removed, and by how many decibels the spectrogram changed.")}};
    for (const auto& [mode, name, text, tip] : kButtons) {
        auto* button = new QRadioButton(text, modes);
        button->setObjectName(QLatin1String(name));
        button->setToolTip(tip);
        button->setChecked(mode == m_mode);
        m_modes->addButton(button, static_cast<int>(mode));
        row->addWidget(button);
    }
    row->addStretch();
    row->addWidget(m_showControls);
    connect(m_modes, &QButtonGroup::idClicked, this, [this](int id) { setMode(static_cast<ComparisonMode>(id)); });
    return modes;
}

void ComparisonView::layOut(QWidget* modes)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->addWidget(modes, 0, 0, 1, 2);
    int place = 0;
    for (const Column* column : {&m_first, &m_second}) {
        grid->addWidget(column->title, 1, place);
        grid->addWidget(column->ruler, 2, place);
        grid->addWidget(column->waveform, 3, place);
        grid->addWidget(column->spectrogram, 4, place);
        grid->setColumnStretch(place++, 1);
    }
    grid->setRowStretch(3, 2);
    grid->setRowStretch(4, 3);
    QWidget* room = makeRoomForControls();
    room->setVisible(false);
    connect(m_showControls, &QToolButton::toggled, room, &QWidget::setVisible);
    grid->addWidget(room, 5, 0, 1, 2);
}

/// How the spectrograms are drawn is changed rarely, and their pictures want the room: shown when asked for. In a
/// narrow window, or in a language of long words, the controls are scrolled.
QWidget* ComparisonView::makeRoomForControls()
{
    m_showControls->setObjectName(QStringLiteral("compare.showSpectrogramControls"));
    m_showControls->setText(tr("&Colours and scale"));
    m_showControls->setToolTip(tr("Shows how the spectrograms are drawn: frequencies, colours, levels."));
    m_showControls->setCheckable(true);
    m_showControls->setFocusPolicy(Qt::StrongFocus);
    auto* scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it is gone to, and scrolled to
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_controls);
    scroll->viewport()->setAutoFillBackground(false);
    m_controls->setAutoFillBackground(false);
    scroll->setFixedHeight(m_controls->sizeHint().height() + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    return scroll;
}

void ComparisonView::link(Column& column, Column& other)
{
    connect(column.ruler, &TimeRuler::seekRequested, this, &ComparisonView::seekRequested);
    connect(column.waveform, &WaveformView::seekRequested, this, &ComparisonView::seekRequested);
    connect(column.spectrogram, &SpectrogramView::seekRequested, this, &ComparisonView::seekRequested);
    connect(column.waveform, &WaveformView::selectionChanged, this, &ComparisonView::selectionChanged);
    connect(column.waveform, &WaveformView::selectionCleared, this, &ComparisonView::selectionCleared);
    connect(column.waveform, &WaveformView::verticalZoomChanged, other.waveform, &WaveformView::setVerticalZoom);
    connect(column.spectrogram, &SpectrogramView::frequenciesChanged, other.spectrogram,
            &SpectrogramView::setFrequencies);
    connect(column.spectrogram, &SpectrogramView::crosshairMoved, other.spectrogram, &SpectrogramView::setCrosshair);
}

void ComparisonView::setAudio(const ComparedAudio& before, const ComparedAudio& after, const ComparedAudio& removed,
                              double beginSeconds)
{
    m_before = before;
    m_after = after;
    m_removed = removed;
    m_begin = beginSeconds;
    m_first.spectrogram->clearSources();
    m_second.spectrogram->clearSources();
    if (before.audio && after.audio) {
        m_first.spectrogram->setSource({before.key, before.audio}, m_tiles, beginSeconds);
        m_first.spectrogram->setSecondSource({after.key, after.audio}, beginSeconds);
        m_second.spectrogram->setSource({after.key, after.audio}, m_tiles, beginSeconds);
    }
    showMode();
}

void ComparisonView::setMode(ComparisonMode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    m_modes->button(static_cast<int>(mode))->setChecked(true);
    showMode();
    Q_EMIT modeChanged(mode);
}

void ComparisonView::setOriginalHeard(bool isOriginal)
{
    if (isOriginal == m_originalHeard)
        return;
    m_originalHeard = isOriginal;
    showMode();
}

void ComparisonView::showMode()
{
    const bool both = m_mode == ComparisonMode::SideBySide, difference = m_mode == ComparisonMode::Difference;
    for (QWidget* widget : {static_cast<QWidget*>(m_second.title), static_cast<QWidget*>(m_second.ruler),
                            static_cast<QWidget*>(m_second.waveform), static_cast<QWidget*>(m_second.spectrogram)})
        widget->setVisible(both);
    if (auto* grid = qobject_cast<QGridLayout*>(layout()))
        grid->setColumnStretch(1, both ? 1 : 0);
    m_first.title->setText(both         ? tr("Before", "the recording as it was")
                           : difference ? tr("What was changed")
                                        : tr("Before and after"));
    m_second.title->setText(tr("After", "the restored recording"));
    m_first.spectrogram->setContent(difference                ? SpectrogramContent::Difference
                                    : both || m_originalHeard ? SpectrogramContent::First
                                                              : SpectrogramContent::Second);
    m_first.spectrogram->setTitle(difference                ? tr("After less before")
                                  : both || m_originalHeard ? tr("Before")
                                                            : tr("After"));
    m_second.spectrogram->setTitle(tr("After"));
    m_controls->setDifference(difference);
    showWaveforms();
}

void ComparisonView::showWaveforms()
{
    WaveformView& first = *m_first.waveform;
    const auto show = [this](WaveformView& view, const ComparedAudio& audio) {
        if (audio.audio)
            view.setSource(audio.key, audio.audio, m_peaks, m_begin);
        else
            view.setPeaks(nullptr);
    };
    show(first, m_mode == ComparisonMode::Difference ? m_removed : m_before);
    show(*m_second.waveform, m_after);
    const bool overlay = m_mode == ComparisonMode::Overlay && m_after.audio;
    if (overlay)
        first.setSecondSource(m_after.key, m_after.audio, m_peaks, m_begin);
    first.setNames(tr("Before"), tr("After"));
    first.setCompareMode(overlay ? WaveformCompare::Overlay : WaveformCompare::First);
    takeColors();
}

void ComparisonView::takeColors()
{
    const LookColors& colors = Look::instance().colors();
    m_first.waveform->setColors(m_mode == ComparisonMode::Difference ? colors.removed : colors.original,
                                colors.restored);
    m_second.waveform->setColors(colors.restored);
}

void ComparisonView::setPlayhead(double seconds)
{
    for (const Column* column : {&m_first, &m_second}) {
        column->ruler->setPlayhead(seconds);
        column->waveform->setPlayhead(seconds);
        column->spectrogram->setPlayhead(seconds);
    }
}

void ComparisonView::setSelection(const std::optional<TimeSpan>& selection)
{
    m_first.waveform->setSelection(selection);
    m_second.waveform->setSelection(selection);
}

} // namespace resonate
