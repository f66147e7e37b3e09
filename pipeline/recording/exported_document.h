#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <stop_token>
#include <string>

namespace resonate {

struct Restoration;

/// A document about a restoration, written beside its report by somebody who can draw.
struct ExportedDocument {
    std::string extension; ///< ".html"; it also names the document in the report's `outputs`
    /// Its bytes; `files`: what else is written. Called from any thread, also for several restorations at a time.
    /// Errors: Cancelled, those of the audio.
    std::function<Result<QByteArray>(const Restoration&, const QStringList& files, const std::stop_token&)> make;
};

} // namespace resonate
