#pragma once

#include "pipeline/plan.h"
#include "pipeline/settings/restore_settings.h"

#include <QSet>

#include <memory>

namespace resonate {

/// What the parts of the settings page show: what is wanted, and what that comes to for a recording.
struct SettingsView {
    RestoreSettings settings = {};
    std::filesystem::path input = {};                   ///< the recording; empty: there is none
    std::shared_ptr<const RecordingReport> report = {}; ///< null until it was measured
    ParameterSet preset = {};                           ///< what the presets set
    ParameterSet parameters = {};                       ///< the presets, and what was changed over them
    std::optional<Plan> plan = {};      ///< as outlinePlan(); nothing without a report, or with a conflict
    QSet<QString> asked = {};           ///< the stages that the recording asks for
    std::optional<Error> conflict = {}; ///< what does not go together

    /// What counts for a parameter in the whole; in a preview it may be something else.
    QJsonValue value(const Parameter& parameter) const;
    /// What counts without the user's change.
    QJsonValue presetValue(const Parameter& parameter) const;
    bool isChanged(const QString& id) const;
};

SettingsView makeSettingsView(const RestoreSettings& settings, const std::filesystem::path& input,
                              std::shared_ptr<const RecordingReport> report);

/// With one parameter at a value. What the preset says anyway counts as unchanged. What a delivery target or the output
/// says of the same thing gives way, or is what is set.
RestoreSettings withParameter(const SettingsView& view, const QString& id, const QJsonValue& value);
/// With one parameter as the preset says.
RestoreSettings withoutChange(RestoreSettings settings, const QString& id);
/// With another preset: what presets are about is as that one says, and the other changes stay.
RestoreSettings withPreset(RestoreSettings settings, const QString& preset);
/// With another mastering preset, or none (empty): what those are about is as that one says, a delivery target
/// included.
RestoreSettings withMasterPreset(RestoreSettings settings, const QString& preset);

} // namespace resonate
