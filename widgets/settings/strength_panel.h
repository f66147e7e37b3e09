#pragma once

#include "widgets/settings/settings_panel.h"

namespace resonate {

class StageRow;

/// Every restoring stage in the order of the pipeline, with its use and its strength.
class StrengthPanel final : public SettingsPanel {
    Q_OBJECT
public:
    explicit StrengthPanel(QWidget* parent = nullptr);

protected:
    void showSettings() override;

private:
    QList<StageRow*> m_rows;
};

} // namespace resonate
