#pragma once

#include "core/base/result.h"

#include <QString>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace resonate {

/// One file of an export: what the template calls its part, and the name's end.
struct ExportedPart {
    std::string part; ///< "master", "report", a stem's name
    std::string extension;
};

/// What the fields of a template stand for.
struct NameFields {
    std::filesystem::path input; ///< {name}: its name without folder and extension
    QString song = {};           ///< {song}, and {track} where there is one
    QString preset = {};         ///< {preset}
    /// {title}, {artist}, {album}, {date}, {track}: of the recording, as MediaReport::tags.
    std::map<std::string, std::string> tags = {};
    std::string videoExtension = {}; ///< what a video of it ends with, dot included; empty: it has no picture
};

/// File names by a template with {part} and the fields above, in the order of `parts`.
///
/// A field that stands for nothing vanishes with the separator before it (in front, with the one behind it), and with
/// brackets around it. Where {name} is not mentioned, a {title} that is missing is the name. A song that the template
/// does not mention follows the name. What no file system takes is left out of tags, which are cut before names get too
/// long; the input's name is cut so that every name fits. Errors: BadUsage (unknown fields, folders, one name for two
/// parts).
Result<std::vector<std::string>> exportNames(const QString& nameTemplate, const NameFields& fields,
                                             const std::vector<ExportedPart>& parts);

/// Whether the names depend on what the recording says of itself.
bool namesNeedTags(const QString& nameTemplate);

/// The template whose names differ from those of `nameTemplate` by a number, from 2 on: "{name} (2).{part}".
QString numberedTemplate(const QString& nameTemplate, int copy);

} // namespace resonate
