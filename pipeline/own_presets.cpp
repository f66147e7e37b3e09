#include "pipeline/own_presets.h"

#include "pipeline/durable_file.h"
#include "pipeline/text.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>
#include <cstdlib>

namespace resonate {
namespace {

namespace fs = std::filesystem;

constexpr qsizetype kLongestTitle = 80;

/// A file's name made of a title: letters, digits and single hyphens.
QString fileStem(const QString& title)
{
    static const QRegularExpression kOthers(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QString stem = title.trimmed().toLower().replace(kOthers, QStringLiteral("-"));
    while (stem.startsWith(QLatin1Char('-')))
        stem.remove(0, 1);
    while (stem.endsWith(QLatin1Char('-')))
        stem.chop(1);
    return stem.isEmpty() ? QStringLiteral("preset") : stem;
}

/// What must be set over `base` for all to be as in `wanted`.
ParameterSet difference(const ParameterSet& wanted, const ParameterSet& base)
{
    ParameterSet set;
    for (const Parameter& parameter : allParameters()) {
        const bool same = wanted.isSet(parameter.id) == base.isSet(parameter.id) &&
                          wanted.values().value(parameter.id) == base.values().value(parameter.id);
        if (same)
            continue;
        const QJsonValue value = wanted.isSet(parameter.id) ? wanted.values().value(parameter.id) : parameter.standard;
        if (base.isSet(parameter.id) ? base.values().value(parameter.id) != value : wanted.isSet(parameter.id))
            (void)set.set(parameter.id, value); // both were checked
    }
    return set;
}

std::optional<OwnPreset> presetAt(const fs::path& path, QList<Error>& errors)
{
    auto preset = loadPreset(QFile::decodeName(path.c_str()));
    if (preset)
        return OwnPreset{path, *std::move(preset)};
    errors.append(preset.error());
    return {};
}

} // namespace

fs::path ownPresetsFolder()
{
    if (const char* named = std::getenv("RESONATE_PRESETS"); named != nullptr && *named != '\0')
        return named;
    return fs::path(
               QFile::encodeName(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)).toStdString()) /
           "presets";
}

OwnPresets loadOwnPresets(const fs::path& folder)
{
    OwnPresets own;
    std::error_code error;
    for (auto it = fs::directory_iterator(folder, error); !error && it != fs::directory_iterator(); it.increment(error))
        if (it->path().extension() == ".json")
            if (auto preset = presetAt(it->path(), own.errors))
                own.presets.append(*std::move(preset));
    std::ranges::sort(own.presets, [](const OwnPreset& a, const OwnPreset& b) {
        const int order = a.preset.title.localeAwareCompare(b.preset.title);
        return order != 0 ? order < 0 : a.path < b.path;
    });
    return own;
}

Result<fs::path> saveOwnPreset(const fs::path& folder, const Preset& preset)
{
    if (preset.title.trimmed().isEmpty() || preset.title.size() > kLongestTitle)
        return Error{ErrorCode::BadUsage, "a preset's title has 1 to 80 characters"};
    std::error_code error;
    fs::create_directories(folder, error);
    if (error)
        return systemError(folder, "making the folder", error.value());
    const QString stem = fileStem(preset.title);
    for (int copy = 1;; ++copy) {
        const QString name = copy == 1 ? stem : QStringLiteral("%1-%2").arg(stem).arg(copy);
        const fs::path path = folder / (QFile::encodeName(name).toStdString() + ".json");
        QList<Error> ignored;
        const auto there = fs::exists(path, error) ? presetAt(path, ignored) : std::nullopt;
        if (fs::exists(path, error) && (!there || there->preset.title != preset.title))
            continue; // somebody else's, or another of ours
        if (auto written = writeFileDurably(path, presetText(preset).toStdString()); !written)
            return written.error();
        return path;
    }
}

Result<> removeOwnPreset(const fs::path& path)
{
    std::error_code error;
    fs::remove(path, error);
    return error ? Result<>(systemError(path, "removing", error.value())) : Result<>();
}

QByteArray presetText(const Preset& preset)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("schema"), 1},
                                     {QStringLiteral("name"), preset.name},
                                     {QStringLiteral("title"), preset.title},
                                     {QStringLiteral("description"), preset.description},
                                     {QStringLiteral("parameters"), preset.parameters.values()}})
        .toJson();
}

Result<Preset> presetOf(const RestoreSettings& settings, const QString& title, const QString& description)
{
    auto parameters = presetParameters(settings);
    if (!parameters)
        return parameters.error();
    parameters->merge(settings.changed);
    return Preset{fileStem(title), title.trimmed(), description.trimmed(), *std::move(parameters)};
}

RestoreSettings withOwnPreset(RestoreSettings settings, const Preset& preset)
{
    std::optional<ParameterSet> least;
    for (const QString& name : builtInPresets() + builtInVenues()) {
        const auto base = loadPreset(name);
        if (!base)
            continue;
        ParameterSet changed = difference(preset.parameters, base->parameters);
        if (least && least->values().size() <= changed.values().size())
            continue;
        settings.preset = name;
        least = std::move(changed);
    }
    settings.masterPreset.clear(); // whatever it says of mastering is among what differs
    settings.changed = least.value_or(ParameterSet());
    return settings;
}

bool isOwnPreset(const RestoreSettings& settings, const Preset& preset)
{
    const auto base = presetParameters(settings);
    if (!base)
        return false;
    ParameterSet all = *base;
    all.merge(settings.changed);
    return all.resolved(ProcessingMode::Render) == preset.parameters.resolved(ProcessingMode::Render) &&
           all.resolved(ProcessingMode::Preview) == preset.parameters.resolved(ProcessingMode::Preview);
}

} // namespace resonate
