#pragma once

#include "core/base/result.h"
#include "core/separation/script_model_description.h"

#include <QJsonObject>
#include <QString>

#include <filesystem>
#include <string>
#include <string_view>

namespace resonate {

/// What the file manifest.json in a folder with somebody else's network says of it: docs/other_models.md.
struct ScriptManifest {
    static constexpr const char* kFileName = "manifest.json";

    QString name;          ///< as on the command line
    QString file;          ///< the TorchScript file, in the same folder
    QString licence;       ///< in the author's words; may be empty
    double overlap = 0.25; ///< of one piece with the next
    ScriptModelDescription model;
};

/// Reads a manifest strictly: no unknown keys, no wrong types, no value out of its range.
/// Errors: BadUsage, as "FILE:LINE: 'spectrum.hop' must be a whole number between 16 and 1024, is 4096".
Result<ScriptManifest> parseScriptManifest(std::string_view bytes, const std::string& fileName);
/// That of the folder. Errors: BadInput when it cannot be read; as parseScriptManifest().
Result<ScriptManifest> loadScriptManifest(const std::filesystem::path& folder);

/// The same again, every member written out: for a worker's job, and for what a cache key is made of.
QJsonObject toJson(const ScriptManifest& manifest);
/// As parseScriptManifest(). Errors: BadUsage.
Result<ScriptManifest> scriptManifestFromJson(const QJsonObject& json);

} // namespace resonate
