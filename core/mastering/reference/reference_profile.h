#pragma once

#include "core/audio/audio_source.h"
#include "core/base/work_context.h"
#include "core/mastering/reference/tone_course.h"

#include <optional>
#include <vector>

namespace resonate {

/// What a piece of music sounds like on the whole: plain data, small enough to be kept as text. "Mid" is
/// (left + right) / 2, or the one channel; "side" is (left - right) / 2.
struct ReferenceProfile {
    int sampleRateHz = 0;
    int channels = 0;
    double seconds = 0.0;
    // [ToneGrid::kBands] power in a band, dBFS, of the louder half of the pieces of 3 s; empty when all is silent
    std::vector<double> midDb = {};
    std::vector<double> sideDb = {}; ///< kSilenceDb with one channel
    // [ToneGrid::kThirds] how far that stands above what is still there when the music is not, dB; 0: nothing but noise
    std::vector<double> midSnrDb = {};
    std::vector<double> sideSnrDb = {};
    double lowHz = 0.0; ///< between these there is something to follow; the whole range unless the caller knows better
    double highHz = 0.0;
    std::optional<double> integratedLufs = {}; ///< empty when silent or under 400 ms
    double rangeLu = 0.0;

    bool silent() const noexcept { return midDb.empty(); }
    bool operator==(const ReferenceProfile&) const = default;
};

/// Measures a source in one pass, pieces side by side on the executor; memory is 2 KiB for every 3 s. The long-term
/// spectrum is that of the louder half of the pieces, since it is the choruses by which records are compared.
/// Errors: Io, Cancelled.
Result<ReferenceProfile> measureProfile(const AudioSource& source, const WorkContext& context);

/// A mix that is to be matched: what it sounds like on the whole, and how that comes about.
struct MixProfile {
    ReferenceProfile profile;
    ToneCourse course = {};
};

/// Both in one pass; see measureProfile(). Errors: Io, Cancelled.
Result<MixProfile> measureMixProfile(const AudioSource& source, const WorkContext& context);

/// Power of side over mid, dB; kSilenceDb without a side.
double sideToMidDb(const ReferenceProfile& profile);

} // namespace resonate
