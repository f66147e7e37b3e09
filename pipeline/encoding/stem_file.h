#pragma once

#include "core/base/result.h"
#include "core/base/work_context.h"

#include <array>
#include <filesystem>
#include <string>

namespace resonate {

struct StemFileStem {
    std::string name;   ///< what players show
    std::string colour; ///< "#RRGGBB"
};

/// The parts of a stem file, each written by writeAudio() as stereo AAC of one rate and length.
struct StemFile {
    std::filesystem::path master; ///< with the tags, the cover and the chapters that the stem file is to have
    std::array<std::filesystem::path, 4> stems;
    std::array<StemFileStem, 4> about;
};

/// The colours that stem players use for these parts, chosen to be told apart by the colour-blind (Okabe and Ito, 2008,
/// "Color Universal Design"): vocals, drums, bass, other.
inline constexpr std::array<const char*, 4> kStemColours = {"#56B4E9", "#009E73", "#D55E00", "#CC79A7"};

/// Writes a ".stem.mp4" (Native Instruments' layout): the master as the stream that every player plays, the four stems
/// as streams that stem players offer, names and colours in the box `stem`. Packets are copied, not encoded again.
///
/// What sums to what: a player that plays the four stems together at full level plays their sum, through no mastering
/// (the box switches it off). Write the stems with the gains that they have in the mix and with nothing else changed, and
/// that sum is the master's input, to the precision of AAC: the coding noise of four streams, which on two songs at 256
/// kbit/s lay 30 and 32 dB below the mix. It is not the master, which has gone through loudness and limiter.
///
/// `out` is replaced; it is there whole and on the disk, or not at all. The same files give the same bytes. Errors:
/// BadInput (a part is no stereo AAC, or not as long as the master), BadUsage (a name or a colour), Io, NoSpace,
/// Worker, Cancelled.
Result<> writeStemFile(const StemFile& file, const std::filesystem::path& out, const WorkContext& context);

} // namespace resonate
