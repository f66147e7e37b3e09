#include "widgets/settings/stage_row.h"

#include "pipeline/plan_summary.h"
#include "pipeline/stage_words.h"
#include "widgets/settings/chip.h"
#include "widgets/settings/parameter_control.h"
#include "widgets/settings/reset_button.h"

#include <QBoxLayout>

namespace resonate {

QString strengthParameterOf(const QString& stage)
{
    for (const auto* ending : {".strength", ".amount"})
        if (const QString id = stage + QLatin1String(ending); findParameter(id) != nullptr)
            return id;
    return {};
}

StageRow::StageRow(const QString& stage, QWidget* parent)
    : QWidget(parent),
      m_stage(stage),
      m_use(nullptr),
      m_strength(nullptr),
      m_reset(nullptr),
      m_state(new Chip({})),
      m_reason(textLabel({})),
      m_figures(textLabel({}, true))
{
    setObjectName(QStringLiteral("settings.strength.") + stage);
    m_figures->setWordWrap(false);
    const StageWords words = stageWords(stage);
    m_use = addControl(stage + QStringLiteral(".use"), tr("%1: use").arg(words.title));
    if (const QString id = strengthParameterOf(stage); !id.isEmpty())
        m_strength = addControl(id, tr("%1: strength").arg(words.title));
    m_reset = new ResetButton(words.title);
    connect(m_reset, &ResetButton::clicked, this, [this] {
        QStringList ids{m_use->parameter().id};
        if (m_strength != nullptr)
            ids << m_strength->parameter().id;
        Q_EMIT presetValuesWanted(ids);
    });
    auto* title = headingLabel(words.title);
    auto* head = new QHBoxLayout;
    head->addWidget(title);
    head->addWidget(m_state, 0, Qt::AlignVCenter);
    head->addStretch(1);
    head->addWidget(m_reset);
    head->addWidget(m_use);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(textLabel(words.does, true));
    if (m_strength != nullptr) {
        m_strength->setToolTip(words.tooMuch);
        layout->addWidget(m_strength);
    }
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_reason, 1);
    foot->addWidget(m_figures, 0, Qt::AlignTop);
    layout->addLayout(foot);
}

ParameterControl* StageRow::addControl(const QString& id, const QString& name)
{
    const Parameter* parameter = findParameter(id);
    Q_ASSERT(parameter != nullptr);
    auto* control = new ParameterControl(*parameter, name, this);
    control->setObjectName(id);
    connect(control, &ParameterControl::valueChosen, this, [this, id](const QJsonValue& value, const QString& gesture) {
        Q_EMIT parameterWanted(id, value, gesture);
    });
    return control;
}

void StageRow::showView(const SettingsView& view)
{
    bool changed = false;
    for (ParameterControl* control : {m_use, m_strength}) {
        if (control == nullptr)
            continue;
        control->showValue(view.value(control->parameter()), view.presetValue(control->parameter()));
        changed = changed || view.isChanged(control->parameter().id);
    }
    m_reset->setActive(changed);
    if (m_strength != nullptr)
        m_strength->setEnabled(m_use->value() != QJsonValue(QStringLiteral("off")));
    showPlan(view);
}

void StageRow::showPlan(const SettingsView& view)
{
    const PlannedStage* planned = view.plan ? view.plan->stage(m_stage) : nullptr;
    m_state->setVisible(planned != nullptr);
    m_reason->setVisible(planned != nullptr);
    if (planned == nullptr)
        return m_figures->hide();
    const PlanLine line = planLine(*planned, view.asked.contains(m_stage));
    m_state->setKind(planned->enabled ? Chip::Kind::Accent : Chip::Kind::Plain);
    m_state->setText(!planned->enabled       ? tr("not done", "of a stage")
                     : line.amount.isEmpty() ? tr("done", "of a stage")
                                             : tr("done, %1", "of a stage, with its amount").arg(line.amount));
    const QString figures = planned->decisions.isEmpty() ? QString() : figuresSentence(planned->decisions.first());
    m_reason->setText(line.reason);
    m_figures->setText(figures);
    m_figures->setVisible(!figures.isEmpty());
    for (ParameterControl* control : {m_use, m_strength})
        if (control != nullptr && control->focusProxy() != nullptr)
            control->focusProxy()->setAccessibleDescription(line.reason + QLatin1Char(' ') + figures);
}

} // namespace resonate
