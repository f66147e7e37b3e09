#include "core/overview/peaks/peak_pyramid.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace resonate {
namespace {

constexpr double kRounding = 1e-9; // of a bucket: an edge that is meant to be a bucket's edge is taken for it

/// The coarsest level with four buckets or more in a column.
int levelFor(double framesPerColumn) noexcept
{
    int level = 0;
    while (level + 1 < PeakTable::kLevels &&
           4.0 * static_cast<double>(PeakTable::bucketFrames(level + 1)) <= framesPerColumn)
        ++level;
    return level;
}

/// Buckets [first, end) of a channel as one column. end > first.
PeakColumn columnOf(const PeakTable& table, int level, std::int64_t first, std::int64_t end, int channel,
                    std::int64_t frames) noexcept
{
    const PeakBucket& begin = table.bucket(level, first, channel);
    PeakColumn column{halfToFloat(begin.minimum), halfToFloat(begin.maximum), 0.0F};
    const std::int64_t size = PeakTable::bucketFrames(level);
    double squares = 0.0;
    for (std::int64_t i = first; i < end; ++i) {
        const PeakBucket& bucket = table.bucket(level, i, channel);
        column.minimum = std::min(column.minimum, halfToFloat(bucket.minimum));
        column.maximum = std::max(column.maximum, halfToFloat(bucket.maximum));
        const double rms = halfToFloat(bucket.rms);
        squares += rms * rms * static_cast<double>(std::min(size, frames - i * size));
    }
    const std::int64_t covered = std::min(end * size, frames) - first * size;
    column.rms = static_cast<float>(std::sqrt(squares / static_cast<double>(covered)));
    return column;
}

} // namespace

std::shared_ptr<const PeakTable> PeakPyramid::table() const
{
    const std::lock_guard lock(m_mutex);
    return m_table;
}

void PeakPyramid::setTable(std::shared_ptr<const PeakTable> table)
{
    {
        const std::lock_guard lock(m_mutex);
        m_table.swap(table);
    }
    // The old one is let go of here, without the lock.
}

AudioFormat PeakPyramid::format() const
{
    const auto now = table();
    return now ? now->format() : AudioFormat{48000, 0};
}

std::int64_t PeakPyramid::framesReady() const
{
    const auto now = table();
    return now ? now->ready().frames : 0;
}

bool PeakPyramid::isFinished() const
{
    const auto now = table();
    return now && now->ready().finished;
}

void PeakPyramid::columns(int channel, double firstFrame, double framesPerColumn, std::span<PeakColumn> out) const
{
    assert(framesPerColumn > 0.0);
    std::ranges::fill(out, PeakColumn());
    const auto now = table();
    if (!now || channel < 0 || channel >= now->format().channels)
        return;
    const PeakTable::Ready ready = now->ready();
    const int level = levelFor(framesPerColumn);
    const auto size = static_cast<double>(PeakTable::bucketFrames(level));
    const auto count = static_cast<double>(PeakTable::buckets(level, ready));
    for (std::size_t i = 0; i < out.size(); ++i) {
        const double begin = firstFrame + static_cast<double>(i) * framesPerColumn;
        const double first = std::max(0.0, std::floor(begin / size + kRounding));
        const double end = std::min(count, std::ceil((begin + framesPerColumn) / size - kRounding));
        if (first < end)
            out[i] = columnOf(*now, level, static_cast<std::int64_t>(first), static_cast<std::int64_t>(end), channel,
                              ready.frames);
    }
}

} // namespace resonate
