#include "app/pages/analyze/reading_panel.h"

#include "pipeline/stage_words.h"
#include "widgets/report/quiet_label.h"
#include "widgets/time/time_text.h"

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

ReadingPanel::ReadingPanel(QWidget* parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_stage(new QLabel(this)),
      m_left(new QuietLabel(this)),
      m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("&Cancel"), this))
{
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
    column->addWidget(m_bar);
    column->addLayout(below);
    column->addStretch(3);
    auto* row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addLayout(column, 4);
    row->addStretch(1);
    connect(m_cancel, &QPushButton::clicked, this, &ReadingPanel::cancelled);
}

void ReadingPanel::begin(const QString& fileName)
{
    const int room = fontMetrics().averageCharWidth() * 50;
    m_title->setText(QFontMetrics(m_title->font()).elidedText(fileName, Qt::ElideMiddle, room));
    m_title->setToolTip(fileName);
    m_stage->setText(tr("The recording is read and measured."));
    m_left->clear();
    m_bar->setValue(0);
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
