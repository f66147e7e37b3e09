#include "app/pages/compare/listen_tab.h"

#include "app/document/document.h"
#include "app/listening/blind_test.h"
#include "app/listening/listening.h"
#include "app/pages/compare/compared_restoration.h"
#include "app/pages/compare/compared_takes.h"
#include "app/work/preview_work.h"
#include "pipeline/stage_words.h"
#include "widgets/compare/bypass_panel.h"
#include "widgets/compare/comparison_view.h"
#include "widgets/compare/metric_rows.h"
#include "widgets/compare/stem_lanes.h"
#include "widgets/look/error_sentence.h"
#include "widgets/meters/level_meter_view.h"
#include "widgets/meters/loudness_meter_view.h"
#include "widgets/meters/meter_feed.h"
#include "widgets/report/quiet_label.h"
#include "widgets/time/time_viewport.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

namespace resonate {

ListenTab::ListenTab(const Parts& parts, QWidget* parent)
    : QWidget(parent),
      m_parts(parts),
      m_views(new QTabWidget(this)),
      m_comparison(new ComparisonView(parts.viewport, parts.peaks, parts.tiles)),
      m_lanes(new StemLanes(parts.viewport, parts.peaks)),
      m_bypass(new BypassPanel),
      m_feed(new MeterFeed(parts.listening.tap(), this)),
      m_loudness(new LoudnessMeterView),
      m_measured(new QuietLabel(QString())),
      m_synthesis(new QuietLabel(QString())),
      m_blindTest(new QPushButton(tr("Blind &test...")))
{
    m_views->setObjectName(QStringLiteral("compare.views"));
    m_views->setAccessibleName(tr("Ways to compare"));
    m_views->setDocumentMode(true);
    m_views->addTab(m_comparison, tr("&Before and after"));
    m_views->addTab(m_lanes, tr("Pa&rts"));
    m_views->addTab(m_bypass, tr("&Without a step"));
    auto* column = new QVBoxLayout;
    column->addWidget(m_views, 1);
    column->addWidget(makeTools());
    auto* layout = new QHBoxLayout(this);
    layout->addLayout(column, 1);
    layout->addWidget(makeMeters());
    connectViews();
    connectPreview();
    showCompared();
    showBypass();
}

QWidget* ListenTab::makeTools()
{
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins({});
    auto* synthesised = new QPushButton(tr("Hear what was &made up"));
    synthesised->setObjectName(QStringLiteral("compare.hearSynthesised"));
    synthesised->setToolTip(tr("Only what was not in the recording: lowest notes and highest overtones that were put "
                               "back. It is worked out when you ask for it."));
    m_synthesis->setObjectName(QStringLiteral("compare.synthesisStatus"));
    m_synthesis->setWordWrap(true);
    m_blindTest->setObjectName(QStringLiteral("compare.blindTest"));
    m_blindTest->setToolTip(tr("Do you hear the difference without knowing which is which?"));
    row->addWidget(synthesised);
    row->addWidget(m_blindTest);
    row->addWidget(m_synthesis, 1);
    connect(m_blindTest, &QPushButton::clicked, this, &ListenTab::beginBlindTest);
    connect(synthesised, &QPushButton::clicked, &m_parts.takes, &ComparedTakes::hearSynthesised);
    connect(&m_parts.takes, &ComparedTakes::synthesisStatusChanged, this,
            [this] { m_synthesis->setText(m_parts.takes.synthesisStatus()); });
    return tools;
}

QWidget* ListenTab::makeMeters()
{
    auto* meters = new QWidget;
    auto* column = new QVBoxLayout(meters);
    column->setContentsMargins({});
    auto* level = new LevelMeterView(Qt::Vertical);
    level->setObjectName(QStringLiteral("compare.levelMeter"));
    level->setFeed(m_feed);
    m_loudness->setObjectName(QStringLiteral("compare.loudnessMeter"));
    m_loudness->setFeed(m_feed);
    m_measured->setObjectName(QStringLiteral("compare.measured"));
    m_measured->setWordWrap(true);
    column->addWidget(level, 1, Qt::AlignHCenter);
    column->addWidget(m_loudness);
    column->addWidget(m_measured);
    meters->setMaximumWidth(fontMetrics().averageCharWidth() * 36);
    connect(&m_parts.listening, &Listening::playingChanged, m_feed,
            [this] { m_feed->setPlaying(m_parts.listening.isPlaying()); });
    connect(&m_parts.listening, &Listening::takeChanged, this, &ListenTab::showTake);
    connect(&m_parts.listening, &Listening::blindChanged, this, &ListenTab::showTake);
    return meters;
}

void ListenTab::connectViews()
{
    Listening& listening = m_parts.listening;
    const auto seek = [&listening](double seconds) { listening.seek(seconds); };
    const auto loop = [&listening](const TimeSpan& span) { listening.setLoop(span); };
    const auto noLoop = [&listening] { listening.setLoop(std::nullopt); };
    connect(m_comparison, &ComparisonView::seekRequested, &listening, seek);
    connect(m_comparison, &ComparisonView::selectionChanged, &listening, loop);
    connect(m_comparison, &ComparisonView::selectionCleared, &listening, noLoop);
    connect(m_lanes, &StemLanes::seekRequested, &listening, seek);
    connect(m_lanes, &StemLanes::selectionChanged, &listening, loop);
    connect(m_lanes, &StemLanes::selectionCleared, &listening, noLoop);
    connect(m_lanes, &StemLanes::choiceChanged, &m_parts.takes, &ComparedTakes::setStems);
    connect(&listening, &Listening::loopChanged, this, [this] {
        m_comparison->setSelection(m_parts.listening.loop());
        m_lanes->setSelection(m_parts.listening.loop());
    });
    connect(&m_parts.compared, &ComparedRestoration::changed, this, &ListenTab::showCompared);
}

void ListenTab::connectPreview()
{
    PreviewWork& preview = m_parts.preview;
    connect(m_bypass, &BypassPanel::withoutChanged, this, [this](const QString& stage, bool without) {
        QSet<QString> bypassed = m_parts.preview.bypassed();
        if (without)
            bypassed.insert(stage);
        else
            bypassed.remove(stage);
        m_parts.preview.setBypassed(bypassed);
    });
    connect(m_bypass, &BypassPanel::leaveOutRequested, this, &ListenTab::leaveOut);
    connect(m_bypass, &BypassPanel::listenRequested, this, [this] {
        m_parts.compared.choosePreview();
        m_parts.listening.selectTake(QStringLiteral("restored"));
        m_parts.listening.setPlaying(true);
    });
    connect(&preview, &PreviewWork::stateChanged, this, &ListenTab::showBypass);
    connect(&preview, &PreviewWork::bypassedChanged, this, &ListenTab::showBypass);
    connect(&m_parts.document, &Document::previewChanged, this, &ListenTab::showBypass);
    connect(&m_parts.document, &Document::settingsChanged, this, &ListenTab::showBypass);
}

void ListenTab::leaveOut(const QString& stage, bool leaveOut)
{
    RestoreSettings settings = m_parts.document.settings();
    const QString title = stageWords(stage).title;
    if (leaveOut)
        settings.skippedStages.insert(stage);
    else
        settings.skippedStages.remove(stage);
    QSet<QString> bypassed = m_parts.preview.bypassed();
    bypassed.remove(stage); // the settings say it now
    m_parts.preview.setBypassed(bypassed);
    m_parts.document.change(settings, leaveOut ? tr("Without %1", "in the history; a stage").arg(title)
                                               : tr("With %1 again", "in the history; a stage").arg(title));
}

void ListenTab::showCompared()
{
    const auto made = m_parts.compared.current();
    ComparedAudio before, after, removed;
    std::array<ComparedAudio, kStemCount> stems;
    for (const Take& take : made ? made->takes : std::vector<Take>()) {
        const ComparedAudio audio{contentKey(*made, takeId(take)), take.audio};
        if (take.kind == TakeKind::Original)
            before = audio;
        else if (take.kind == TakeKind::Restored)
            after = audio;
        else if (take.kind == TakeKind::Removed)
            removed = audio;
        else if (take.kind == TakeKind::Stem && take.stem)
            stems[static_cast<std::size_t>(*take.stem)] = audio;
    }
    const double begin = made ? made->part.beginSeconds : 0.0;
    m_comparison->setAudio(before, after, removed, begin);
    m_lanes->setAudio(stems, begin);
    m_lanes->setChoice(m_parts.takes.stems());
    m_loudness->setTarget(made ? targetLufsOf(made->plan) : std::nullopt);
    QStringList lines;
    for (const MetricRow& row : made ? metricRows(*made) : QList<MetricRow>())
        if (row.id.startsWith(QLatin1String("loudness.")))
            lines << tr("%1: %2 before, %3 after").arg(row.label, leftToRight(row.before), leftToRight(row.after));
    m_blindTest->setEnabled(made != nullptr);
    m_measured->setText(lines.join(QLatin1Char('\n')));
    showTake();
}

void ListenTab::beginBlindTest()
{
    openBlindTest(m_parts.listening, QStringLiteral("original"), QStringLiteral("restored"), this);
}

void ListenTab::showTake()
{
    if (!m_parts.listening.isBlind()) // else nothing may show what is heard
        m_comparison->setOriginalHeard(m_parts.listening.take() == QLatin1String("original"));
    if (const auto made = m_parts.compared.current(); made && !made->takes.empty())
        m_feed->setChannels(made->takes.front().audio->format().channels);
    m_feed->reset();
}

void ListenTab::showBypass()
{
    const RestoreSettings& settings = m_parts.document.settings();
    const QSet<QString>& bypassed = m_parts.preview.bypassed();
    QList<BypassItem> items;
    if (const auto& preview = m_parts.document.preview())
        for (const PlannedStage& stage : preview->plan.stages) {
            const bool leftOut = settings.skippedStages.contains(stage.id), without = bypassed.contains(stage.id);
            if (stage.scope && (stage.enabled || leftOut || without))
                items.append({stage.id, without, leftOut});
        }
    m_bypass->setItems(items);
    switch (m_parts.preview.state()) {
    case PreviewWork::State::Working:
        m_bypass->setStatus(tr("The preview is being made anew..."));
        break;
    case PreviewWork::State::Failed:
        m_bypass->setStatus(m_parts.preview.error() ? errorSentence(*m_parts.preview.error()) : QString());
        break;
    case PreviewWork::State::Current:
        m_bypass->setStatus(bypassed.isEmpty() ? tr("The preview has all steps.")
                                               : tr("The preview is heard without %n step(s).", nullptr,
                                                    static_cast<int>(bypassed.size())));
        break;
    case PreviewWork::State::Nothing:
        m_bypass->setStatus({});
        break;
    }
}

void ListenTab::setPlayhead(double seconds)
{
    m_comparison->setPlayhead(seconds);
    m_lanes->setPlayhead(seconds);
}

} // namespace resonate
