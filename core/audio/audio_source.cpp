#include "core/audio/audio_source.h"

namespace resonate {

Result<> readPadded(const AudioSource& source, std::int64_t firstFrame, AudioView out)
{
    const std::int64_t begin = std::clamp<std::int64_t>(-firstFrame, 0, out.frames());
    const std::int64_t end = std::clamp<std::int64_t>(source.frames() - firstFrame, begin, out.frames());
    fillSilence(out.slice(0, begin));
    fillSilence(out.slice(end, out.frames() - end));
    if (begin == end)
        return {};
    return source.read(firstFrame + begin, out.slice(begin, end - begin));
}

} // namespace resonate
