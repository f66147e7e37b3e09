#include "pipeline/preview_choice.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

namespace resonate {
namespace {

// Loudness below this is a pause, not music (the absolute gate of BS.1770-4).
constexpr float kPauseLufs = -70.0F;
// A second of crowd or silence is as bad as being this many decibels off.
constexpr double kNonMusicPenaltyDb = 20.0;

double overlapSeconds(const std::vector<TimeSpan>& spans, TimeSpan window)
{
    double sum = 0.0;
    for (const TimeSpan& span : spans)
        sum += std::max(0.0, std::min(span.endSeconds, window.endSeconds) -
                                 std::max(span.beginSeconds, window.beginSeconds));
    return sum;
}

struct Statistics {
    double mean = kPauseLufs;
    double deviation = 0.0;
};

Statistics loudnessOf(std::span<const float> values)
{
    double sum = 0.0;
    double squares = 0.0;
    int count = 0;
    for (const float value : values)
        if (value > kPauseLufs) {
            sum += value;
            squares += static_cast<double>(value) * value;
            ++count;
        }
    if (count == 0)
        return {};
    const double mean = sum / count;
    return {mean, std::sqrt(std::max(0.0, squares / count - mean * mean))};
}

} // namespace

TimeSpan previewAt(const RecordingReport& report, double startSeconds)
{
    const double length = std::min(kPreviewSeconds, report.durationSeconds);
    const double start = std::clamp(startSeconds, 0.0, report.durationSeconds - length);
    return {start, start + length};
}

TimeSpan choosePreview(const RecordingReport& report)
{
    const std::span<const float> curve = report.loudnessCurve.shortTermLufs;
    const double step = report.loudnessCurve.stepSeconds;
    const auto width = static_cast<std::size_t>(std::lround(kPreviewSeconds / step));
    if (curve.size() <= width)
        return previewAt(report, 0.0);

    const Statistics whole = loudnessOf(curve);
    TimeSpan best = previewAt(report, 0.0);
    double bestCost = std::numeric_limits<double>::infinity();
    for (std::size_t first = 0; first + width <= curve.size(); ++first) {
        const Statistics here = loudnessOf(curve.subspan(first, width));
        const TimeSpan window = previewAt(report, static_cast<double>(first) * step);
        const double notMusic =
            overlapSeconds(report.crowd.spans, window) + overlapSeconds(report.structure.silences, window);
        const double cost = std::abs(here.mean - whole.mean) + std::abs(here.deviation - whole.deviation) +
                            kNonMusicPenaltyDb * notMusic / kPreviewSeconds;
        if (cost < bestCost) {
            bestCost = cost;
            best = window;
        }
    }
    return best;
}

} // namespace resonate
