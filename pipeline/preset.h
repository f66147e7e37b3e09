#pragma once

#include "pipeline/parameters.h"

#include <QByteArray>

#include <string>
#include <string_view>

namespace resonate {

/// A named strength: a few parameters that go together.
struct Preset {
    QString name;        ///< as on the command line
    QString title;       ///< English, shown to users
    QString description; ///< English, one sentence
    ParameterSet parameters;
};

/// The strengths that come with the program, mildest first.
QStringList builtInPresets();
/// The presets for places, which come with the program too; each is complete, strengths included.
QStringList builtInVenues();
/// The file of one of them, as it is.
QByteArray builtInPresetText(const QString& name);

/// Reads a preset strictly: no unknown keys, no wrong types, no value out of its range.
/// Errors: BadUsage, as "FILE:LINE: 'mix.vocalsGainDb' must be between -24 and 24, is 60".
Result<Preset> parsePreset(std::string_view bytes, const std::string& fileName);
/// The same of a file. Errors: BadUsage; BadInput when it cannot be read.
Result<Preset> readPresetFile(const QString& path);
/// `nameOrFile`: one of ours, else a file. Errors: BadUsage; BadInput when the file cannot be read.
Result<Preset> loadPreset(const QString& nameOrFile);

} // namespace resonate
