#pragma once

#include "core/media/media_report.h"
#include "pipeline/encoding/audio_output.h"

namespace resonate {

/// How a matched file is written: as the kind of file that it came from, at its bits or about its bits a second, and
/// without loss where we do not write that kind.
AudioOutput matchedOutputOf(const MediaReport& source);

} // namespace resonate
