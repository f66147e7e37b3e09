#include "widgets/settings/plan_outline.h"

#include "widgets/settings/chip.h"
#include "widgets/settings/wrap_layout.h"

#include <QVBoxLayout>

namespace resonate {

PlanOutline::PlanOutline(QWidget* parent)
    : QWidget(parent), m_chips(new QWidget), m_why(textLabel({})), m_left(textLabel({}, true))
{
    auto* chips = new WrapLayout(m_chips);
    chips->setSpacing(fontMetrics().averageCharWidth());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_chips);
    layout->addWidget(m_why);
    layout->addWidget(m_left);
    layout->addStretch(1);
}

void PlanOutline::showSummary(const PlanSummary* summary)
{
    m_chips->setVisible(summary != nullptr);
    m_left->setVisible(summary != nullptr && !summary->heldBack.isEmpty());
    if (summary == nullptr) {
        m_spoken = tr("What it does to your recording is told once it has been measured.");
        m_why->setText(m_spoken);
        return;
    }
    showChips(*summary);
    m_why->setText(summary->telling.join(QLatin1Char('\n')));
    QStringList left;
    for (const PlanLine& line : summary->heldBack)
        left << line.title;
    m_left->setText(tr("Leaves as it is: %1", "names of stages").arg(QLocale().createSeparatedList(left)));
    m_spoken += QLatin1Char(' ') + m_why->text();
    if (!left.isEmpty())
        m_spoken += QLatin1Char(' ') + m_left->text();
}

void PlanOutline::showChips(const PlanSummary& summary)
{
    QStringList words;
    QStringList reasons;
    for (const PlanLine& line : summary.done) {
        if (line.stage == QLatin1String("separate")) // a means, and told where it is chosen
            continue;
        reasons << line.reason;
        words << (line.amount.isEmpty() ? line.title : tr("%1 %2", "stage, amount").arg(line.title, line.amount));
    }
    auto* layout = m_chips->layout();
    while (layout->count() > words.size()) {
        QLayoutItem* item = layout->takeAt(layout->count() - 1);
        delete item->widget();
        delete item;
    }
    while (layout->count() < words.size())
        layout->addWidget(new Chip({}, Chip::Kind::Plain, m_chips));
    for (int i = 0; i < words.size(); ++i) {
        auto* chip = static_cast<Chip*>(layout->itemAt(i)->widget());
        chip->setText(words[i]);
        chip->setToolTip(reasons[i]);
    }
    layout->invalidate();
    m_spoken =
        words.isEmpty() ? QString() : tr("Does: %1.", "names of stages").arg(QLocale().createSeparatedList(words));
}

} // namespace resonate
