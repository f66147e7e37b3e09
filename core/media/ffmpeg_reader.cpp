#include "core/media/ffmpeg_reader.h"

#include "core/media/ffmpeg_container.h"
#include "core/media/ffmpeg_decoder.h"
#include "core/media/ffmpeg_speakers.h"
#include "core/media/frame_converter.h"
#include "core/media/gapless_tag.h"
#include "core/media/refusals.h"
#include "core/media/text_cleaning.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace resonate {
namespace {

constexpr std::int64_t kMaxTrimFrames = 8192; // of an encoder's delay or padding; more is audio beside wrong numbers
constexpr double kJumpSeconds = 0.1;          // a gap in time stamps worth filling though nothing was damaged
constexpr double kMaxGapSeconds = 60.0;       // past this the time stamps are wrong, not the audio
constexpr double kMaxFilledSeconds = 600.0;
constexpr double kTruncationSlackSeconds = 0.25;

void keepTags(const AVDictionary* dictionary, MediaReport& report)
{
    const AVDictionaryEntry* entry = nullptr;
    while ((entry = av_dict_get(dictionary, "", entry, AV_DICT_IGNORE_SUFFIX)) != nullptr)
        keepTag(report.tags, entry->key, entry->value);
}

class FfmpegReader final : public StreamReader {
public:
    explicit FfmpegReader(std::unique_ptr<FfmpegContainer> container) : m_container(std::move(container)) {}

    /// Opens the decoder and decodes up to the first frame, which tells the format better than any header.
    Result<> start();
    const MediaReport& about() const noexcept override { return m_about; }
    const std::vector<Speaker>& speakers() const noexcept override { return m_speakers; }
    Result<std::int64_t> read(AudioView out) override;
    std::optional<double> announcedSeconds() const override;
    double progress() const noexcept override;
    void addFindings(MediaReport& report) const override;

private:
    void describe();
    Result<> step();
    Result<> accept();
    void fillGap();
    void trimToDeclaredLength();
    void noteStart(double seconds);
    void dropEncoderDelay();
    std::int64_t queued() const noexcept;
    std::int64_t ready() noexcept;
    double secondsOf(std::int64_t timeStamp) const
    {
        return static_cast<double>(timeStamp) * av_q2d(m_container->stream().time_base);
    }

    std::unique_ptr<FfmpegContainer> m_container;
    std::unique_ptr<FfmpegDecoder> m_decoder;
    FfmpegHandle<AVFrame> m_frame{av_frame_alloc()};
    FrameConverter m_converter;
    MediaReport m_about;
    std::vector<Speaker> m_speakers;

    std::vector<std::vector<float>> m_queue; // [channels][frames]
    std::size_t m_queueBegin = 0;
    std::int64_t m_delivered = 0;
    std::optional<std::int64_t> m_declaredFrames; // where the container cuts off an encoder's padding
    std::int64_t m_delayFrames = 0;               // yet to be dropped
    std::int64_t m_droppedFrames = 0;
    bool m_ended = false;

