#pragma once

#include "core/media/ffmpeg_container.h"

#include <map>

namespace resonate {

struct PixelSize {
    int width = 0;
    int height = 0;
};

/// Whether some container does not tell how large its pictures are: MPEG streams leave that to the pictures.
bool lacksPictureSizes(const FfmpegContainer& container);

/// The sizes of pictures that only they tell, by stream, from the headers of the first ones: no picture is decoded.
/// Reads on in `container`, which is of no use afterwards.
std::map<int, PixelSize> readPictureSizes(FfmpegContainer& container);

} // namespace resonate
