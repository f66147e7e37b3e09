#include "app/window/step_footer.h"

#include "app/window/step_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace resonate {

StepFooter::StepFooter(QWidget* parent)
    : QWidget(parent), m_back(new QPushButton(this)), m_hint(new QLabel(this)), m_next(new QPushButton(this))
{
    m_back->setObjectName(QStringLiteral("wizard.back"));
    m_next->setObjectName(QStringLiteral("wizard.next"));
    m_hint->setObjectName(QStringLiteral("wizard.hint"));
    m_next->setDefault(true);
    m_hint->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_hint->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_back);
    row->addWidget(m_hint, 1);
    row->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, &StepFooter::back);
    connect(m_next, &QPushButton::clicked, this, &StepFooter::next);
}

void StepFooter::setStep(Step step)
{
    const int index = static_cast<int>(step);
    const bool first = step == Step::Upload;
    const bool last = step == Step::Compare;
    m_back->setVisible(!first);
    m_next->setVisible(!last);
    if (!first) {
        const QString title = StepBar::title(static_cast<Step>(index - 1));
        m_back->setText(tr("&Back: %1").arg(title));
        m_back->setAccessibleName(tr("Back to the step %1").arg(title));
    }
    if (!last) {
        const QString title = StepBar::title(static_cast<Step>(index + 1));
        m_next->setText(tr("&Next: %1").arg(title));
        m_next->setAccessibleName(tr("On to the step %1").arg(title));
    }
}

void StepFooter::setNext(bool allowed, const QString& waitsFor)
{
    m_next->setEnabled(allowed);
    m_next->setAccessibleDescription(waitsFor);
    m_hint->setText(waitsFor);
}

} // namespace resonate
