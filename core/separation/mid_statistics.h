#pragma once

#include "core/audio/audio_source.h"
#include "core/base/work_context.h"

namespace resonate {

/// Of the mid (the mean of the channels) of a whole recording.
struct MidStatistics {
    double mean = 0.0;
    double deviation = 0.0; ///< with n - 1; 0 for a single frame
};

/// Reads all of a source once. The executor changes nothing about the result. Reports the fraction read.
/// Errors: Cancelled, and those of the source.
/// Source: T. F. Chan, G. H. Golub, R. J. LeVeque, "Updating formulae and a pairwise algorithm for computing sample
/// variances", 1979.
Result<MidStatistics> measureMid(const AudioSource& source, const WorkContext& context);

} // namespace resonate
