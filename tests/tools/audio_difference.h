#pragma once

#include "core/audio/audio_source.h"

#include <vector>

namespace resonate::test {

/// [first, end) of frames.
struct FrameRange {
    std::int64_t first = 0, end = 0;
};

struct AudioDifference {
    double peakDbfs = 0.0;      ///< largest absolute difference; kSilenceDb when there is none
    std::int64_t peakFrame = 0; ///< where
    double rmsDbfs = 0.0;       ///< over all channels
    bool finite = true;         ///< neither holds a NaN or an infinity
};
/// Both have one format and reach as far as the range. Errors: Io.
Result<AudioDifference> measureDifference(const AudioSource& a, const AudioSource& b, FrameRange range);

/// Steps at the places where blocks meet, beside those everywhere else. A step is the largest |difference| within five
/// frames and over all channels. Where nothing happens at the seams, their ranks are spread evenly: mean 50 %.
struct SeamSteps {
    std::size_t seams = 0;
    double meanRankPercent = 0.0; ///< of a seam's step among the steps elsewhere
    double worstRankPercent = 0.0;
    double largestDbfs = 0.0;   ///< at a seam
    double elsewhereDbfs = 0.0; ///< the largest elsewhere
};
struct SeamReport {
    SeamSteps first;  ///< x[n] - x[n-1]
    SeamSteps second; ///< x[n] - 2 x[n-1] + x[n-2]
};
/// Seams lie at the multiples of `gridFrames` >= 16 within the range, 0 left out. Memory does not grow with the length,
/// but for two numbers per seam. Errors: Io.
Result<SeamReport> measureSeams(const AudioSource& audio, FrameRange range, std::int64_t gridFrames);

} // namespace resonate::test
