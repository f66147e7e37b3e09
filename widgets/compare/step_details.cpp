#include "widgets/compare/step_details.h"

#include "pipeline/stage_words.h"
#include "widgets/compare/guard_strip.h"
#include "widgets/compare/guard_words.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace resonate {
namespace {

QLabel* wrappedLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText); // reasons may quote what files say
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

StepDetails::StepDetails(QWidget* parent)
    : QWidget(parent),
      m_title(wrappedLabel(this)),
      m_text(wrappedLabel(this)),
      m_guard(wrappedLabel(this)),
      m_strip(new GuardStrip(this)),
      m_window(wrappedLabel(this))
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_text->setObjectName(QStringLiteral("compare.stepReasons"));
    m_guard->setObjectName(QStringLiteral("compare.stepGuard"));
    m_strip->setObjectName(QStringLiteral("compare.guardStrip"));
    m_strip->setToolTip(tr("Each bar is one second: the higher, the more of an artifact. Past the dashed line it would "
                           "be heard and is held back. A double click plays that second."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    for (QWidget* row : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_guard),
                         static_cast<QWidget*>(m_strip), static_cast<QWidget*>(m_window)})
        layout->addWidget(row);
    layout->addStretch();
    connect(m_strip, &GuardStrip::currentChanged, this,
            [this] { m_window->setText(m_strip->textOf(m_strip->current())); });
    connect(m_strip, &GuardStrip::momentChosen, this, &StepDetails::momentChosen);
    showNothing();
}

void StepDetails::showNothing()
{
    m_title->setText(tr("Choose a step to read why it was done and what the guard found."));
    m_text->clear();
    m_guard->hide();
    m_strip->hide();
    m_window->hide();
}

void StepDetails::showStep(const StepRow& step, double beginSeconds)
{
    m_title->setText(step.title());
    QStringList sentences = {stageWords(step.stage).does};
    sentences << step.reasons;
    sentences.removeAll(QString());
    m_text->setText(sentences.join(QStringLiteral("\n\n")));
    QString guard = step.guardVerdict;
    if (guard.isEmpty() && step.artifactScore)
        guard = tr("The guard let all of it pass: %1 in the worst second (score %2).")
                    .arg(artifactWord(*step.artifactScore), QLocale().toString(*step.artifactScore, 'f', 2));
    m_guard->setText(guard);
    m_guard->setVisible(!guard.isEmpty());
    m_strip->setWindows(step.windows, beginSeconds);
    m_strip->setVisible(m_strip->count() > 0);
    m_window->clear();
    m_window->setVisible(m_strip->count() > 0);
}

} // namespace resonate
