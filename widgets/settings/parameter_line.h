#pragma once

#include "widgets/settings/settings_view.h"

#include <QWidget>

class QLabel;

namespace resonate {

class ParameterControl;
class ResetButton;

/// One parameter in a line: its title, its control and the way back to the preset; what it does is told by its tool tip
/// and to assistive tools.
class ParameterLine final : public QWidget {
    Q_OBJECT
public:
    explicit ParameterLine(const Parameter& parameter, QWidget* parent = nullptr);
    void showView(const SettingsView& view);
    /// Wide enough for the title; lines under each other take the widest.
    int titleWidth() const;
    void setTitleWidth(int pixels);

Q_SIGNALS:
    void parameterWanted(const QString& id, const QJsonValue& value, const QString& gesture);
    void presetValuesWanted(const QStringList& ids);

private:
    const Parameter& m_parameter; ///< of the table
    QLabel* m_title;
    ParameterControl* m_control;
    ResetButton* m_reset;
};

} // namespace resonate
