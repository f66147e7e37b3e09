#pragma once

#include "core/base/decibels.h"
#include "core/media/file_tags.h"

namespace resonate {

/// What tags say of a track of that loudness, LUFS, and true peak, dBTP. Source: ReplayGain 2.0, which aims at -18
/// LUFS.
inline ReplayGain replayGainOf(double integratedLufs, double truePeakDbtp) noexcept
{
    constexpr double kAimLufs = -18.0;
    return {kAimLufs - integratedLufs, dbToGain(truePeakDbtp), std::nullopt};
}

} // namespace resonate
