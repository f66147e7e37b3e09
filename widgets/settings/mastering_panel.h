#pragma once

#include "widgets/settings/settings_panel.h"

class QComboBox;
class QLabel;

namespace resonate {

class ParameterLine;

/// How the master sounds: a preset, and the few knobs that matter. Loudness is a matter of delivery; everything else is
/// among all other parameters.
class MasteringPanel final : public SettingsPanel {
    Q_OBJECT
public:
    explicit MasteringPanel(QWidget* parent = nullptr);

protected:
    void showSettings() override;

private:
    QWidget* presetCard();
    QWidget* knobCard();
    void choosePreset(int index);
    void showPlan();

    QComboBox* m_preset;
    QLabel* m_description;
    QLabel* m_planWords;
    QList<ParameterLine*> m_lines;
};

} // namespace resonate
