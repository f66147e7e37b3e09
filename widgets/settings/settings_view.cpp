#include "widgets/settings/settings_view.h"

#include "pipeline/delivery_target.h"
#include "pipeline/mastering/mastering_preset.h"
#include "pipeline/plan_summary.h"
#include "pipeline/preset.h"

namespace resonate {
namespace {

const QString kBits = QStringLiteral("output.bits"); // lives among the output's settings
const QString kLoudness = QStringLiteral("master.targetLufs"), kCeiling = QStringLiteral("master.ceilingDbtp");

void addIds(const Result<Preset>& preset, QSet<QString>& ids)
{
    if (preset)
        for (const QString& id : preset->parameters.values().keys())
            ids.insert(id);
}

/// Every parameter that one of our presets sets.
const QSet<QString>& presetIds()
{
    static const QSet<QString> kIds = [] {
        QSet<QString> ids;
        for (const QString& name : builtInPresets() + builtInVenues())
            addIds(loadPreset(name), ids);
        return ids;
    }();
    return kIds;
}

/// Every parameter that one of our mastering presets sets.
const QSet<QString>& masteringIds()
{
    static const QSet<QString> kIds = [] {
        QSet<QString> ids;
        for (const QString& name : masteringPresets())
            addIds(loadMasteringPreset(name), ids);
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

std::optional<DeliveryTarget> chosenTarget(const RestoreSettings& settings)
{
    if (settings.target.isEmpty())
        return {};
    auto target = parseTarget(settings.target);
    return target ? std::optional(*std::move(target)) : std::nullopt;
}

/// A target as plain parameters, so that each of them can be set by itself.
RestoreSettings withoutTarget(RestoreSettings settings)
{
    const auto target = chosenTarget(settings);
    settings.target.clear();
    if (!target)
        return settings;
    (void)settings.changed.set(kLoudness, target->loudnessLufs);
    if (target->ceilingDbtp < 0.0)
        (void)settings.changed.set(kCeiling, target->ceilingDbtp);
    return settings;
}

bool isOfTarget(const QString& id)
{
    return id == kLoudness || id == kCeiling;
}

} // namespace

QJsonValue SettingsView::value(const Parameter& parameter) const
{
    if (parameter.id == kBits)
        return settings.output.form.bits;
    if (const auto target = chosenTarget(settings)) {
        if (parameter.id == kLoudness)
            return target->loudnessLufs;
        if (parameter.id == kCeiling && target->ceilingDbtp < 0.0)
            return target->ceilingDbtp;
    }
    return parameters.isSet(parameter.id) ? parameters.values().value(parameter.id) : parameter.standard;
}

QJsonValue SettingsView::presetValue(const Parameter& parameter) const
{
    return preset.isSet(parameter.id) ? preset.values().value(parameter.id) : parameter.standard;
}

bool SettingsView::isChanged(const QString& id) const
{
    if (id == kBits)
        return settings.output.form.bits != OutputSettings().form.bits;
    return settings.changed.isSet(id) || (isOfTarget(id) && !settings.target.isEmpty());
}

SettingsView makeSettingsView(const RestoreSettings& settings, const std::filesystem::path& input,
                              std::shared_ptr<const RecordingReport> report)
{
    const auto preset = presetParameters(settings);
    SettingsView view{settings, input, std::move(report), preset ? *preset : ParameterSet()};
    view.parameters = view.preset;
    view.parameters.merge(settings.changed);
    const auto request = toRequest(settings, input, ProcessingMode::Render);
    if (!request)
        view.conflict = request.error();
    if (view.report != nullptr) {
        view.asked = stagesAskedFor(*view.report);
        if (request)
            view.plan = outlinePlan(*view.report, *request);
    }
    return view;
}

RestoreSettings withParameter(const SettingsView& view, const QString& id, const QJsonValue& value)
{
    const Parameter* parameter = findParameter(id);
    if (parameter == nullptr || !checkParameter(id, value))
        return view.settings;
    RestoreSettings settings = isOfTarget(id) ? withoutTarget(view.settings) : view.settings;
    if (id == kBits) {
        settings.output.form.bits = value.toString();
        return settings;
    }
    // What counts otherwise in a preview is set for both once it is touched.
    if (value == view.presetValue(*parameter) && (parameter->inPreview.isNull() || view.preset.isSet(id)))
        return withoutChange(settings, id);
    (void)settings.changed.set(id, value); // it was checked
    return settings;
}

RestoreSettings withoutChange(RestoreSettings settings, const QString& id)
{
    if (id == kBits)
        settings.output.form.bits = OutputSettings().form.bits;
    if (isOfTarget(id))
        settings = withoutTarget(std::move(settings));
    settings.changed = without(settings.changed, {id});
    return settings;
}

RestoreSettings withPreset(RestoreSettings settings, const QString& preset)
{
    settings.preset = preset;
    settings.changed = without(settings.changed, presetIds());
    return settings;
}

RestoreSettings withMasterPreset(RestoreSettings settings, const QString& preset)
{
    settings.masterPreset = preset;
    settings.target.clear();
    settings.changed = without(settings.changed, masteringIds());
    return settings;
}

} // namespace resonate
