#pragma once

#include "widgets/settings/settings_panel.h"

class QLabel;
class QLineEdit;

namespace resonate {

class ParameterSection;

/// Every parameter that there is, by stage, drawn from the table that the command line has too; with a search.
class MorePanel final : public SettingsPanel {
    Q_OBJECT
public:
    explicit MorePanel(QWidget* parent = nullptr);

protected:
    void showSettings() override;

private:
    void search(const QString& words);

    QLineEdit* m_search;
    QLabel* m_nothing;
    QList<ParameterSection*> m_sections;
};

} // namespace resonate
