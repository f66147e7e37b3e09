#pragma once

#include "core/base/executor.h"
#include "honest_stages.h"
#include "window_table.h"

namespace resonate::calibration {

struct Recording {
    std::string name;
    std::string group; ///< recordings of one group never stand on both sides of a cross-validation
    AudioBuffer audio;
    RecordingReport report;
};

/// Reads what it can; the group is the file's name up to the first underscore.
std::vector<Recording> loadRecordings(std::span<char* const> paths);

/// Every stage on every recording, and every fault on top of every stage, on each recording in turn; window by window.
std::vector<WindowRow> measureSet(const std::vector<Recording>& recordings, Executor& executor);

} // namespace resonate::calibration
