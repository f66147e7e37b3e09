#pragma once

#include "core/audio/stem.h"
#include "pipeline/exporting/output_form.h"
#include "pipeline/recording/export_names.h"

#include <vector>

namespace resonate {

/// What a file of an export is.
enum class ExportKind { Master, Report, Stem, Residual, StemFile, DawProject, Video };

struct ExportFile {
    ExportKind kind = ExportKind::Master;
    std::size_t stem = 0; ///< of kStems
    ExportedPart name;
};

/// As in reports: "master", "report", "stem", "residual", "stemFile", "dawProject", "video".
QString exportKindName(ExportKind kind);

/// The files that a form asks for, the master first and its report second. `videoExtension`: with its dot.
std::vector<ExportFile> contentsOf(const OutputForm& form, const std::string& videoExtension);

} // namespace resonate
