#include "core/media/sound_file_reader.h"

#include "core/io/sound_file.h"
#include "core/media/refusals.h"
#include "core/media/text_cleaning.h"

#include <array>

namespace resonate {
namespace {

sf_count_t virtualLength(void* user)
{
    return static_cast<DescriptorInput*>(user)->size();
}

sf_count_t virtualSeek(sf_count_t offset, int whence, void* user)
{
    auto& input = *static_cast<DescriptorInput*>(user);
    const std::int64_t base = whence == SEEK_CUR ? input.position() : whence == SEEK_END ? input.size() : 0;
    std::int64_t target = 0;
    if (__builtin_add_overflow(base, offset, &target) || !input.seek(target))
        return -1;
    return target;
}

sf_count_t virtualRead(void* out, sf_count_t count, void* user)
{
    if (count <= 0)
        return 0;
    return static_cast<DescriptorInput*>(user)->read(
        {static_cast<std::uint8_t*>(out), static_cast<std::size_t>(count)});
}

sf_count_t virtualWrite(const void*, sf_count_t, void*)
{
    return 0;
}

sf_count_t virtualTell(void* user)
{
    return static_cast<DescriptorInput*>(user)->position();
}

constexpr SF_VIRTUAL_IO kVirtualIo = {virtualLength, virtualSeek, virtualRead, virtualWrite, virtualTell};

std::string containerName(int format)
{
    switch (format & SF_FORMAT_TYPEMASK) {
    case SF_FORMAT_WAV:
    case SF_FORMAT_WAVEX:
        return "wav";
    case SF_FORMAT_RF64:
        return "rf64";
    case SF_FORMAT_W64:
        return "w64";
    case SF_FORMAT_AIFF:
        return "aiff";
    case SF_FORMAT_AU:
        return "au";
    case SF_FORMAT_CAF:
        return "caf";
    case SF_FORMAT_FLAC:
        return "flac";
    default:
        return "";
    }
}

struct CodecName {
    int subtype;
    const char* name;
    int bits;
};

constexpr std::array kCodecs = {
    CodecName{SF_FORMAT_PCM_S8, "pcm_s8", 8},     CodecName{SF_FORMAT_PCM_U8, "pcm_u8", 8},
    CodecName{SF_FORMAT_PCM_16, "pcm_s16", 16},   CodecName{SF_FORMAT_PCM_24, "pcm_s24", 24},
    CodecName{SF_FORMAT_PCM_32, "pcm_s32", 32},   CodecName{SF_FORMAT_FLOAT, "pcm_f32", 32},
    CodecName{SF_FORMAT_DOUBLE, "pcm_f64", 64},   CodecName{SF_FORMAT_ULAW, "pcm_mulaw", 8},
    CodecName{SF_FORMAT_ALAW, "pcm_alaw", 8},     CodecName{SF_FORMAT_IMA_ADPCM, "adpcm_ima", 4},
    CodecName{SF_FORMAT_MS_ADPCM, "adpcm_ms", 4}, CodecName{SF_FORMAT_GSM610, "gsm", 0},
    CodecName{SF_FORMAT_ALAC_16, "alac", 16},     CodecName{SF_FORMAT_ALAC_20, "alac", 20},
    CodecName{SF_FORMAT_ALAC_24, "alac", 24},     CodecName{SF_FORMAT_ALAC_32, "alac", 32},
};

void nameCodec(int format, MediaReport& about)
{
    for (const CodecName& codec : kCodecs) {
        if (codec.subtype != (format & SF_FORMAT_SUBMASK))
            continue;
        about.codec = about.container == "flac" ? "flac" : codec.name;
        about.bitsPerSample = codec.bits;
    }
}

Speaker speakerOf(int position)
{
    switch (position) {
    case SF_CHANNEL_MAP_LEFT:
    case SF_CHANNEL_MAP_FRONT_LEFT:
        return Speaker::Left;
    case SF_CHANNEL_MAP_RIGHT:
    case SF_CHANNEL_MAP_FRONT_RIGHT:
        return Speaker::Right;
    case SF_CHANNEL_MAP_MONO:
    case SF_CHANNEL_MAP_CENTER:
    case SF_CHANNEL_MAP_FRONT_CENTER:
        return Speaker::Centre;
    case SF_CHANNEL_MAP_LFE:
        return Speaker::LowFrequency;
    case SF_CHANNEL_MAP_SIDE_LEFT:
        return Speaker::LeftSurround;
    case SF_CHANNEL_MAP_SIDE_RIGHT:
        return Speaker::RightSurround;
    case SF_CHANNEL_MAP_REAR_LEFT:
        return Speaker::LeftRear;
    case SF_CHANNEL_MAP_REAR_RIGHT:
        return Speaker::RightRear;
    case SF_CHANNEL_MAP_TOP_FRONT_LEFT:
    case SF_CHANNEL_MAP_TOP_REAR_LEFT:
        return Speaker::LeftAbove;
    case SF_CHANNEL_MAP_TOP_FRONT_RIGHT:
    case SF_CHANNEL_MAP_TOP_REAR_RIGHT:
        return Speaker::RightAbove;
    case SF_CHANNEL_MAP_REAR_CENTER:
    case SF_CHANNEL_MAP_TOP_CENTER:
    case SF_CHANNEL_MAP_TOP_FRONT_CENTER:
    case SF_CHANNEL_MAP_TOP_REAR_CENTER:
        return Speaker::CentreSurround;
    case SF_CHANNEL_MAP_FRONT_LEFT_OF_CENTER:
        return Speaker::LeftOfCentre;
    case SF_CHANNEL_MAP_FRONT_RIGHT_OF_CENTER:
        return Speaker::RightOfCentre;
    default:
        return Speaker::Unknown;
    }
}

std::vector<Speaker> speakersOf(SNDFILE* file, int channels)
{
    std::vector<int> map(static_cast<std::size_t>(channels));
    if (sf_command(file, SFC_GET_CHANNEL_MAP_INFO, map.data(), channels * static_cast<int>(sizeof(int))) != SF_TRUE)
        return usualSpeakers(channels);
    std::vector<Speaker> speakers;
    for (const int position : map)
        speakers.push_back(speakerOf(position));
    return speakers;
}

constexpr std::array<std::pair<int, const char*>, 9> kStrings = {{
    {SF_STR_TITLE, "title"},
    {SF_STR_COPYRIGHT, "copyright"},
    {SF_STR_SOFTWARE, "encoder"},
    {SF_STR_ARTIST, "artist"},
    {SF_STR_COMMENT, "comment"},
    {SF_STR_DATE, "date"},
    {SF_STR_ALBUM, "album"},
    {SF_STR_TRACKNUMBER, "track"},
    {SF_STR_GENRE, "genre"},
}};

class SoundFileReader final : public StreamReader {
public:
    SoundFileReader(DescriptorInput& input, SoundFile file, const SF_INFO& info)
        : m_input(input),
          m_file(std::move(file)),
          m_declaredFrames(info.frames),
          m_speakers(speakersOf(m_file.get(), info.channels))
    {
        m_about.reader = "libsndfile";
        m_about.container = containerName(info.format);
        m_about.sourceSampleRateHz = info.samplerate;
        m_about.sourceChannels = info.channels;
        nameCodec(info.format, m_about);
        if (info.frames > 0)
            m_about.bitRate = static_cast<std::int64_t>(8.0 * static_cast<double>(input.size()) * info.samplerate /
                                                        static_cast<double>(info.frames));
        for (const auto& [id, key] : kStrings)
            if (const char* text = sf_get_string(m_file.get(), id))
                keepTag(m_about.tags, key, text);
    }

