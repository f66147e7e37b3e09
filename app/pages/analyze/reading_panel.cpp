#include "app/pages/analyze/reading_panel.h"

#include "pipeline/overview/growing_file.h"
#include "pipeline/overview/peak_store.h"
#include "pipeline/stage_words.h"
#include "widgets/report/quiet_label.h"
#include "widgets/time/time_text.h"
#include "widgets/time/time_viewport.h"
#include "widgets/waveform/waveform_view.h"

#include <QBoxLayout>
#include <QFontMetrics>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

constexpr int kFinest = 1000; // steps of the bar

} // namespace

ReadingPanel::ReadingPanel(PeakStore& peaks, QWidget* parent)
    : QWidget(parent),
      m_peaks(peaks),
      m_viewport(new TimeViewport(this)),
      m_waveform(new WaveformView(this)),
      m_title(new QLabel(this)),
      m_stage(new QLabel(this)),
      m_left(new QuietLabel(this)),
      m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("&Cancel"), this))
{
    m_waveform->setObjectName(QStringLiteral("analyze.arriving"));
    m_waveform->setViewport(m_viewport);
    m_waveform->setEmptyText(tr("The waveform appears as the recording is read."));
    m_stage->setObjectName(QStringLiteral("analyze.stage"));
    m_left->setObjectName(QStringLiteral("analyze.left"));
    m_bar->setObjectName(QStringLiteral("analyze.progress"));
    m_cancel->setObjectName(QStringLiteral("analyze.cancel"));
    m_bar->setRange(0, kFinest);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of reading and measuring"));
    m_cancel->setAccessibleDescription(tr("Stops reading; what was read is kept for the next time."));
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setTextFormat(Qt::PlainText);
    for (QLabel* label : {m_title, m_stage})
        label->setAlignment(Qt::AlignCenter);
    layOut();
    connect(m_cancel, &QPushButton::clicked, this, &ReadingPanel::cancelled);
    connect(&m_peaks, &PeakStore::grew, this, [this](const std::string& key) {
        if (key == m_key)
            m_waveform->peaksGrew();
    });
}

void ReadingPanel::layOut()
{
    auto* below = new QHBoxLayout;
    below->addWidget(m_left, 1);
    below->addWidget(m_cancel);
    const int space = fontMetrics().height();
    auto* column = new QVBoxLayout;
    column->setSpacing(space / 2);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_stage);
    column->addSpacing(space);
    column->addWidget(m_waveform, 6);
    column->addSpacing(space / 2);
    column->addWidget(m_bar);
    column->addLayout(below);
    column->addStretch(3);
    auto* row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addLayout(column, 6);
    row->addStretch(1);
}

void ReadingPanel::begin(const QString& fileName)
{
    const int room = fontMetrics().averageCharWidth() * 50;
    m_title->setText(QFontMetrics(m_title->font()).elidedText(fileName, Qt::ElideMiddle, room));
    m_title->setToolTip(fileName);
    m_stage->setText(tr("The recording is read and measured."));
    m_left->clear();
    m_bar->setValue(0);
    m_key.clear();
    m_waveform->setPeaks(nullptr);
}

void ReadingPanel::setArriving(const Arriving& arriving)
{
    m_key = arriving.key;
    m_waveform->setPeaks(
        m_peaks.follow(arriving.key, {arriving.file, arriving.dataOffset, arriving.format, arriving.frames}));
    const double seconds = static_cast<double>(arriving.frames) / arriving.format.sampleRateHz;
    if (arriving.fraction > 0.0) // what is there is that share of the whole
        m_viewport->setDuration(seconds / std::min(1.0, arriving.fraction));
}

void ReadingPanel::setProgress(const Progress& progress)
{
    if (!progress.stage.isEmpty())
        m_stage->setText(tr("%1...", "what goes on").arg(stageWords(progress.stage).doing));
    m_bar->setValue(std::clamp(static_cast<int>(std::lround(progress.fraction * kFinest)), 0, kFinest));
    m_left->setText(progress.secondsLeft ? tr("About %1 left").arg(timeText(std::ceil(*progress.secondsLeft)))
                                         : tr("How long it takes is seen in a moment."));
}

} // namespace resonate
