#pragma once

#include "widgets/settings/panel_card.h"
#include "widgets/settings/settings_view.h"

class QLabel;

namespace resonate {

class Chip;
class ParameterControl;
class ResetButton;

/// One restoring stage: whether it works, how far, what it does to the sound, and what was measured.
class StageRow final : public QWidget {
    Q_OBJECT
public:
    explicit StageRow(const QString& stage, QWidget* parent = nullptr);
    const QString& stage() const noexcept { return m_stage; }
    void showView(const SettingsView& view);

Q_SIGNALS:
    void parameterWanted(const QString& id, const QJsonValue& value, const QString& gesture);
    void presetValuesWanted(const QStringList& ids);

private:
    ParameterControl* addControl(const QString& id, const QString& name);
    void showPlan(const SettingsView& view);

    QString m_stage;
    ParameterControl* m_use;
    ParameterControl* m_strength; ///< null: there is none
    ResetButton* m_reset;
    Chip* m_state;
    QLabel* m_reason;
    QLabel* m_figures;
};

/// The parameter that scales what a stage does, "denoise.strength"; empty where there is none.
QString strengthParameterOf(const QString& stage);

} // namespace resonate
