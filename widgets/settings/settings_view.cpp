#include "widgets/settings/settings_view.h"

#include "pipeline/plan_summary.h"
#include "pipeline/preset.h"

namespace resonate {
namespace {

ParameterSet presetParameters(const QString& name)
{
    const auto preset = loadPreset(name);
    return preset ? preset->parameters : ParameterSet();
}

/// Every parameter that one of our presets sets.
const QSet<QString>& presetIds()
{
    static const QSet<QString> kIds = [] {
        QSet<QString> ids;
        for (const QString& name : builtInPresets() + builtInVenues())
            for (const QString& id : presetParameters(name).values().keys())
                ids.insert(id);
        return ids;
    }();
    return kIds;
}

ParameterSet without(const ParameterSet& set, const QSet<QString>& ids)
{
    ParameterSet rest;
    const QJsonObject values = set.values();
    for (auto it = values.begin(); it != values.end(); ++it)
        if (!ids.contains(it.key()))
            (void)rest.set(it.key(), it.value()); // it was checked before
    return rest;
}

} // namespace

QJsonValue SettingsView::value(const Parameter& parameter) const
{
    return parameters.isSet(parameter.id) ? parameters.values().value(parameter.id) : parameter.standard;
}

QJsonValue SettingsView::presetValue(const Parameter& parameter) const
{
    return preset.isSet(parameter.id) ? preset.values().value(parameter.id) : parameter.standard;
}

SettingsView makeSettingsView(const RestoreSettings& settings, const std::filesystem::path& input,
                              std::shared_ptr<const RecordingReport> report)
{
    SettingsView view{settings, input, std::move(report), presetParameters(settings.preset)};
    view.parameters = view.preset;
    view.parameters.merge(settings.changed);
    const auto request = toRequest(settings, input, ProcessingMode::Render);
    if (!request)
        view.conflict = request.error();
    if (view.report != nullptr) {
        view.asked = stagesAskedFor(*view.report);
        if (request)
            view.plan = makePlan(*view.report, *request);
    }
    return view;
}

RestoreSettings withParameter(const SettingsView& view, const QString& id, const QJsonValue& value)
{
    const Parameter* parameter = findParameter(id);
    if (parameter == nullptr)
        return view.settings;
    // What counts otherwise in a preview is set for both once it is touched.
    if (value == view.presetValue(*parameter) && (parameter->inPreview.isNull() || view.preset.isSet(id)))
        return withoutChange(view.settings, id);
    RestoreSettings settings = view.settings;
    return settings.changed.set(id, value) ? settings : view.settings;
}

RestoreSettings withoutChange(RestoreSettings settings, const QString& id)
{
    settings.changed = without(settings.changed, {id});
    return settings;
}

RestoreSettings withPreset(RestoreSettings settings, const QString& preset)
{
    settings.preset = preset;
    settings.changed = without(settings.changed, presetIds());
    return settings;
}

} // namespace resonate
