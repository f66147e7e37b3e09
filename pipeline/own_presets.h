#pragma once

#include "pipeline/preset.h"
#include "pipeline/settings/restore_settings.h"

#include <filesystem>

namespace resonate {

/// A user's preset and its file.
struct OwnPreset {
    std::filesystem::path path;
    Preset preset;
};

/// What is in a folder of presets: those that are good, by title, and what is wrong with the others.
struct OwnPresets {
    QList<OwnPreset> presets;
    QList<Error> errors;
};

/// The user's configuration folder, or the folder that the environment variable RESONATE_PRESETS names.
std::filesystem::path ownPresetsFolder();
/// Every *.json of a folder, read strictly. A folder that is not there has none.
OwnPresets loadOwnPresets(const std::filesystem::path& folder);
/// Writes it under a free name made of its title; a preset of the same title is replaced. Returns its path.
/// Errors: BadUsage (no title), NoSpace, Io.
Result<std::filesystem::path> saveOwnPreset(const std::filesystem::path& folder, const Preset& preset);
/// Errors: Io.
Result<> removeOwnPreset(const std::filesystem::path& path);

/// A preset's file, as parsePreset() reads it.
QByteArray presetText(const Preset& preset);

/// All that `settings` set, preset and changes, under a name of its own.
Result<Preset> presetOf(const RestoreSettings& settings, const QString& title, const QString& description);
/// `settings` with exactly the parameters of `preset`: the nearest of our own presets and what differs from it, so that
/// settings stay whole where the file is not.
RestoreSettings withOwnPreset(RestoreSettings settings, const Preset& preset);
/// Whether that would change nothing.
bool isOwnPreset(const RestoreSettings& settings, const Preset& preset);

} // namespace resonate
