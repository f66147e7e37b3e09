#pragma once

#include "widgets/settings/settings_view.h"

#include <QWidget>

namespace resonate {

class ParameterControl;
class ResetButton;

/// One parameter in full: control, what it sets, what that sounds like, its range, and its name on the command line.
class ParameterRow final : public QWidget {
    Q_OBJECT
public:
    explicit ParameterRow(const Parameter& parameter, QWidget* parent = nullptr);
    const Parameter& parameter() const noexcept { return m_parameter; }
    void showView(const SettingsView& view);
    /// Whether a word of the search is in one of its texts.
    static bool matches(const Parameter& parameter, const QString& search);

Q_SIGNALS:
    void parameterWanted(const QString& id, const QJsonValue& value, const QString& gesture);
    void presetValuesWanted(const QStringList& ids);

private:
    const Parameter& m_parameter; ///< of the table
    ParameterControl* m_control;
    ResetButton* m_reset;
};

} // namespace resonate
