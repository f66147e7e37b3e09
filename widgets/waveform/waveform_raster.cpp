#include "widgets/waveform/waveform_raster.h"

#include "core/dsp/simd_clones.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace resonate {
namespace {

/// Rows [top, bottom) of each column that are covered whole; the row above and the one below are covered in part, in
/// 256ths.
struct Spans {
    explicit Spans(std::size_t columns) : top(columns), bottom(columns), above(columns), below(columns) {}

    std::vector<int> top;
    std::vector<int> bottom;
    std::vector<int> above;
    std::vector<int> below;

    void set(std::size_t i, double from, double to, const WaveformLane& lane)
    {
        const double first = std::clamp(from, lane.top, lane.top + lane.height);
        const double end = std::clamp(to, first, lane.top + lane.height);
        top[i] = static_cast<int>(std::ceil(first));
        bottom[i] = static_cast<int>(std::floor(end));
        if (bottom[i] < top[i]) { // within one row
            above[i] = static_cast<int>(256.0 * (end - first));
            below[i] = 0;
            bottom[i] = top[i];
            return;
        }
        above[i] = static_cast<int>(256.0 * (top[i] - first));
        below[i] = static_cast<int>(256.0 * (end - bottom[i]));
    }
};

QRgb mix(QRgb under, QRgb over, int share)
{
    const auto blend = [share](int from, int to) { return from + (to - from) * share / 256; };
    return qRgb(blend(qRed(under), qRed(over)), blend(qGreen(under), qGreen(over)), blend(qBlue(under), qBlue(over)));
}

RESONATE_SIMD_CLONES void fillRow(QRgb* row, int count, int y, const int* top, const int* bottom, QRgb ink)
{
    for (int x = 0; x < count; ++x) {
        const QRgb covered = (y >= top[x] ? ~0U : 0U) & (y < bottom[x] ? ~0U : 0U);
        row[x] = (ink & covered) | (row[x] & ~covered);
    }
}

void fillSpans(QImage& image, int firstX, const Spans& spans, QRgb ink)
{
    const auto count = static_cast<int>(spans.top.size());
    int first = std::numeric_limits<int>::max();
    int end = 0;
    for (std::size_t i = 0; i < spans.top.size(); ++i) {
        if (spans.bottom[i] <= spans.top[i])
            continue;
        first = std::min(first, spans.top[i]);
        end = std::max(end, spans.bottom[i]);
    }
    const auto pixels = [&image](int y) { return reinterpret_cast<QRgb*>(image.scanLine(y)); };
    for (int y = std::max(first, 0); y < std::min(end, image.height()); ++y)
        fillRow(pixels(y) + firstX, count, y, spans.top.data(), spans.bottom.data(), ink);
    for (std::size_t i = 0; i < spans.top.size(); ++i) {
        const auto x = firstX + static_cast<int>(i);
        if (const int y = spans.top[i] - 1; spans.above[i] > 0 && y >= 0 && y < image.height())
            pixels(y)[x] = mix(pixels(y)[x], ink, spans.above[i]);
        if (const int y = spans.bottom[i]; spans.below[i] > 0 && y < image.height())
            pixels(y)[x] = mix(pixels(y)[x], ink, spans.below[i]);
    }
}

struct Edges {
    double top = 0.0;
    double bottom = 0.0;
};

/// Where the extremes of a column lie, never thinner than a pixel. In decibels silence is the middle: there the larger
/// of the two counts on both sides.
Edges edgesOf(const PeakColumn& column, const WaveformLane& lane, const WaveformScale& scale)
{
    const float most = std::max(std::abs(column.minimum), std::abs(column.maximum));
    const double top = lane.yOf(scale.height(scale.decibels ? most : column.maximum));
    const double bottom = lane.yOf(scale.height(scale.decibels ? -most : column.minimum));
    const double missing = std::max(0.0, 1.0 - (bottom - top)) / 2.0;
    return {top - missing, bottom + missing};
}

/// Each column with its neighbours, two on each side.
std::vector<PeakColumn> widened(std::span<const PeakColumn> columns)
{
    constexpr std::size_t kReach = 2;
    std::vector<PeakColumn> wide(columns.begin(), columns.end());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].isEmpty())
            continue;
        const std::size_t end = std::min(columns.size(), i + kReach + 1);
        for (std::size_t k = i - std::min(i, kReach); k < end; ++k) {
            if (columns[k].isEmpty())
                continue;
            wide[i].minimum = std::min(wide[i].minimum, columns[k].minimum);
            wide[i].maximum = std::max(wide[i].maximum, columns[k].maximum);
        }
    }
    return wide;
}

} // namespace

void fillWaveform(QImage& image, const WaveformLane& lane, int firstX, std::span<const PeakColumn> columns,
                  const WaveformScale& scale, const WaveformInk& ink)
{
    Spans peaks(columns.size());
    Spans inner(columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const PeakColumn& column = columns[i];
        if (column.isEmpty())
            continue;
        const Edges edges = edgesOf(column, lane, scale);
        peaks.set(i, edges.top, edges.bottom, lane);
        const double top = lane.yOf(scale.height(column.rms));
        const double bottom = lane.yOf(scale.height(-column.rms));
        inner.set(i, std::clamp(top, edges.top, edges.bottom), std::clamp(bottom, edges.top, edges.bottom), lane);
    }
    fillSpans(image, firstX, peaks, ink.peak);
    fillSpans(image, firstX, inner, ink.rms);
}

void outlineWaveform(QImage& image, const WaveformLane& lane, int firstX, std::span<const PeakColumn> columns,
                     const WaveformScale& scale, QRgb ink, double thickness)
{
    const std::vector<PeakColumn> wide = widened(columns);
    Spans upper(columns.size());
    Spans lower(columns.size());
    Edges before;
    bool joined = false;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].isEmpty()) {
            joined = false;
            continue;
        }
        const Edges now = edgesOf(wide[i], lane, scale);
        const Edges from = joined ? before : now;
        // From the neighbour's height to the own one, so that the line never breaks.
        upper.set(i, std::min(from.top, now.top), std::max(from.top, now.top) + thickness, lane);
        lower.set(i, std::min(from.bottom, now.bottom) - thickness, std::max(from.bottom, now.bottom), lane);
        before = now;
        joined = true;
    }
    fillSpans(image, firstX, upper, ink);
    fillSpans(image, firstX, lower, ink);
}

void strokeWaveform(QImage& image, const WaveformLane& lane, int firstX, std::span<const PeakColumn> columns,
                    const WaveformScale& scale, QRgb ink, double thickness)
{
    Spans spans(columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].isEmpty())
            continue;
        spans.set(i, lane.yOf(scale.height(columns[i].maximum)) - thickness / 2.0,
                  lane.yOf(scale.height(columns[i].minimum)) + thickness / 2.0, lane);
    }
    fillSpans(image, firstX, spans, ink);
}

} // namespace resonate
