#include "core/analysis/structure.h"

#include "core/analysis/level_trace.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace resonate {
namespace {

constexpr double kSilenceDbfs = -60.0;       // quieter is silence in any recording
constexpr double kSilenceBelowLoudDb = 45.0; // and so is what lies this far under the loud parts
constexpr double kPauseBelowLoudDb = 22.0;   // the room between two songs, phone gain raised
constexpr double kShortestSilence = 0.5;
constexpr double kShortestBreak = 3.0;
constexpr double kShortestSong = 40.0;
constexpr double kSmoothingSeconds = 1.0;

/// Level that the loudest tenth of the recording passes.
double loudLevelDb(std::vector<float> levels)
{
    const auto at = levels.begin() + static_cast<std::ptrdiff_t>(levels.size() * 9 / 10);
    std::ranges::nth_element(levels, at);
    return static_cast<double>(*at);
}

/// Mean power over a second around each step, in dB: one drum stroke does not end a pause, nor a breath a song.
std::vector<float> smoothed(std::span<const float> levels)
{
    const auto half = static_cast<std::ptrdiff_t>(kSmoothingSeconds / LevelTrace::kStepSeconds / 2.0);
    const auto size = static_cast<std::ptrdiff_t>(levels.size());
    std::vector<double> powers(levels.size());
    std::ranges::transform(levels, powers.begin(),
                           [](float db) { return std::pow(10.0, static_cast<double>(db) / 10.0); });
    std::vector<float> result(levels.size());
    for (std::ptrdiff_t i = 0; i < size; ++i) {
        const std::ptrdiff_t first = std::max<std::ptrdiff_t>(0, i - half);
        const std::ptrdiff_t last = std::min(size - 1, i + half);
        const double power = std::accumulate(powers.begin() + first, powers.begin() + last + 1, 0.0);
        result[i] = static_cast<float>(10.0 * std::log10(power / static_cast<double>(last - first + 1)));
    }
    return result;
}

std::vector<TimeSpan> spansBelow(std::span<const float> levels, double limitDb, double shortestSeconds,
                                 double endSeconds)
{
    std::vector<TimeSpan> spans;
    for (std::size_t i = 0; i < levels.size();) {
        std::size_t end = i;
        while (end < levels.size() && static_cast<double>(levels[end]) < limitDb)
            ++end;
        const TimeSpan span = {static_cast<double>(i) * LevelTrace::kStepSeconds,
                               end == levels.size() ? endSeconds : static_cast<double>(end) * LevelTrace::kStepSeconds};
        const bool everything = i == 0 && end == levels.size();
        if (end > i && (everything || span.endSeconds - span.beginSeconds >= shortestSeconds))
            spans.push_back(span);
        i = end + 1;
    }
    return spans;
}

/// What is left of [0, end) without `holes`, which are in order and may overlap.
std::vector<TimeSpan> complement(std::span<const TimeSpan> holes, double endSeconds)
{
    std::vector<TimeSpan> spans;
    double at = 0.0;
    for (const TimeSpan& hole : holes) {
        if (hole.beginSeconds > at)
            spans.push_back({at, hole.beginSeconds});
        at = std::max(at, hole.endSeconds);
    }
    if (endSeconds > at)
        spans.push_back({at, endSeconds});
    return spans;
}

std::vector<TimeSpan> breaksOf(std::span<const float> levels, double loudDb, std::span<const TimeSpan> crowd,
                               double durationSeconds)
{
    const double limitDb = std::max(kSilenceDbfs, loudDb - kPauseBelowLoudDb);
    auto breaks = spansBelow(smoothed(levels), limitDb, kShortestBreak, durationSeconds);
    for (const TimeSpan& span : crowd)
        if (span.endSeconds - span.beginSeconds >= kShortestBreak)
            breaks.push_back(span);
    std::ranges::sort(breaks, {}, &TimeSpan::beginSeconds);
    return breaks;
}

} // namespace

StructureReading findStructure(std::span<const float> levelsDbfs, std::span<const TimeSpan> crowd,
                               double durationSeconds)
{
    StructureReading reading;
    if (levelsDbfs.empty())
        return reading;
    const double loudDb = loudLevelDb({levelsDbfs.begin(), levelsDbfs.end()});
    reading.silences =
        spansBelow(levelsDbfs, std::max(kSilenceDbfs, loudDb - kSilenceBelowLoudDb), kShortestSilence, durationSeconds);
    const auto sounding = complement(reading.silences, durationSeconds);
    if (sounding.empty())
        return reading;
    for (const TimeSpan& span : complement(breaksOf(levelsDbfs, loudDb, crowd, durationSeconds), durationSeconds))
        if (span.endSeconds - span.beginSeconds >= kShortestSong)
            reading.songs.push_back(span);
    if (reading.songs.empty())
        reading.songs.push_back({sounding.front().beginSeconds, sounding.back().endSeconds});
    return reading;
}

} // namespace resonate
