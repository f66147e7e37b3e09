#include "app/window/step_bar.h"

#include "app/window/step_button.h"

#include <QHBoxLayout>

namespace resonate {
namespace {

constexpr Step kSteps[] = {Step::Upload, Step::Analyze, Step::Settings, Step::Compare};

const char* nameOf(Step step)
{
    switch (step) {
    case Step::Upload:
        return "step.upload";
    case Step::Analyze:
        return "step.analyze";
    case Step::Settings:
        return "step.settings";
    case Step::Compare:
        break;
    }
    return "step.compare";
}

} // namespace

QString StepBar::title(Step step)
{
    switch (step) {
    case Step::Upload:
        return tr("Upload", "a step of the wizard");
    case Step::Analyze:
        return tr("Analyze", "a step of the wizard");
    case Step::Settings:
        return tr("Settings", "a step of the wizard");
    case Step::Compare:
        break;
    }
    return tr("Compare and export", "a step of the wizard");
}

StepBar::StepBar(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("steps"));
    setAccessibleName(tr("Steps"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (const Step step : kSteps) {
        auto* made = new StepButton(step, this);
        made->setObjectName(QLatin1String(nameOf(step)));
        m_buttons[static_cast<std::size_t>(step)] = made;
        row->addWidget(made, 1);
        connect(made, &QAbstractButton::clicked, this, [this, step] { Q_EMIT chosen(step); });
        connect(made, &StepButton::moved, this, [this, step](int by) {
            const int to = static_cast<int>(step) + by;
            if (to >= 0 && to < static_cast<int>(m_buttons.size()))
                m_buttons[static_cast<std::size_t>(to)]->setFocus(Qt::TabFocusReason);
        });
    }
    button(m_current).setCurrent(true);
}

void StepBar::setCurrent(Step step)
{
    button(m_current).setCurrent(false);
    m_current = step;
    button(m_current).setCurrent(true);
}

void StepBar::setDone(Step step, bool done)
{
    button(step).setDone(done);
}

void StepBar::setAllowed(Step step, bool allowed)
{
    button(step).setEnabled(allowed);
}

void StepBar::setActivity(Step step, const QString& words)
{
    button(step).setActivity(words);
}

} // namespace resonate
