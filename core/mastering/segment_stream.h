#pragma once

#include "core/audio/audio_source.h"
#include "core/mastering/reduction_collector.h"
#include "core/mastering/reduction_histogram.h"
#include "core/mastering/true_peak_limiter.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace resonate {

/// Frames [first, end).
struct FrameRange {
    std::int64_t first = 0;
    std::int64_t end = 0;
};

/// What is measured of one segment after gain and limiting.
struct SegmentMeasure {
    std::vector<double> meanSquares;     ///< K-weighted, per 100 ms
    ReductionHistogram reduction;        ///< of the limiter, one entry per LimiterBlock::kFrames
    std::vector<GainReduction> limiting; ///< the same, mean and largest per 100 ms
    float samplePeak = 0.0F;
    float truePeak = 0.0F; ///< 0 unless asked for
};

/// How a segment is worked on.
struct SegmentJob {
    FrameRange range;
    float gain = 1.0F;
    TruePeakLimiter* limiter = nullptr; ///< null where it would change nothing
    bool measureTruePeak = false;
    std::stop_token stop;
};

/// Streams one segment of a source through gain and limiter, exactly as if the stream had begun at frame 0: it begins
/// so much earlier that limiter and filters have forgotten. Adds to `measure`; copies the result to `out` unless that
/// is empty. A range begins on the grid of 100 ms blocks. Errors: Io, Cancelled.
Result<> streamSegment(const AudioSource& source, const SegmentJob& job, SegmentMeasure& measure, AudioView out);

} // namespace resonate
