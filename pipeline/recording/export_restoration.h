#pragma once

#include "pipeline/recording/export_names.h"
#include "pipeline/recording/exported_document.h"
#include "pipeline/recording/restoration.h"

namespace resonate {

/// What of a restoration is to be written, where and how.
struct ExportRequest {
    std::filesystem::path folder;
    OutputForm form = {};
    /// As exportNames() reads it; {part} is "master", "report" or a stem.
    QString nameTemplate = QStringLiteral("{name}.{part}");
    bool overwrite = false; ///< otherwise no file is ever replaced
    std::vector<ExportedDocument> documents = {};
};

/// The files that an export would write. Errors: BadUsage (a template that makes no file names).
Result<std::vector<std::filesystem::path>> filesOfExport(const NameFields& fields, const ExportRequest& request);

/// `request` without what a restoration cannot give: a video without a picture or of a part, parts of what was not
/// taken apart. For windows, where one form serves many recordings.
ExportRequest fittedTo(ExportRequest request, const Restoration& restoration);

/// Writes master, report and perhaps stems: all of them appear together, or none. Returns the report that is also
/// written, with `outputs`. Errors: BadUsage (names that are taken, formats that do not fit), NoSpace, Io, TimedOut,
/// Cancelled.
Result<QJsonObject> exportRestoration(const Restoration& restoration, const ExportRequest& request,
                                      const JobContext& job);

} // namespace resonate
