#include "core/io/working_file.h"

#include "core/io/peak_chunk.h"
#include "core/io/sound_file.h"

#include <cerrno>
#include <mutex>

#include <fcntl.h>
#include <unistd.h>

namespace resonate {
namespace {

constexpr int kFormat = SF_FORMAT_RF64 | SF_FORMAT_FLOAT;

SF_INFO infoOf(AudioFormat format)
{
    SF_INFO info = {};
    info.samplerate = format.sampleRateHz;
    info.channels = format.channels;
    info.format = kFormat;
    return info;
}

} // namespace

struct WorkingFile::State {
    SoundFile file;
    SF_INFO info = {};
    std::filesystem::path path;
    mutable std::mutex mutex; // guards file and scratch
    mutable std::vector<float> scratch;
};

WorkingFile::WorkingFile(std::unique_ptr<State> state) : m_state(std::move(state)) {}
WorkingFile::~WorkingFile() = default;

Result<std::shared_ptr<const WorkingFile>> WorkingFile::open(const std::filesystem::path& path)
{
    auto state = std::make_unique<State>();
    state->path = path;
    errno = 0;
    state->file.reset(sf_open(path.c_str(), SFM_READ, &state->info));
    if (!state->file)
        return soundFileError(nullptr, path, "opening");
    return std::shared_ptr<const WorkingFile>(new WorkingFile(std::move(state)));
}

AudioFormat WorkingFile::format() const noexcept
{
    return {m_state->info.samplerate, m_state->info.channels};
}

std::int64_t WorkingFile::frames() const noexcept
{
    return m_state->info.frames;
}

Result<> WorkingFile::read(std::int64_t firstFrame, AudioView out) const
{
    assert(firstFrame >= 0 && firstFrame + out.frames() <= frames() && out.channels() == m_state->info.channels);
    if (out.empty())
        return {};
    const std::lock_guard lock(m_state->mutex);
    SNDFILE* file = m_state->file.get();
    m_state->scratch.resize(static_cast<std::size_t>(out.frames() * out.channels()));
    errno = 0;
    if (sf_seek(file, firstFrame, SEEK_SET) != firstFrame ||
        sf_readf_float(file, m_state->scratch.data(), out.frames()) != out.frames())
        return soundFileError(file, m_state->path, "reading");
    deinterleave(m_state->scratch.data(), out);
    return {};
}

struct WorkingFileWriter::State {
    SoundFile file;
    std::filesystem::path path;
    int descriptor = -1; // ours to sync, never to close
    std::int64_t frames = 0;
    std::vector<float> scratch;
};

WorkingFileWriter::WorkingFileWriter(std::unique_ptr<State> state) : m_state(std::move(state)) {}
WorkingFileWriter::~WorkingFileWriter() = default;

Result<std::unique_ptr<WorkingFileWriter>> WorkingFileWriter::create(const std::filesystem::path& path,
                                                                     AudioFormat format)
{
    auto state = std::make_unique<State>();
    state->path = path;
    SF_INFO info = infoOf(format);
    errno = 0;
    state->file.reset(sf_open(path.c_str(), SFM_WRITE, &info));
    if (!state->file)
        return soundFileError(nullptr, path, "creating");
    return std::unique_ptr<WorkingFileWriter>(new WorkingFileWriter(std::move(state)));
}

Result<std::unique_ptr<WorkingFileWriter>> WorkingFileWriter::createInDescriptor(int descriptor, AudioFormat format)
{
    auto state = std::make_unique<State>();
    state->path = "descriptor " + std::to_string(descriptor);
    state->descriptor = descriptor;
    SF_INFO info = infoOf(format);
    errno = 0;
    state->file.reset(sf_open_fd(descriptor, SFM_WRITE, &info, SF_FALSE));
    if (!state->file)
        return soundFileError(nullptr, state->path, "creating");
    return std::unique_ptr<WorkingFileWriter>(new WorkingFileWriter(std::move(state)));
}

Result<std::unique_ptr<WorkingFileWriter>> WorkingFileWriter::resume(const std::filesystem::path& path,
                                                                     AudioFormat format, std::int64_t keptFrames)
{
    auto state = std::make_unique<State>();
    state->path = path;
    state->frames = keptFrames;
    SF_INFO info = {};
    errno = 0;
    state->file.reset(sf_open(path.c_str(), SFM_RDWR, &info));
    if (!state->file)
        return soundFileError(nullptr, path, "opening");
    if (info.format != kFormat || info.samplerate != format.sampleRateHz || info.channels != format.channels ||
        info.frames < keptFrames)
        return Error{ErrorCode::Io, path.string() + ": is not the unfinished file that was left here"};
    sf_count_t kept = keptFrames;
    if (sf_command(state->file.get(), SFC_FILE_TRUNCATE, &kept, sizeof kept) != 0 ||
        sf_seek(state->file.get(), keptFrames, SEEK_SET | SFM_WRITE) != keptFrames)
        return soundFileError(state->file.get(), path, "resuming");
    return std::unique_ptr<WorkingFileWriter>(new WorkingFileWriter(std::move(state)));
}

Result<> WorkingFileWriter::write(ConstAudioView block)
{
    SNDFILE* file = m_state->file.get();
    errno = 0;
    if (sf_writef_float(file, interleave(block, m_state->scratch), block.frames()) != block.frames())
        return soundFileError(file, m_state->path, "writing");
    m_state->frames += block.frames();
    return {};
}

Result<> WorkingFileWriter::checkpoint()
{
    SNDFILE* file = m_state->file.get();
    errno = 0;
    sf_command(file, SFC_UPDATE_HEADER_NOW, nullptr, 0);
    sf_write_sync(file);
    if (sf_error(file) != SF_ERR_NO_ERROR || errno == ENOSPC || errno == EIO)
        return soundFileError(file, m_state->path, "writing");
    return {};
}

Result<> WorkingFileWriter::finish()
{
    if (auto safe = checkpoint(); !safe)
        return safe;
    errno = 0;
    if (sf_close(m_state->file.release()) != 0)
        return soundFileError(nullptr, m_state->path, "closing");
    const bool cleared = m_state->descriptor >= 0 ? clearPeakTime(m_state->descriptor) : clearPeakTime(m_state->path);
    if (!cleared || (m_state->descriptor >= 0 && fsync(m_state->descriptor) != 0))
        return soundFileError(nullptr, m_state->path, "closing");
    return {};
}

std::int64_t WorkingFileWriter::framesWritten() const noexcept
{
    return m_state->frames;
}

} // namespace resonate
