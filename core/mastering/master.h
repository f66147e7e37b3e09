#pragma once

#include "core/audio/audio_sink.h"
#include "core/audio/audio_source.h"
#include "core/base/work_context.h"
#include "core/mastering/dither.h"
#include "core/mastering/reduction_collector.h"

#include <optional>
#include <string>

namespace resonate {

struct MasterSettings {
    std::optional<double> targetLufs;           ///< -70..0; empty: the level is left as it is
    double ceilingDbtp = -1.0;                  ///< -20..0
    double maxLimitingDb = 6.0;                 ///< p99 of gain reduction past which the target is not chased
    std::optional<double> maxRangeLossLu = {};  ///< of loudness range, past which it is not chased; empty: no matter
    DitherKind dither = DitherKind::Triangular; ///< without effect at 32 bits
    int bits = 24;                              ///< 16, 24; 32 is float
    std::uint64_t seed = 0;
};

/// What mastering did; levels are those of the audio that was written.
struct MasterOutcome {
    double gainDb = 0.0;                ///< before the limiter
    double meanGainDb = 0.0;            ///< how much louder it became; the same as gainDb where it has no loudness
    std::optional<double> loudnessLufs; ///< empty: silent or under 400 ms
    double truePeakDbtp = -200.0;
    double limitingP99Db = 0.0; ///< 99 % of the time the limiter took off no more
    double limitingMaxDb = 0.0;
    std::vector<GainReduction> limiting; ///< the same, mean and largest per 100 ms
    int passes = 0;                      ///< gains that were tried
    bool targetReached = true;           ///< within 0.1 LU; true without a target
    std::string reason;                  ///< one sentence when it was not
};

/// Brings a mix to its loudness under its ceiling and writes it, finishing the sink. Memory does not grow with the
/// length beyond half a kilobyte a second; the bytes do not depend on the executor. Errors: BadUsage, Io, NoSpace,
/// Cancelled.
Result<MasterOutcome> master(const AudioSource& mix, AudioSink& out, const MasterSettings& settings,
                             const WorkContext& context);

} // namespace resonate
