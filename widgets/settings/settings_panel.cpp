#include "widgets/settings/settings_panel.h"

#include "pipeline/parameter_words.h"

#include <utility>

namespace resonate {

void SettingsPanel::showView(const SettingsView& view)
{
    m_view = view;
    m_isStale = !isVisible();
    if (!m_isStale)
        showSettings();
}

void SettingsPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_isStale, false))
        showSettings();
}

void SettingsPanel::wantParameter(const QString& id, const QJsonValue& value, const QString& gesture)
{
    if (const Parameter* parameter = findParameter(id))
        want(withParameter(m_view, id, value), changeText(*parameter, value), gesture);
}

void SettingsPanel::wantPresetValues(const QStringList& ids)
{
    RestoreSettings settings = m_view.settings;
    const Parameter* changed = nullptr;
    int count = 0;
    for (const QString& id : ids) {
        if (!m_view.isChanged(id))
            continue;
        settings = withoutChange(settings, id);
        changed = findParameter(id);
        ++count;
    }
    if (count == 1)
        want(settings, changeText(*changed, m_view.presetValue(*changed)));
    else if (count > 1)
        want(
            settings,
            tr("%1: as the preset says", "in the history; a stage").arg(parameterGroupTitle(parameterGroup(*changed))));
}

void SettingsPanel::want(const RestoreSettings& settings, const QString& what, const QString& mergeKey)
{
    if (settings != m_view.settings)
        Q_EMIT settingsWanted(settings, what, mergeKey);
}

} // namespace resonate
