#pragma once

#include "core/audio/audio_sink.h"
#include "core/media/encode.h"
#include "pipeline/worker_process.h"

#include <filesystem>
#include <memory>
#include <stop_token>

namespace resonate {

/// Writes a file of any format but WAV, encoded by resonate-media while it is written. The file appears under its name
/// with finish(), whole, replacing what was there, or not at all. Everything happens on the thread that created it; a
/// stop, a worker that dies and one that hangs end a write() that waits.
class EncodedFileWriter final : public AudioSink {
public:
    /// Errors: BadUsage, NoSpace, Io (all name the file), Worker.
    static Result<std::unique_ptr<EncodedFileWriter>> create(const std::filesystem::path& path,
                                                             const EncodeSettings& settings, const FileTags& tags,
                                                             const std::stop_token& stop);
    /// As above, under other limits; see encoderLimits().
    static Result<std::unique_ptr<EncodedFileWriter>> create(const std::filesystem::path& path,
                                                             const EncodeSettings& settings, const FileTags& tags,
                                                             const std::stop_token& stop, const WorkerLimits& limits);
    ~EncodedFileWriter() override;

    /// Errors: NoSpace, Io, Worker, Cancelled.
    Result<> write(ConstAudioView block) override;
    /// All of settings.frames have been written. Errors: as write().
    Result<> finish() override;

private:
    struct State;
    explicit EncodedFileWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// What encoding that much may take.
WorkerLimits encoderLimits(const EncodeSettings& settings);

} // namespace resonate
