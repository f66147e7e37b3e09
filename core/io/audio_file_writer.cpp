#include "core/io/audio_file_writer.h"

#include "core/io/peak_chunk.h"
#include "core/io/sound_file.h"
#include "core/io/wav_chunk.h"

#include <array>
#include <cerrno>
#include <cmath>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace resonate {
namespace {

constexpr std::array<std::pair<const char*, int>, 9> kTags = {{{"title", SF_STR_TITLE},
                                                               {"artist", SF_STR_ARTIST},
                                                               {"album", SF_STR_ALBUM},
                                                               {"date", SF_STR_DATE},
                                                               {"genre", SF_STR_GENRE},
                                                               {"tracknumber", SF_STR_TRACKNUMBER},
                                                               {"comment", SF_STR_COMMENT},
                                                               {"copyright", SF_STR_COPYRIGHT},
                                                               {"software", SF_STR_SOFTWARE}}};

int libraryFormat(int bits)
{
    return SF_FORMAT_RF64 | (bits == 16 ? SF_FORMAT_PCM_16 : bits == 24 ? SF_FORMAT_PCM_24 : SF_FORMAT_FLOAT);
}

void setTags(SNDFILE* file, const std::map<std::string, std::string>& tags)
{
    for (const auto& [key, id] : kTags)
        if (const auto found = tags.find(key); found != tags.end() && !found->second.empty())
            sf_set_string(file, id, found->second.c_str());
}

} // namespace

struct AudioFileWriter::State {
    AtomicFile output;
    SoundFile file;
    AudioFormat format;
    int bits = 24;
    std::vector<float> scratch;
    std::vector<int> levels;
    int descriptor = -1; // of the temporary file, to start its way to the disk early
    std::int64_t unsentBytes = 0;
    std::string id3;

    State(AtomicFile atomic, AudioFormat audio, int sampleBits)
        : output(std::move(atomic)),
          format(audio),
          bits(sampleBits),
          descriptor(open(output.temporaryPath().c_str(), O_WRONLY | O_CLOEXEC))
    {
    }
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State()
    {
        if (descriptor >= 0)
            close(descriptor);
    }

    /// Lets the disk begin with what was written, so that finish() waits for little and a cancel with it.
    void sendOn(std::int64_t bytes) noexcept
    {
        constexpr std::int64_t kPieceBytes = 8 << 20;
        unsentBytes += bytes;
        if (unsentBytes < kPieceBytes || descriptor < 0)
            return;
        unsentBytes = 0;
        sync_file_range(descriptor, 0, 0, SYNC_FILE_RANGE_WRITE);
    }
};

AudioFileWriter::AudioFileWriter(std::unique_ptr<State> state) : m_state(std::move(state)) {}

AudioFileWriter::~AudioFileWriter() = default;

Result<std::unique_ptr<AudioFileWriter>> AudioFileWriter::create(const std::filesystem::path& path, AudioFormat format,
                                                                 const AudioFileSettings& settings)
{
    if (settings.bits != 16 && settings.bits != 24 && settings.bits != 32)
        return Error{ErrorCode::BadUsage,
                     path.string() + ": WAV is not written with " + std::to_string(settings.bits) + " bits"};
    auto output = AtomicFile::begin(path, settings.ifExists);
    if (!output)
        return output.error();
    auto state = std::make_unique<State>(std::move(*output), format, settings.bits);
    SF_INFO info = {};
    info.samplerate = format.sampleRateHz;
    info.channels = format.channels;
    info.format = libraryFormat(settings.bits);
    errno = 0;
    state->file.reset(sf_open(state->output.temporaryPath().c_str(), SFM_WRITE, &info));
    if (!state->file)
        return soundFileError(nullptr, path, "creating");
    sf_command(state->file.get(), SFC_RF64_AUTO_DOWNGRADE, nullptr, SF_TRUE);
    setTags(state->file.get(), settings.tags);
    state->id3 = settings.id3;
    return std::unique_ptr<AudioFileWriter>(new AudioFileWriter(std::move(state)));
}

Result<> AudioFileWriter::write(ConstAudioView block)
{
    assert(block.channels() == m_state->format.channels);
    SNDFILE* file = m_state->file.get();
    const float* interleaved = interleave(block, m_state->scratch);
    errno = 0;
    sf_count_t written = 0;
    if (m_state->bits == 32) {
        written = sf_writef_float(file, interleaved, block.frames());
    } else {
        // The library's own scale for floats is 2^(bits-1) - 1; whole levels, left-justified, leave it nothing to
        // scale.
        const double scale = std::ldexp(1.0, m_state->bits - 1);
        auto& levels = m_state->levels;
        levels.resize(static_cast<std::size_t>(block.frames() * block.channels()));
        for (std::size_t i = 0; i < levels.size(); ++i) {
            const double level = std::nearbyint(static_cast<double>(interleaved[i]) * scale);
            levels[i] = static_cast<int>(std::clamp(level, -scale, scale - 1.0)) * (1 << (32 - m_state->bits));
        }
        written = sf_writef_int(file, levels.data(), block.frames());
    }
    if (written != block.frames())
        return soundFileError(file, m_state->output.target(), "writing");
    m_state->sendOn(block.frames() * block.channels() * m_state->bits / 8);
    return {};
}

Result<> AudioFileWriter::finish()
{
    errno = 0;
    if (sf_close(m_state->file.release()) != 0 || errno == ENOSPC || errno == EDQUOT || errno == EFBIG || errno == EIO)
        return soundFileError(nullptr, m_state->output.target(), "closing");
    if (m_state->bits == 32 && !clearPeakTime(m_state->output.temporaryPath()))
        return soundFileError(nullptr, m_state->output.target(), "closing");
    // A WAV just below 4 GB goes without: it is complete, and what LIST INFO holds is there.
    if (!m_state->id3.empty() && !appendWavChunk(m_state->output.temporaryPath(), "id3 ", m_state->id3) && errno != 0)
        return soundFileError(nullptr, m_state->output.target(), "writing tags");
    return m_state->output.commit();
}

} // namespace resonate
