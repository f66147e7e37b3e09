#include "core/io/sound_file.h"

#include <cerrno>
#include <cstring>

namespace resonate {

Error soundFileError(SNDFILE* file, const std::filesystem::path& path, const std::string& doing)
{
    const int systemError = errno;
    const bool full = systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
    const std::string reason =
        full || (sf_error(file) == SF_ERR_SYSTEM && systemError != 0) ? std::strerror(systemError) : sf_strerror(file);
    return {full ? ErrorCode::NoSpace : ErrorCode::Io, path.string() + ": " + doing + " failed: " + reason};
}

const float* interleave(ConstAudioView block, std::vector<float>& scratch)
{
    if (block.channels() == 1)
        return block.channel(0).data();
    const auto channels = static_cast<std::size_t>(block.channels());
    const auto frames = static_cast<std::size_t>(block.frames());
    scratch.resize(channels * frames);
    for (std::size_t c = 0; c < channels; ++c) {
        const auto from = block.channel(static_cast<int>(c));
        for (std::size_t i = 0; i < frames; ++i)
            scratch[i * channels + c] = from[i];
    }
    return scratch.data();
}

void deinterleave(const float* interleaved, AudioView out) noexcept
{
    const auto channels = static_cast<std::size_t>(out.channels());
    for (std::size_t c = 0; c < channels; ++c) {
        const auto to = out.channel(static_cast<int>(c));
        for (std::size_t i = 0; i < to.size(); ++i)
            to[i] = interleaved[i * channels + c];
    }
}

} // namespace resonate
