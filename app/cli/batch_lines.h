#pragma once

#include "pipeline/batch/restore_batch.h"

#include <QStringList>

namespace resonate {

/// How a batch went, for a terminal: a table with a line for each recording (or song), then a few sentences.
QStringList batchLines(const Batch& batch);

/// What became of one recording, on one line: "done        -14.0 LUFS    12.3 s  gig.m4a", or with the reason.
QString outcomeLine(const BatchItem& item, const BatchOutcome& outcome);

} // namespace resonate
