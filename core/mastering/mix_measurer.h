#pragma once

#include "core/mastering/gain_search.h"
#include "core/mastering/segment_stream.h"
#include "core/mastering/segments.h"

#include <optional>

namespace resonate {

/// Measures what a mix becomes under a gain and a limiter. One pass learns every segment's energies and peak; after
/// that a segment is streamed again only where the gain lifts it, or a neighbour, near the ceiling: elsewhere its
/// energies scale.
class MixMeasurer final {
public:
    MixMeasurer(const AudioSource& mix, const TruePeakLimiter::Parameters& limiter);

    /// The one pass. Errors: Io, Cancelled.
    Result<> profile(const WorkContext& context, ProgressSpan progress);
    /// Loudness of the mix as it is.
    std::optional<double> lufs() const;
    double rangeLu() const;
    /// Loudness, limiting and loudness range at a gain. Errors: Io, Cancelled.
    Result<GainTrial> measure(double gainDb, const WorkContext& context, ProgressSpan progress);
    /// Whether the limiter has anything to do in a segment.
    bool isLimited(int segment, float gain) const noexcept;
    const SegmentGrid& grid() const noexcept { return m_grid; }

private:
    std::vector<double> meanSquares() const;

    const AudioSource& m_mix;
    TruePeakLimiter::Parameters m_limiter;
    SegmentGrid m_grid;
    float m_untouchedBelow;
    std::vector<std::vector<double>> m_meanSquares; // [segment][100 ms]
    std::vector<float> m_peaks;                     // [segment]
};

} // namespace resonate
