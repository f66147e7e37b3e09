#pragma once

#include "core/base/result.h"
#include "core/media/descriptor_output.h"
#include "core/media/ffmpeg_handles.h"

#include <memory>
#include <string>
#include <vector>

namespace resonate {

struct FfmpegOutputFree {
    void operator()(AVFormatContext* context) const noexcept { avformat_free_context(context); }
};

/// A container that FFmpeg writes through a descriptor, with nothing in it that depends on the time of day or on
/// versions. Calls in this order: streams into context(), begin(), write()..., finish().
class FfmpegOutput final {
public:
    /// `muxer`: FFmpeg's short name. Errors: Internal (FFmpeg was built without it).
    static Result<std::unique_ptr<FfmpegOutput>> create(DescriptorOutput& output, const char* muxer);

    AVFormatContext& context() noexcept { return *m_context; }
    /// Settles what streams and muxer make of each other; called by begin() when it was not before. It takes FFmpeg's
    /// own name, and ours with it, out of the file's tags. Errors: as begin().
    Result<> prepare();
    /// Writes the header; `options` as FFmpeg names them. Errors: BadUsage, NoSpace, Io.
    Result<> begin(AVDictionary** options = nullptr);
    /// Packets in the order in which they are to lie in the file; their times are in `timeBase`. Errors: NoSpace, Io.
    Result<> write(AVPacket& packet, AVRational timeBase);
    /// Writes what stands behind the audio and completes the header. Errors: NoSpace, Io.
    Result<> finish();
    /// Why writing failed, by the system's word. The detail does not name the file.
    Error failure(const std::string& doing) const;

private:
    explicit FfmpegOutput(DescriptorOutput& output) : m_output(output) {}

    DescriptorOutput& m_output;
    FfmpegHandle<AVIOContext> m_io; // outlives the context
    std::unique_ptr<AVFormatContext, FfmpegOutputFree> m_context;
};

/// What FFmpeg calls an error, in its words.
std::string ffmpegWords(int error);

/// NoSpace or Io from a system's error number; the detail does not name the file.
Error writingFailed(int systemError);

} // namespace resonate
