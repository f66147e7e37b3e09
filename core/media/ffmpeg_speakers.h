#pragma once

#include "core/media/ffmpeg_handles.h"
#include "core/media/speaker_layout.h"

#include <string>
#include <vector>

namespace resonate {

/// Where the channels of a decoder's layout belong; the usual order when it does not say.
std::vector<Speaker> speakersOf(const AVChannelLayout& layout);

/// "stereo", "5.1(side)", ...; "" when the layout says no more than a number.
std::string layoutName(const AVChannelLayout& layout);

} // namespace resonate