    std::optional<double> m_startSeconds;
    std::optional<double> m_expectedSeconds; // time stamp of the frame to come
    double m_filledSeconds = 0.0;
};

Result<> FfmpegReader::start()
{
    auto decoder = FfmpegDecoder::open(*m_container);
    if (!decoder)
        return decoder.error();
    m_decoder = std::move(*decoder);
    while (queued() == 0 && !m_ended)
        if (auto stepped = step(); !stepped)
            return stepped;
    if (queued() == 0)
        return refused("holds no audio that can be decoded");
    describe();
    trimToDeclaredLength();
    return {};
}

void FfmpegReader::describe()
{
    const AVStream& stream = m_container->stream();
    const AVCodecParameters& parameters = *stream.codecpar;
    m_about.reader = "FFmpeg";
    m_about.container = m_container->shortName();
    m_about.codec = avcodec_get_name(parameters.codec_id);
    m_about.bitsPerSample = parameters.bits_per_raw_sample > 0 ? parameters.bits_per_raw_sample
                                                               : av_get_exact_bits_per_sample(parameters.codec_id);
    m_about.bitRate = std::max<std::int64_t>(0, parameters.bit_rate);
    if (m_about.bitRate == 0 && m_container->context().nb_streams == 1)
        m_about.bitRate = std::max<std::int64_t>(0, m_container->context().bit_rate);
    m_about.sourceSampleRateHz = m_converter.sampleRateHz();
    m_about.sourceChannels = m_converter.layout().nb_channels;
    m_about.channelLayout = layoutName(m_converter.layout());
    m_about.audioStreams = m_container->audioStreams();
    m_about.hasPicture = m_container->hasPicture();
    keepTags(stream.metadata, m_about);
    keepTags(m_container->context().metadata, m_about);
    m_speakers = speakersOf(m_converter.layout());
}

// MP4 and its kin tell the exact length of a track; FFmpeg cuts the delay at the beginning, but not the padding at the
// end.
void FfmpegReader::trimToDeclaredLength()
{
    const AVStream& stream = m_container->stream();
    if (m_about.container != "mov")
        return;
    if (stream.duration != AV_NOPTS_VALUE && stream.duration > 0) {
        const std::int64_t frames = av_rescale_q(stream.duration, stream.time_base, {1, m_about.sourceSampleRateHz});
        if (frames >= 0) // else it is past all numbers
            m_declaredFrames = frames - m_droppedFrames;
    }
    if (const auto frames = gaplessLength(m_about.tags); frames && (!m_declaredFrames || *frames < *m_declaredFrames))
        m_declaredFrames = frames;
}

std::int64_t FfmpegReader::queued() const noexcept
{
    return m_queue.empty() ? 0 : static_cast<std::int64_t>(m_queue[0].size() - m_queueBegin);
}

// How many queued frames may go out now. Past the declared length up to kMaxTrimFrames are held back until it is clear
// that they are padding.
std::int64_t FfmpegReader::ready() noexcept
{
    if (!m_declaredFrames)
        return queued();
    const std::int64_t allowed = std::max<std::int64_t>(0, *m_declaredFrames - m_delivered);
    if (queued() > allowed + kMaxTrimFrames) {
        m_declaredFrames.reset();
        return queued();
    }
    return std::min(queued(), allowed);
}

Result<std::int64_t> FfmpegReader::read(AudioView out)
{
    std::int64_t filled = 0;
    while (filled < out.frames()) {
        const std::int64_t count = std::min(out.frames() - filled, ready());
        if (count == 0 && m_ended)
            break;
        if (count == 0) {
            if (auto stepped = step(); !stepped)
                return stepped.error();
            continue;
        }
        const auto from = static_cast<std::ptrdiff_t>(m_queueBegin);
        for (int c = 0; c < out.channels(); ++c)
            std::copy_n(m_queue[static_cast<std::size_t>(c)].begin() + from, count, out.channel(c).begin() + filled);
        m_queueBegin += static_cast<std::size_t>(count);
        m_delivered += count;
        filled += count;
    }
    return filled;
}

Result<> FfmpegReader::step()
{
    if (m_queueBegin > 0) { // little is left: what padding may be, or nothing
        for (auto& channel : m_queue)
            channel.erase(channel.begin(), channel.begin() + static_cast<std::ptrdiff_t>(m_queueBegin));
        m_queueBegin = 0;
    }
    auto more = m_decoder->next(*m_frame);
    if (!more)
        return more.error();
    if (*more)
        return accept();
    m_ended = true;
    return m_converter.flush(m_queue);
}

Result<> FfmpegReader::accept()
{
    if (m_frame->best_effort_timestamp != AV_NOPTS_VALUE) {
        fillGap();
        const double at = secondsOf(m_frame->best_effort_timestamp);
        if (!m_startSeconds)
            noteStart(at);
        m_expectedSeconds = at + static_cast<double>(m_frame->nb_samples) / m_frame->sample_rate;
    } else {
        m_expectedSeconds.reset();
    }
    if (auto appended = m_converter.append(*m_frame, m_queue); !appended)
        return appended;
    dropEncoderDelay();
    return {};
}

// A fragmented MP4 says where its audio begins by time stamps alone: what lies before zero is the encoder's delay.
void FfmpegReader::noteStart(double seconds)
{
    m_startSeconds = seconds;
    const auto delay = static_cast<std::int64_t>(std::llround(-seconds * m_frame->sample_rate));
    if (m_container->shortName() == "mov" && delay > 0 && delay <= kMaxTrimFrames) {
        m_delayFrames = delay;
        m_startSeconds = 0.0;
    }
}

void FfmpegReader::dropEncoderDelay()
{
    const std::int64_t count = std::min(m_delayFrames, queued());
    for (auto& channel : m_queue)
        channel.erase(channel.begin(), channel.begin() + static_cast<std::ptrdiff_t>(count));
    m_delayFrames -= count;
    m_droppedFrames += count;
}

// Frames are compared with the one before only, so that a recorder's drifting clock never adds up to a gap.
void FfmpegReader::fillGap()
{
    if (!m_expectedSeconds || m_queue.empty())
        return;
    const double gap = secondsOf(m_frame->best_effort_timestamp) - *m_expectedSeconds;
    const double smallest = m_decoder->damagedBeforeFrame() ? 0.001 : kJumpSeconds;
    if (!(gap >= smallest && gap <= kMaxGapSeconds && m_filledSeconds + gap <= kMaxFilledSeconds))
        return;
    const auto frames = static_cast<std::size_t>(std::llround(gap * m_converter.sampleRateHz()));
    for (auto& channel : m_queue)
        channel.resize(channel.size() + frames, 0.0F);
    m_filledSeconds += gap;
}

double FfmpegReader::progress() const noexcept
{
    const std::int64_t size = m_container->input().size();
    return size > 0 ? static_cast<double>(avio_tell(m_container->context().pb)) / static_cast<double>(size) : 0.0;
}

std::optional<double> FfmpegReader::announcedSeconds() const
{
    const AVFormatContext& context = m_container->context();
    const AVStream& stream = m_container->stream();
    if (context.duration_estimation_method == AVFMT_DURATION_FROM_BITRATE)
        return {};
    if (stream.duration != AV_NOPTS_VALUE)
        return secondsOf(stream.duration);
    if (context.duration != AV_NOPTS_VALUE && context.nb_streams == 1)
        return static_cast<double>(context.duration) / AV_TIME_BASE - std::max(0.0, m_startSeconds.value_or(0.0));
    return {};
}

void FfmpegReader::addFindings(MediaReport& report) const
{
    report.startSeconds = m_about.hasPicture ? m_startSeconds.value_or(0.0) : 0.0; // else it is an encoder's delay
    const double seconds = static_cast<double>(m_delivered) / m_about.sourceSampleRateHz;
    const auto declared = announcedSeconds();
    if (m_decoder->cutOff() || (declared && seconds + kTruncationSlackSeconds < *declared))
        addTruncated(report);
    if (m_decoder->badPackets() > 0)
        report.notices.push_back({notice::kDamaged, "Pieces of the audio are damaged and could not be decoded: " +
                                                        std::to_string(m_decoder->badPackets()) + "."});
    if (m_filledSeconds > 0.0)
        report.notices.push_back({notice::kGapsFilled, "Audio is missing in the middle: " +
                                                           std::to_string(std::llround(m_filledSeconds * 1000.0)) +
                                                           " ms of silence stand in for it."});
    if (m_converter.formatChanged())
        report.notices.push_back(
            {notice::kFormatChanged, "The audio format changes on the way; all of it was brought to the first."});
    if (report.audioStreams > 1)
        report.notices.push_back({notice::kSeveralStreams,
                                  "The file has " + std::to_string(report.audioStreams) + " audio streams; stream " +
                                      std::to_string(m_container->stream().index) + " was read."});
}

} // namespace

Result<std::unique_ptr<StreamReader>> openWithFfmpeg(DescriptorInput& input)
{
    auto container = FfmpegContainer::open(input);
    if (!container)
        return container.error();
    auto reader = std::make_unique<FfmpegReader>(std::move(*container));
    if (auto started = reader->start(); !started)
        return started.error();
    return std::unique_ptr<StreamReader>(std::move(reader));
}

} // namespace resonate
