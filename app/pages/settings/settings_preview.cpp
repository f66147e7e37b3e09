#include "app/pages/settings/settings_preview.h"

#include "app/document/document.h"
#include "app/listening/listening.h"
#include "app/listening/transport_binding.h"
#include "app/work/preview_work.h"
#include "pipeline/overview/peak_store.h"
#include "pipeline/preview_choice.h"
#include "widgets/look/error_sentence.h"
#include "widgets/look/look.h"
#include "widgets/meters/loudness_meter_view.h"
#include "widgets/meters/meter_feed.h"
#include "widgets/settings/chip.h"
#include "widgets/time/time_text.h"
#include "widgets/transport/transport_bar.h"
#include "widgets/waveform/overview_strip.h"

#include <QBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace resonate {
namespace {

constexpr int kMeterFromCharacters = 190; // narrower, the waveform needs the room

QToolButton* textButton(const char* name, const QString& text)
{
    auto* button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setText(text);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

SettingsPreview::SettingsPreview(Document& document, PreviewWork& work, PeakStore& peaks, Listening& listening,
                                 QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_work(work),
      m_peaks(peaks),
      m_listening(listening),
      m_strip(new OverviewStrip),
      m_state(new QLabel),
      m_detail(textLabel({}, true)),
      m_retry(textButton("settings.preview.retry", tr("Try again"))),
      m_automatic(textButton("settings.preview.automatic", tr("Choose for me"))),
      m_feed(new MeterFeed(listening.tap(), this)),
      m_loudness(new LoudnessMeterView)
{
    setObjectName(QStringLiteral("settings.preview"));
    m_strip->setObjectName(QStringLiteral("settings.preview.region"));
    m_strip->setRegionName(tr("Preview"));
    m_strip->setEmptyText(tr("Your recording is shown here once it has been read."));
    m_state->setObjectName(QStringLiteral("settings.preview.state"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setMinimumWidth(1); // it is cut rather than widening the window
    m_detail->setObjectName(QStringLiteral("settings.preview.detail"));
    m_automatic->setToolTip(tr("Take the 30 seconds that stand best for the whole recording"));
    m_loudness->setFeed(m_feed);
    m_loudness->setObjectName(QStringLiteral("settings.preview.loudness"));
    auto* transport = new TransportBar;
    bindTransport(listening, *transport);
    auto* left = new QVBoxLayout;
    left->setSpacing(4);
    left->addWidget(m_strip, 1);
    left->addLayout(stateRow());
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addLayout(left, 3);
    row->addWidget(transport, 2, Qt::AlignVCenter);
    row->addWidget(m_loudness);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 8, 24, 8);
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(m_detail);
    connect(m_strip, &OverviewStrip::regionChosen, this, &SettingsPreview::chooseRegion);
    connect(m_automatic, &QToolButton::clicked, this, [this] {
        RestoreSettings settings = m_document.settings();
        settings.previewStartSeconds.reset();
        m_document.change(settings, tr("Preview: chosen automatically", "in the history"));
    });
    connect(m_retry, &QToolButton::clicked, &m_work, &PreviewWork::start);
    connect(&peaks, &PeakStore::grew, this, [this] { m_strip->peaksGrew(); });
    connect(&document, &Document::recordingChanged, this, &SettingsPreview::showRecording);
    connect(&document, &Document::settingsChanged, this, &SettingsPreview::showRegion);
    connect(&document, &Document::previewChanged, this, &SettingsPreview::takePreview);
    connect(&work, &PreviewWork::stateChanged, this, &SettingsPreview::showState);
    connect(&listening, &Listening::positionChanged, m_strip, &OverviewStrip::setPlayhead);
    for (const auto signal : {&Listening::playingChanged, &Listening::takeChanged, &Listening::takesChanged})
        connect(&listening, signal, this, &SettingsPreview::showTransport);
    connect(&listening, &Listening::takeChanged, m_feed, &MeterFeed::reset);
    connect(&Look::instance(), &Look::changed, this, qOverload<>(&QWidget::update));
    showRecording();
    showState();
    showTransport();
}

QLayout* SettingsPreview::stateRow()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_state, 1);
    row->addWidget(m_retry);
    row->addWidget(m_automatic);
    return row;
}

void SettingsPreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(Look::instance().colors().outline);
    painter.drawLine(rect().topLeft(), rect().topRight()); // what scrolls ends here
}

void SettingsPreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_loudness->setVisible(width() >= kMeterFromCharacters * fontMetrics().averageCharWidth());
}

