#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QList>

namespace resonate {

/// What became of one recording of a batch.
struct BatchOutcome {
    enum class Kind {
        Done,      ///< restored, all of it in this run or some of it before
        Unchanged, ///< an earlier run made the same of it
        Refused,   ///< the recording cannot be used
        Failed,    ///< something went wrong at work, or its files may not be replaced
        Cancelled, ///< broken off
        NotBegun,  ///< the batch ended before its turn
    };
    Kind kind = Kind::NotBegun;
    Error error = {};             ///< of Refused and Failed
    double seconds = 0.0;         ///< what it took
    QList<QJsonObject> made = {}; ///< one for each set of files, as in the journal: song, LUFS, dBTP, seconds, outputs
};

/// "done", "unchanged", ... for other programs.
QString wordOf(BatchOutcome::Kind kind);
/// What an error makes of a recording.
BatchOutcome outcomeOf(const Error& error);

} // namespace resonate
