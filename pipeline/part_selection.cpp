#include "pipeline/part_selection.h"

#include <algorithm>
#include <charconv>
#include <string>

namespace resonate {
namespace {

constexpr int kHighestSong = 999;

Error badRange(std::string_view text, const std::string& reason)
{
    return {ErrorCode::BadUsage,
            "'" + std::string(text) + "' " + reason + ": a stretch is BEGIN-END, as 1:30-4:05, 90.5- or -0:30"};
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Digits with a fraction or without: no sign, no exponent, nothing infinite.
std::optional<double> plainNumber(std::string_view text, bool mayHaveFraction)
{
    const bool plain = std::ranges::all_of(text, [&](char c) { return isDigit(c) || (mayHaveFraction && c == '.'); });
    if (!plain || text.empty() || text.size() > 15 || !isDigit(text.front()))
        return {};
    double number = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return {};
    return number;
}

/// "90.5", "1:30.5", "1:02:03".
std::optional<double> clockSeconds(std::string_view text)
{
    constexpr int kMostFields = 3;
    double seconds = 0.0;
    for (int field = 1; field <= kMostFields; ++field) {
        const std::size_t colon = text.find(':');
        const bool isLast = colon == std::string_view::npos;
        const auto number = plainNumber(text.substr(0, colon), isLast);
        if (!number || (field > 1 && *number >= 60.0))
            return {};
        seconds = 60.0 * seconds + *number;
        if (isLast)
            return seconds;
        text.remove_prefix(colon + 1);
    }
    return {};
}

std::optional<int> songNumber(std::string_view text)
{
    const auto number = plainNumber(text, false);
    if (!number || *number < 1.0 || *number > kHighestSong)
        return {};
    return static_cast<int>(*number);
}

/// "3" or "3-5": the first and the last of them.
std::optional<std::pair<int, int>> songSpan(std::string_view text)
{
    const std::size_t dash = text.find('-');
    const auto first = songNumber(text.substr(0, dash));
    const auto last = dash == std::string_view::npos ? first : songNumber(text.substr(dash + 1));
    if (!first || !last || *last < *first)
        return {};
    return std::pair(*first, *last);
}

} // namespace

Result<TimeRange> parseTimeRange(std::string_view text)
{
    const std::size_t dash = text.find('-');
    if (dash == std::string_view::npos || text.size() == 1)
        return badRange(text, "is no stretch of time");
    TimeRange range;
    const std::string_view begin = text.substr(0, dash);
    const std::string_view end = text.substr(dash + 1);
    if (!begin.empty()) {
        const auto seconds = clockSeconds(begin);
        if (!seconds)
            return badRange(text, "begins with '" + std::string(begin) + "', which is no time");
        range.beginSeconds = *seconds;
    }
    if (!end.empty()) {
        range.endSeconds = clockSeconds(end);
        if (!range.endSeconds)
            return badRange(text, "ends with '" + std::string(end) + "', which is no time");
        if (*range.endSeconds <= range.beginSeconds)
            return badRange(text, "ends before it begins");
    }
    return range;
}

Result<SongSelection> parseSongSelection(std::string_view text)
{
    SongSelection songs;
    if (text == "all")
        return songs;
    for (std::string_view rest = text;;) {
        const std::size_t comma = rest.find(',');
        const auto span = songSpan(rest.substr(0, comma));
        if (!span)
            return Error{ErrorCode::BadUsage,
                         "'" + std::string(text) + "' names no songs: it is all, or numbers as 1,3-5"};
        for (int number = span->first; number <= span->second; ++number)
            songs.numbers.push_back(number);
        if (comma == std::string_view::npos)
            break;
        rest.remove_prefix(comma + 1);
    }
    std::ranges::sort(songs.numbers);
    songs.numbers.erase(std::ranges::unique(songs.numbers).begin(), songs.numbers.end());
    return songs;
}

} // namespace resonate
