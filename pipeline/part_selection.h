#pragma once

#include "core/base/result.h"

#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace resonate {

/// A stretch of a recording, as a user names it.
struct TimeRange {
    double beginSeconds = 0.0;
    std::optional<double> endSeconds; ///< empty: to the end
    bool operator==(const TimeRange&) const = default;
};

/// Songs that are found in a recording, each of which becomes a file of its own.
struct SongSelection {
    std::vector<int> numbers; ///< from 1, rising, each once; empty: all
    bool operator==(const SongSelection&) const = default;
};

using WholeRecording = std::monostate;
/// What of a recording is wanted.
using PartSelection = std::variant<WholeRecording, TimeRange, SongSelection>;

/// Reads "BEGIN-END", "BEGIN-" or "-END"; a time is seconds, m:s or h:m:s, with a fraction or without. Errors:
/// BadUsage.
Result<TimeRange> parseTimeRange(std::string_view text);
/// Reads "all" or a list as "1,3-5". Errors: BadUsage.
Result<SongSelection> parseSongSelection(std::string_view text);

} // namespace resonate
