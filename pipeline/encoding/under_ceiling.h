#pragma once

#include "pipeline/encoding/audio_output.h"
#include "pipeline/loudness_scan.h"

#include <functional>

namespace resonate {

/// What players make of a file, and what it took.
struct ReachedCeiling {
    LoudnessScan decoded;     ///< of the file that was written
    double ceilingDbtp = 0.0; ///< what its audio was limited to; below what was asked for where the codec lifts peaks
    int tries = 1;
};

/// A decoded file may be so much above its ceiling.
inline constexpr double kCeilingSlackDb = 0.05;

/// Writes a whole file whose audio stays under that ceiling; replaces what stands under its name.
using WriteBelow = std::function<Result<>(double ceilingDbtp, const WorkContext& context)>;

/// Writes the file at `path` so that its true peaks stay under the ceiling after decoding: what a codec leaves out
/// lifts peaks by up to a dB, so the file is measured and made again under a ceiling that is lower by as much, up to
/// three times in all. The last one stays even where that was not enough: `decoded.truePeakDbtp` tells. Errors: those
/// of `write` and of scanLoudness().
Result<ReachedCeiling> writeUnderCeiling(const std::filesystem::path& path, double ceilingDbtp, const WriteBelow& write,
                                         const WorkContext& context);

/// writeAudio() in that way. Empty where nothing is to be measured: what loses nothing has the peaks that it was
/// limited to, and without a ceiling there is none to keep.
Result<std::optional<ReachedCeiling>> writeAudioUnderCeiling(const std::shared_ptr<const AudioSource>& source,
                                                             const std::filesystem::path& path,
                                                             const AudioOutput& output, const FileTags& tags,
                                                             const WorkContext& context);

} // namespace resonate
