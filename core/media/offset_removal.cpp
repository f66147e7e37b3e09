#include "core/media/offset_removal.h"

#include "core/io/sound_file.h"

#include <cerrno>

#include <unistd.h>

namespace resonate {
namespace {

constexpr sf_count_t kBlockFrames = 1 << 16;

void subtract(std::vector<float>& interleaved, sf_count_t frames, const std::vector<double>& offsets)
{
    const std::size_t channels = offsets.size();
    const std::size_t samples = static_cast<std::size_t>(frames) * channels;
    for (std::size_t i = 0; i < samples; ++i)
        interleaved[i] = static_cast<float>(static_cast<double>(interleaved[i]) - offsets[i % channels]);
}

} // namespace

Result<> removeOffset(int descriptor, const std::vector<double>& offsets, const std::stop_token& stop)
{
    const std::filesystem::path name = "working file";
    SF_INFO info = {};
    errno = 0;
    lseek(descriptor, 0, SEEK_SET);
    SoundFile file(sf_open_fd(descriptor, SFM_RDWR, &info, SF_FALSE));
    if (!file || info.channels != std::ssize(offsets))
        return soundFileError(file.get(), name, "opening");
    std::vector<float> block(static_cast<std::size_t>(kBlockFrames) * offsets.size());
    for (sf_count_t at = 0; at < info.frames;) {
        if (stop.stop_requested())
            return cancelled();
        const sf_count_t count = std::min(kBlockFrames, info.frames - at);
        if (sf_seek(file.get(), at, SEEK_SET | SFM_READ) != at ||
            sf_readf_float(file.get(), block.data(), count) != count)
            return soundFileError(file.get(), name, "reading");
        subtract(block, count, offsets);
        if (sf_seek(file.get(), at, SEEK_SET | SFM_WRITE) != at ||
            sf_writef_float(file.get(), block.data(), count) != count)
            return soundFileError(file.get(), name, "writing");
        at += count;
    }
    if (sf_close(file.release()) != 0 || fsync(descriptor) != 0)
        return soundFileError(nullptr, name, "closing");
    return {};
}

} // namespace resonate
