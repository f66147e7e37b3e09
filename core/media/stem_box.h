#pragma once

#include "core/media/movie/box.h"

#include <array>
#include <string>

namespace resonate {

/// What a player shows of a stem.
struct StemLabel {
    std::string name;   ///< UTF-8
    std::string colour; ///< "#RRGGBB"
};

inline constexpr std::size_t kStemsInFile = 4;

/// Whether every colour is one and every name is something to read.
bool makeSense(const std::array<StemLabel, kStemsInFile>& stems);

/// The box `stem` that makes an MP4 file a stem file: JSON, version 1, with the names and colours of the stems and a
/// compressor and a limiter that are switched off. Source: Native Instruments' stem files as faroit's stempeg (2021)
/// and NI's own Stem Creator write and read them.
Bytes stemBox(const std::array<StemLabel, kStemsInFile>& stems);

} // namespace resonate
