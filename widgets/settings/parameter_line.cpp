#include "widgets/settings/parameter_line.h"

#include "pipeline/parameter_words.h"
#include "widgets/settings/parameter_control.h"
#include "widgets/settings/reset_button.h"

#include <QHBoxLayout>
#include <QLabel>

namespace resonate {

ParameterLine::ParameterLine(const Parameter& parameter, QWidget* parent)
    : QWidget(parent), m_parameter(parameter), m_title(nullptr), m_control(nullptr), m_reset(nullptr)
{
    const ParameterWords words = parameterWords(parameter);
    const QString name =
        tr("%1: %2", "stage, parameter").arg(parameterGroupTitle(parameterGroup(parameter)), words.title);
    const QString told = words.description + QLatin1Char(' ') + words.sound;
    m_title = new QLabel(words.title);
    m_control = new ParameterControl(parameter, name);
    m_control->setObjectName(parameter.id);
    m_control->focusProxy()->setAccessibleDescription(told);
    m_reset = new ResetButton(name);
    setToolTip(told);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_control, 1);
    layout->addWidget(m_reset);
    connect(m_control, &ParameterControl::valueChosen, this, [this](const QJsonValue& value, const QString& gesture) {
        Q_EMIT parameterWanted(m_parameter.id, value, gesture);
    });
    connect(m_reset, &ResetButton::clicked, this, [this] { Q_EMIT presetValuesWanted({m_parameter.id}); });
}

void ParameterLine::showView(const SettingsView& view)
{
    m_control->showValue(view.value(m_parameter), view.presetValue(m_parameter));
    m_reset->setActive(view.isChanged(m_parameter.id));
}

int ParameterLine::titleWidth() const
{
    return m_title->sizeHint().width();
}

void ParameterLine::setTitleWidth(int pixels)
{
    m_title->setMinimumWidth(pixels);
}

} // namespace resonate