    const MediaReport& about() const noexcept override { return m_about; }
    const std::vector<Speaker>& speakers() const noexcept override { return m_speakers; }
    Result<std::int64_t> read(AudioView out) override
    {
        m_scratch.resize(static_cast<std::size_t>(out.frames() * out.channels()));
        const sf_count_t got = sf_readf_float(m_file.get(), m_scratch.data(), out.frames());
        if (m_input.failed())
            return readingFailed();
        if (got <= 0)
            return std::int64_t{0};
        deinterleave(m_scratch.data(), out.slice(0, got));
        m_read += got;
        return static_cast<std::int64_t>(got);
    }
    std::optional<double> announcedSeconds() const override
    {
        if (m_declaredFrames <= 0 || m_declaredFrames == SF_COUNT_MAX)
            return {};
        return static_cast<double>(m_declaredFrames) / m_about.sourceSampleRateHz;
    }
    double progress() const noexcept override
    {
        return m_declaredFrames > 0 ? static_cast<double>(m_read) / static_cast<double>(m_declaredFrames) : 0.0;
    }
    void addFindings(MediaReport& report) const override
    {
        if (m_declaredFrames > 0 && m_declaredFrames < SF_COUNT_MAX && m_read < m_declaredFrames)
            addTruncated(report);
    }

private:
    DescriptorInput& m_input;
    SoundFile m_file;
    sf_count_t m_declaredFrames;
    std::vector<Speaker> m_speakers;
    MediaReport m_about;
    std::vector<float> m_scratch;
    sf_count_t m_read = 0;
};

} // namespace

std::unique_ptr<StreamReader> openWithSoundFile(DescriptorInput& input)
{
    SF_VIRTUAL_IO io = kVirtualIo;
    SF_INFO info = {};
    input.seek(0);
    SoundFile file(sf_open_virtual(&io, SFM_READ, &info, &input));
    if (!file || containerName(info.format).empty() || info.channels < 1 || info.samplerate < 1)
        return nullptr;
    return std::make_unique<SoundFileReader>(input, std::move(file), info);
}

} // namespace resonate
