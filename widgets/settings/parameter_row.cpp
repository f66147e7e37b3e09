#include "widgets/settings/parameter_row.h"

#include "pipeline/parameter_words.h"
#include "widgets/settings/chip.h"
#include "widgets/settings/parameter_control.h"
#include "widgets/settings/reset_button.h"

#include <QBoxLayout>

namespace resonate {
namespace {

QString rangeText(const Parameter& parameter)
{
    if (parameter.isChoice())
        return ParameterRow::tr("Usually: %1").arg(valueText(parameter, parameter.standard));
    const auto number = [&](double value) { return QLocale().toString(value, 'f', parameterDecimals(parameter)); };
    return ParameterRow::tr("From %1 to %2; usually: %3")
        .arg(number(parameter.minimum), valueText(parameter, parameter.maximum),
             valueText(parameter, parameter.standard));
}

/// As it is typed, in small letters; to be copied.
QLabel* commandLabel(const QString& id)
{
    QLabel* label = textLabel(id, true);
    label->setObjectName(QStringLiteral("command"));
    label->setWordWrap(false);
    QFont font(QStringLiteral("monospace"));
    font.setStyleHint(QFont::Monospace);
    font.setPointSizeF(label->font().pointSizeF() * 0.85);
    label->setFont(font);
    label->setLayoutDirection(Qt::LeftToRight);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setToolTip(ParameterRow::tr("On the command line: --set %1=...").arg(id));
    return label;
}

} // namespace

ParameterRow::ParameterRow(const Parameter& parameter, QWidget* parent)
    : QWidget(parent), m_parameter(parameter), m_control(nullptr), m_reset(nullptr)
{
    setObjectName(QStringLiteral("settings.more.") + parameter.id);
    const ParameterWords words = parameterWords(parameter);
    const QString name =
        tr("%1: %2", "stage, parameter").arg(parameterGroupTitle(parameterGroup(parameter)), words.title);
    m_control = new ParameterControl(parameter, name);
    m_control->setObjectName(parameter.id);
    m_control->focusProxy()->setAccessibleDescription(words.description + QLatin1Char(' ') + words.sound);
    m_reset = new ResetButton(name);
    auto* title = new QLabel(words.title);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto* head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(m_reset);
    auto* foot = new QHBoxLayout;
    foot->addWidget(textLabel(rangeText(parameter), true), 1);
    foot->addWidget(commandLabel(parameter.id));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(textLabel(words.description));
    layout->addWidget(m_control);
    layout->addWidget(textLabel(words.sound, true));
    layout->addLayout(foot);
    connect(m_control, &ParameterControl::valueChosen, this, [this](const QJsonValue& value, const QString& gesture) {
        Q_EMIT parameterWanted(m_parameter.id, value, gesture);
    });
    connect(m_reset, &ResetButton::clicked, this, [this] { Q_EMIT presetValuesWanted({m_parameter.id}); });
}

void ParameterRow::showView(const SettingsView& view)
{
    m_control->showValue(view.value(m_parameter), view.presetValue(m_parameter));
    m_reset->setActive(view.isChanged(m_parameter.id));
}

bool ParameterRow::matches(const Parameter& parameter, const QString& search)
{
    const ParameterWords words = parameterWords(parameter);
    const QString all = QStringList{parameter.id, words.title, words.description, words.sound,
                                    parameterGroupTitle(parameterGroup(parameter))}
                            .join(QLatin1Char('\n'));
    for (const QString& word : search.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        if (!all.contains(word, Qt::CaseInsensitive))
            return false;
    return true;
}

} // namespace resonate
