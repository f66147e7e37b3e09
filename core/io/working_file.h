#pragma once

#include "core/audio/audio_sink.h"
#include "core/audio/audio_source.h"

#include <filesystem>
#include <memory>

namespace resonate {

/// Float audio on disk, read in ranges: what every stage works from. Any format libsndfile knows can be opened, but
/// what we write ourselves is always 32-bit float RF64, which has no size limit and which editors open.
class WorkingFile final : public AudioSource {
public:
    /// Errors: Io, with the path.
    static Result<std::shared_ptr<const WorkingFile>> open(const std::filesystem::path& path);
    ~WorkingFile() override;

    AudioFormat format() const noexcept override;
    std::int64_t frames() const noexcept override;
    Result<> read(std::int64_t firstFrame, AudioView out) const override;

private:
    struct State;
    explicit WorkingFile(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// Writes a working file in order. After a crash, what checkpoint() confirmed can be taken up again with resume().
/// The file is not atomic by itself: whoever writes one does so under a temporary name or in a folder of its own.
class WorkingFileWriter final : public AudioSink {
public:
    /// Begins a new file, replacing one that is there. Errors: Io.
    static Result<std::unique_ptr<WorkingFileWriter>> create(const std::filesystem::path& path, AudioFormat format);
    /// As create(), into an open file descriptor, which is not closed.
    static Result<std::unique_ptr<WorkingFileWriter>> createInDescriptor(int descriptor, AudioFormat format);
    /// Goes on writing after `keptFrames` of an unfinished file; what lies behind them is dropped.
    /// Errors: Io, also when the file holds fewer frames or another format.
    static Result<std::unique_ptr<WorkingFileWriter>> resume(const std::filesystem::path& path, AudioFormat format,
                                                             std::int64_t keptFrames);
    ~WorkingFileWriter() override;

    Result<> write(ConstAudioView block) override;
    /// Makes everything written so far safe on the disk. Errors: Io, NoSpace.
    Result<> checkpoint();
    Result<> finish() override;
    std::int64_t framesWritten() const noexcept;

private:
    struct State;
    explicit WorkingFileWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace resonate
