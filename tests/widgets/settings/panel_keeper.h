#pragma once

#include "tests/pipeline/shaky_report.h"
#include "widgets/settings/settings_panel.h"

#include <QStringList>

namespace resonate::test {

/// Does for a panel what the page does: keeps the settings, and shows them again when they have changed.
class PanelKeeper final {
public:
    explicit PanelKeeper(SettingsPanel& panel, const RestoreSettings& first = {})
        : m_panel(panel), m_report(std::make_shared<const RecordingReport>(shakyReport()))
    {
        QObject::connect(&panel, &SettingsPanel::settingsWanted, &panel,
                         [this](const RestoreSettings& wanted, const QString& what, const QString& key) {
                             steps << what;
                             keys << key;
                             show(wanted);
                         });
        show(first);
    }
    void show(const RestoreSettings& wanted)
    {
        settings = wanted;
        m_panel.showView(makeSettingsView(settings, "/music/show.m4a", m_report));
    }

    RestoreSettings settings;
    QStringList steps; ///< what the history would say
    QStringList keys;  ///< what steps are merged by

private:
    SettingsPanel& m_panel;
    std::shared_ptr<const RecordingReport> m_report;
};

} // namespace resonate::test
