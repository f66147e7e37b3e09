#include "app/window/work_status.h"

#include "app/window/workbench.h"
#include "widgets/time/time_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

namespace resonate {
namespace {

constexpr int kSteps = 1000; // of the progress bar

} // namespace

WorkStatus::WorkStatus(Workbench& bench, QWidget* parent)
    : QWidget(parent),
      m_bench(bench),
      m_words(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_device(new QLabel(this))
{
    setObjectName(QStringLiteral("status"));
    m_words->setObjectName(QStringLiteral("status.words"));
    m_device->setObjectName(QStringLiteral("status.device"));
    m_bar->setRange(0, kSteps);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(fontMetrics().averageCharWidth() * 24);
    m_bar->setFixedHeight(fontMetrics().height() / 2);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(fontMetrics().height(), 0, fontMetrics().height(), 0);
    row->addWidget(m_words);
    row->addWidget(m_bar);
    row->addStretch();
    row->addWidget(m_device);
    follow(m_bench.analysis, tr("Reading and measuring the recording"));
    follow(m_bench.render, tr("Restoring"));
    follow(m_bench.exporting, tr("Exporting"));
    follow(m_bench.models, tr("Fetching a model"));
    connect(&m_bench.listening, &Listening::deviceChanged, this, &WorkStatus::showDevice);
    showDevice();
}

template <class Work>
void WorkStatus::follow(Work& work, const QString& words)
{
    connect(&work, &Work::progressed, this,
            [this, &work, words](const Progress& progress) { show(&work, words, progress); });
    connect(&work, &Work::busyChanged, this, [this, &work] {
        if (!work.isBusy())
            finish(&work);
    });
}

void WorkStatus::show(const void* work, const QString& words, const Progress& progress)
{
    m_shown = work;
    m_words->setText(progress.secondsLeft
                         ? tr("%1, %2 left", "what is done, and the time").arg(words, timeText(*progress.secondsLeft))
                         : words);
    m_bar->setValue(static_cast<int>(progress.fraction * kSteps));
    m_bar->show();
}

void WorkStatus::finish(const void* work)
{
    if (work != m_shown)
        return;
    m_shown = nullptr;
    m_words->clear();
    m_bar->hide();
}

void WorkStatus::showDevice()
{
    m_device->setText(m_bench.listening.deviceState());
    m_device->setToolTip(m_bench.listening.deviceDetail());
}

} // namespace resonate
