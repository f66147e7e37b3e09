#pragma once

#include "core/base/result.h"
#include "core/media/descriptor_input.h"
#include "core/media/ffmpeg_handles.h"

#include <memory>
#include <string>

namespace resonate {

/// A stranger's file, opened by FFmpeg from a descriptor: containers that hold recordings only, FFmpeg's own decoders
/// only, and no way to open anything else (play lists and references to other files lead nowhere).
class FfmpegContainer final {
public:
    /// Errors: BadInput, Io; the detail does not name the file.
    static Result<std::unique_ptr<FfmpegContainer>> open(DescriptorInput& input);
    /// The same for all that a file holds: no stream is chosen, sound is not asked for.
    static Result<std::unique_ptr<FfmpegContainer>> openAllStreams(DescriptorInput& input);

    AVFormatContext& context() noexcept { return *m_context; }
    const AVFormatContext& context() const noexcept { return *m_context; }
    /// The audio stream that is read: the default one, else the first that can be decoded. Not after openAllStreams().
    AVStream& stream() noexcept { return *m_stream; }
    const AVStream& stream() const noexcept { return *m_stream; }
    const DescriptorInput& input() const noexcept { return m_input; }

    std::string shortName() const;
    int audioStreams() const;
    bool hasPicture() const;

private:
    explicit FfmpegContainer(DescriptorInput& input) : m_input(input) {}
    Result<> openContext();
    Result<> chooseStream();

    DescriptorInput& m_input;
    FfmpegHandle<AVIOContext> m_io; // outlives the context
    FfmpegHandle<AVFormatContext> m_context;
    AVStream* m_stream = nullptr;
};

/// What FFmpeg calls instead of opening a file: nothing is ever opened.
int refuseToOpen(AVFormatContext* context, AVIOContext** io, const char* url, int flags, AVDictionary** options);

/// The decoder of ours for a codec: none that FFmpeg merely wraps.
const AVCodec* ownDecoder(AVCodecID id);

} // namespace resonate
