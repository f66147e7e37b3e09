#include "core/media/ffmpeg_output.h"

#include <array>
#include <cerrno>
#include <cstring>

namespace resonate {
namespace {

constexpr int kIoBufferBytes = 1 << 16;

int writePacket(void* opaque, std::uint8_t* bytes, int count)
{
    auto& output = *static_cast<DescriptorOutput*>(opaque);
    return output.write({bytes, static_cast<std::size_t>(count)}) ? count : AVERROR(output.systemError());
}

std::int64_t seekOutput(void* opaque, std::int64_t offset, int whence)
{
    auto& output = *static_cast<DescriptorOutput*>(opaque);
    whence &= ~AVSEEK_FORCE;
    if (whence == AVSEEK_SIZE)
        return output.size();
    const std::int64_t base = whence == SEEK_CUR ? output.position() : whence == SEEK_END ? output.size() : 0;
    std::int64_t target = 0;
    if (__builtin_add_overflow(base, offset, &target) || !output.seek(target))
        return AVERROR(EINVAL);
    return target;
}

int refuseToOpenAnother(AVFormatContext*, AVIOContext**, const char*, int, AVDictionary**)
{
    return AVERROR(EACCES);
}

} // namespace

std::string ffmpegWords(int error)
{
    std::array<char, AV_ERROR_MAX_STRING_SIZE> words = {};
    av_strerror(error, words.data(), words.size());
    return words.data();
}

Error writingFailed(int systemError)
{
    const bool full = systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
    return {full ? ErrorCode::NoSpace : ErrorCode::Io, std::string("writing failed: ") + std::strerror(systemError)};
}

Result<std::unique_ptr<FfmpegOutput>> FfmpegOutput::create(DescriptorOutput& output, const char* muxer)
{
    std::unique_ptr<FfmpegOutput> made(new FfmpegOutput(output));
    AVFormatContext* context = nullptr;
    if (avformat_alloc_output_context2(&context, nullptr, muxer, nullptr) < 0)
        return Error{ErrorCode::Internal, std::string("this FFmpeg does not write ") + muxer};
    made->m_context.reset(context);
    auto* buffer = static_cast<unsigned char*>(av_malloc(kIoBufferBytes));
    made->m_io.reset(avio_alloc_context(buffer, kIoBufferBytes, 1, &output, nullptr, writePacket, seekOutput));
    context->pb = made->m_io.get();
    context->io_open = refuseToOpenAnother;
    context->flags |= AVFMT_FLAG_CUSTOM_IO | AVFMT_FLAG_BITEXACT;
    return made;
}

Result<> FfmpegOutput::prepare()
{
    if (const int done = avformat_init_output(m_context.get(), nullptr); done < 0)
        return failure("beginning the file failed: " + ffmpegWords(done));
    return {};
}

Result<> FfmpegOutput::begin(AVDictionary** options)
{
    if (const int done = avformat_write_header(m_context.get(), options); done < 0)
        return failure("beginning the file failed: " + ffmpegWords(done));
    return {};
}

Result<> FfmpegOutput::write(AVPacket& packet, AVRational timeBase)
{
    const AVStream& stream = *m_context->streams[packet.stream_index];
    av_packet_rescale_ts(&packet, timeBase, stream.time_base);
    if (const int done = av_write_frame(m_context.get(), &packet); done < 0)
        return failure("writing failed: " + ffmpegWords(done));
    return m_output.systemError() == 0 ? Result<>() : failure({});
}

Result<> FfmpegOutput::finish()
{
    const int done = av_write_trailer(m_context.get());
    avio_flush(m_io.get());
    if (done < 0 || m_output.systemError() != 0)
        return failure("closing failed: " + ffmpegWords(done));
    return {};
}

Error FfmpegOutput::failure(const std::string& doing) const
{
    return m_output.systemError() != 0 ? writingFailed(m_output.systemError()) : Error{ErrorCode::Io, doing};
}

} // namespace resonate
