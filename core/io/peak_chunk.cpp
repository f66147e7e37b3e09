#include "core/io/peak_chunk.h"

#include <array>
#include <cstdint>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace resonate {
namespace {

constexpr off_t kFirstChunk = 12;     // after "RIFF", its size and "WAVE"
constexpr off_t kTimeInChunk = 8 + 4; // after the chunk's head and its version
constexpr int kMaxChunks = 32;        // more than libsndfile writes before the samples

} // namespace

bool clearPeakTime(int descriptor)
{
    off_t at = kFirstChunk;
    for (int i = 0; i < kMaxChunks; ++i) {
        std::array<unsigned char, 8> head = {}; // name, then size as little-endian 32 bits
        if (pread(descriptor, head.data(), head.size(), at) != static_cast<ssize_t>(head.size()))
            return false;
        if (std::memcmp(head.data(), "data", 4) == 0)
            return true;
        if (std::memcmp(head.data(), "PEAK", 4) == 0) {
            constexpr std::array<unsigned char, 4> kNoTime = {};
            return pwrite(descriptor, kNoTime.data(), kNoTime.size(), at + kTimeInChunk) ==
                   static_cast<ssize_t>(kNoTime.size());
        }
        const std::uint32_t size =
            head[4] | std::uint32_t{head[5]} << 8 | std::uint32_t{head[6]} << 16 | std::uint32_t{head[7]} << 24;
        at += 8 + static_cast<off_t>(size) + (size & 1U); // chunks begin at even places
    }
    return true;
}

bool clearPeakTime(const std::filesystem::path& path)
{
    const int descriptor = open(path.c_str(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool cleared = clearPeakTime(descriptor);
    return close(descriptor) == 0 && cleared;
}

} // namespace resonate
