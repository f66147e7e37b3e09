#pragma once

#include "widgets/settings/settings_view.h"

#include <QWidget>

namespace resonate {

/// A part of the settings page: shows what it is given, and asks for other settings by a signal; it changes nothing by
/// itself.
class SettingsPanel : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// Called whenever settings or recording have changed. What nobody sees is brought up to date when it is seen.
    void showView(const SettingsView& view);
    const SettingsView& view() const noexcept { return m_view; }

Q_SIGNALS:
    /// `what` names the step in the history; steps with the same key that follow each other are one.
    void settingsWanted(const resonate::RestoreSettings& settings, const QString& what, const QString& mergeKey);

protected:
    void showEvent(QShowEvent* event) override;
    virtual void showSettings() = 0;
    void wantParameter(const QString& id, const QJsonValue& value, const QString& gesture);
    void wantPresetValues(const QStringList& ids);
    /// Everything but parameters.
    void want(const RestoreSettings& settings, const QString& what, const QString& mergeKey = {});

private:
    SettingsView m_view;
    bool m_isStale = false;
};

} // namespace resonate
