#include "core/media/encode.h"

#include "core/media/encoded_container.h"
#include "core/media/ffmpeg_encoder.h"

#include <cerrno>
#include <cstring>
#include <vector>

#include <unistd.h>

namespace resonate {
namespace {

Result<> readFully(int descriptor, std::span<std::byte> out)
{
    while (!out.empty()) {
        const ssize_t got = read(descriptor, out.data(), out.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return Error{ErrorCode::Io, std::string("reading the audio failed: ") + std::strerror(errno)};
        if (got == 0)
            return Error{ErrorCode::Io, "the audio broke off"};
        out = out.subspan(static_cast<std::size_t>(got));
    }
    return {};
}

} // namespace

Result<> encodeStream(const EncodeRequest& request)
{
    DescriptorOutput output(request.output);
    auto container = EncodedContainer::open(output, request.settings, request.tags);
    if (!container)
        return container.error();
    FfmpegEncoder& encoder = (*container)->encoder();
    const auto take = [&](AVPacket& packet) { return (*container)->write(packet); };
    const auto channels = static_cast<std::size_t>(request.settings.audio.channels);
    std::vector<float> block;
    for (std::int64_t left = request.settings.frames; left > 0;) {
        const auto frames = std::min<std::int64_t>(left, encoder.blockFrames());
        block.resize(static_cast<std::size_t>(frames) * channels);
        if (auto got = readFully(request.input, std::as_writable_bytes(std::span(block))); !got)
            return got;
        if (auto done = encoder.encode(block, take); !done)
            return done;
        left -= frames;
    }
    if (auto done = encoder.flush(take); !done)
        return done;
    return (*container)->finish();
}

} // namespace resonate
