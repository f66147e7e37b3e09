#pragma once

#include "core/audio/audio_source.h"
#include "core/base/work_context.h"

#include <functional>

namespace resonate {

/// Cuts audio into segments on an absolute grid of whole loudness blocks, about half a million frames each. How many
/// run side by side changes neither the cut nor the order in which results are combined.
struct SegmentGrid {
    std::int64_t frames = 0;
    std::int64_t segmentFrames = 1;

    static SegmentGrid of(const AudioSource& source) noexcept;
    int count() const noexcept { return static_cast<int>((frames + segmentFrames - 1) / segmentFrames); }
    std::int64_t first(int segment) const noexcept { return segment * segmentFrames; }
    std::int64_t end(int segment) const noexcept { return std::min(frames, (segment + 1) * segmentFrames); }
};

/// The part of a longer job that a pass over the segments is, for the progress.
struct ProgressSpan {
    double from = 0.0;
    double to = 1.0;
};

/// Calls work(segment, slot) for as many segments at a time as the executor is wide, each with a slot of its own
/// (0 ... width - 1), then combine(segment, slot) in order on the calling thread, and so on to the last segment.
Result<> runSegments(const SegmentGrid& grid, const WorkContext& context, ProgressSpan progress,
                     const std::function<Result<>(int segment, int slot)>& work,
                     const std::function<Result<>(int segment, int slot)>& combine);

} // namespace resonate
