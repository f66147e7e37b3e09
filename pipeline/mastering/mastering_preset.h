#pragma once

#include "pipeline/preset.h"

namespace resonate {

/// What the masters of one kind have in common: tone, glue, width, loudness and ceiling. It is set over the preset that
/// restores, and what a user sets himself over both.
QStringList masteringPresets();
/// The file of one of ours, as it is.
QByteArray masteringPresetText(const QString& name);
/// `nameOrFile`: one of ours, else a file of the same form, which sets "master.*" and nothing else. Errors: BadUsage;
/// BadInput when the file cannot be read.
Result<Preset> loadMasteringPreset(const QString& nameOrFile);

} // namespace resonate
