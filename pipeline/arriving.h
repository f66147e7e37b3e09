#pragma once

#include "core/audio/audio_format.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace resonate {

/// A recording while it is being read: a file of interleaved 32-bit floats (little-endian) that grows. What is in it
/// already stays as it is, unless another decoder has to begin anew, which empties it. Somebody who has it open can go
/// on reading when it gets its final name.
struct Arriving {
    std::string key;             ///< names the content, as OpenRecording::key will
    std::filesystem::path file;  ///< where it lies now
    std::int64_t dataOffset = 0; ///< bytes before the first frame
    AudioFormat format;
    std::int64_t frames = 0; ///< that are there by now
    double fraction = 0.0;   ///< 0..1 of the reading
    bool finished = false;   ///< `file` is whole, and under its final name
};

} // namespace resonate
