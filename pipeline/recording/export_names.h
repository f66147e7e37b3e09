#pragma once

#include "core/base/result.h"

#include <QString>

#include <filesystem>
#include <string>
#include <vector>

namespace resonate {

/// One file of an export: what the template calls its part, and the name's end.
struct ExportedPart {
    std::string part; ///< "master", "report", a stem's name
    std::string extension;
};

/// File names by a template with {name}, {part} and {song}, in the order of `parts`. A song that the template does not
/// mention follows the name; where there is no song, the separator before it goes as well. The input's name is cut so
/// that every name fits. Errors: BadUsage (unknown fields, folders, one name for two parts).
Result<std::vector<std::string>> exportNames(const QString& nameTemplate, const std::filesystem::path& input,
                                             const QString& song, const std::vector<ExportedPart>& parts);

} // namespace resonate
