#pragma once

#include "core/audio/audio_source.h"
#include "core/base/work_context.h"

#include <optional>

namespace resonate {

struct LoudnessMeasure {
    std::optional<double> integratedLufs; ///< empty: silent, or under 400 ms
    double rangeLu = 0.0;
    double truePeakDbtp = -200.0;
};

/// Loudness of a whole source by ITU-R BS.1770-4 and EBU Tech 3342, segments side by side on the executor.
/// Errors: Io, Cancelled.
Result<LoudnessMeasure> measureLoudness(const AudioSource& source, const WorkContext& context);

/// Its integrated loudness alone, in half the time; empty: silent, or under 400 ms. Errors: Io, Cancelled.
Result<std::optional<double>> measureIntegratedLufs(const AudioSource& source, const WorkContext& context);

} // namespace resonate
