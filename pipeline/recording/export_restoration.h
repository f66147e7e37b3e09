#pragma once

#include "pipeline/recording/exported_document.h"
#include "pipeline/recording/restoration.h"

namespace resonate {

/// What of a restoration is to be written, where and how.
struct ExportRequest {
    std::filesystem::path folder;
    QString format = QStringLiteral("wav"); ///< wav or flac
    QString bits = {};                      ///< a choice of output.bits; empty: as planned
    bool stems = false;                     ///< also every stem, if it was separated
    /// {name}: the recording's; {part}: "master", "report", a stem; {song}: the part of the recording, if it has a
    /// name.
    QString nameTemplate = QStringLiteral("{name}.{part}");
    bool overwrite = false; ///< otherwise no file is ever replaced
    std::vector<ExportedDocument> documents = {};
};

/// The files that an export would write. Errors: BadUsage (a template that makes no file names).
Result<std::vector<std::filesystem::path>> filesOfExport(const std::filesystem::path& input, const QString& song,
                                                         const ExportRequest& request);

/// Writes master, report and perhaps stems: all of them appear together, or none. Returns the report that is also
/// written, with `outputs`. Errors: BadUsage (names that are taken, formats that do not fit), NoSpace, Io, TimedOut,
/// Cancelled.
Result<QJsonObject> exportRestoration(const Restoration& restoration, const ExportRequest& request,
                                      const JobContext& job);

} // namespace resonate