void SettingsPreview::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    takePreview(); // another page may have had takes of its own
}

void SettingsPreview::showRecording()
{
    const auto& recording = m_document.recording();
    m_strip->setDuration(recording ? recording->report.durationSeconds : 0.0);
    if (recording)
        m_strip->setSource(recording->key, recording->audio, m_peaks);
    else
        m_strip->setPeaks(nullptr);
    if (recording)
        m_feed->setChannels(recording->audio->format().channels);
    showRegion();
    takePreview();
}

void SettingsPreview::showRegion()
{
    const auto& recording = m_document.recording();
    const auto& start = m_document.settings().previewStartSeconds;
    m_automatic->setVisible(recording && start.has_value());
    if (!recording)
        return m_strip->setRegion({});
    m_strip->setRegion(start ? previewAt(recording->report, *start) : choosePreview(recording->report));
    const PreviewWork::State state = m_work.state();
    if (state == PreviewWork::State::Current)
        showState();
}

void SettingsPreview::chooseRegion(const TimeSpan& region)
{
    RestoreSettings settings = m_document.settings();
    settings.previewStartSeconds = region.beginSeconds;
    m_document.change(settings, tr("Preview from %1", "in the history").arg(timeText(region.beginSeconds)),
                      QStringLiteral("preview"));
}

void SettingsPreview::takePreview()
{
    const auto& preview = m_document.preview();
    const auto& recording = m_document.recording();
    if (!isVisible())
        return;
    const bool first = m_listening.takes().size() < 2;
    if (preview)
        m_listening.setTakes(preview->takes, preview->part);
    else if (recording)
        m_listening.setTakes({{TakeKind::Original, {}, recording->audio}}, {0.0, recording->report.durationSeconds});
    else
        m_listening.setTakes({}, {});
    if (preview && first) // there was nothing to compare with until now
        m_listening.selectTake(QStringLiteral("restored"));
}

void SettingsPreview::showTransport()
{
    m_feed->setPlaying(m_listening.isPlaying());
}

void SettingsPreview::showState()
{
    QString words, detail;
    const PreviewWork::State state = m_work.state();
    switch (state) {
    case PreviewWork::State::Nothing:
        words = m_document.recording() ? tr("The preview is paused.") : tr("There is no recording to preview yet.");
        break;
    case PreviewWork::State::Working:
        m_since.start();
        words = m_lastTook ? tr("The preview is being made again (it last took %1 s).")
                                 .arg(QLocale().toString(*m_lastTook, 'f', 1))
                           : tr("The preview is being made.");
        break;
    case PreviewWork::State::Current:
        if (m_since.isValid())
            m_lastTook = static_cast<double>(m_since.elapsed()) / 1000.0;
        m_since.invalidate();
        words = m_lastTook
                    ? tr("The preview is up to date (made in %1 s).").arg(QLocale().toString(*m_lastTook, 'f', 1))
                    : tr("The preview is up to date.");
        break;
    case PreviewWork::State::Failed:
        m_since.invalidate();
        words = tr("The preview could not be made.");
        detail = errorSentence(*m_work.error()) + QLatin1Char('\n') + QString::fromStdString(m_work.error()->detail);
        break;
    }
    m_state->setText(words);
    m_state->setToolTip(words);
    m_state->setAccessibleName(words);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_retry->setVisible(state == PreviewWork::State::Failed ||
                        (state == PreviewWork::State::Nothing && m_document.recording()));
}

} // namespace resonate
