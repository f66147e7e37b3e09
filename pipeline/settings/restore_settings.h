#pragma once

#include "core/base/result.h"
#include "pipeline/parameters.h"
#include "pipeline/request.h"

#include <QList>
#include <QSet>
#include <QString>

#include <filesystem>
#include <optional>
#include <string>

namespace resonate {

/// In which form results leave.
struct OutputSettings {
    std::filesystem::path folder; ///< empty: beside the recording
    /// A picture there is goes out again; where there is none, that asks for nothing.
    OutputForm form = {.bits = QStringLiteral("24"), .video = true};
    QString nameTemplate =
        QStringLiteral("{name}.{part}"); ///< {name}: the recording's; {part}: "master", a stem; {song}: its number
    bool operator==(const OutputSettings&) const = default;
};

/// What the user wants of one recording, as chosen in the window: plain, comparable, kept in projects, and what undo
/// and redo go back and forth between.
struct RestoreSettings {
    QString preset = QStringLiteral("balanced"); ///< a built-in name
    QString masterPreset;                        ///< a built-in mastering preset's name; empty: none over the preset
    ParameterSet changed;                        ///< what was set over the presets
    QSet<QString> skippedStages;
    std::string model = "auto"; ///< as RestoreRequest::model
    QString target;             ///< empty: as the preset says; else as parseTarget() reads
    std::filesystem::path reference;
    std::optional<double> previewStartSeconds; ///< empty: chosen for being representative
    QList<int> songs;                          ///< indices into StructureReading::songs; empty: the whole recording
    OutputSettings output;
    bool operator==(const RestoreSettings&) const = default;
};

/// What the presets set, the mastering preset over the other. Errors: BadUsage, a name that nobody knows.
Result<ParameterSet> presetParameters(const RestoreSettings& settings);

/// What the engine is asked for. Errors: BadUsage (a preset or target of no known name, or what does not go together).
Result<RestoreRequest> toRequest(const RestoreSettings& settings, const std::filesystem::path& input,
                                 ProcessingMode mode);

QJsonObject toJson(const RestoreSettings& settings);
/// Reads strictly: no unknown keys, no wrong types, no value out of its range; what is not there stays as it is to
/// begin with. Errors: BadUsage, naming the key.
Result<RestoreSettings> restoreSettingsFromJson(const QJsonObject& json);

} // namespace resonate
