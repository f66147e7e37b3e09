#pragma once

#include "core/audio/audio_sink.h"
#include "core/io/atomic_file.h"

#include <map>
#include <memory>
#include <string>

namespace resonate {

struct AudioFileSettings {
    int bits = 24; ///< 16, 24, or 32 for float
    /// title, artist, album, date, genre, tracknumber, comment, copyright, software; other keys are left out.
    std::map<std::string, std::string> tags;
    IfExists ifExists = IfExists::Refuse;
    std::string id3 = {}; ///< an ID3 tag for the chunk "id3 " of a WAV, for what the keys above cannot say
};

/// Writes a WAV file (RF64 past 4 GB) that appears under its name with finish(), whole, or not at all. Samples k /
/// 2^(bits - 1) come out exactly as k; what lies between is rounded, what lies past full scale is clamped. The bytes
/// depend on audio, settings and the library's version only.
class AudioFileWriter final : public AudioSink {
public:
    /// Errors: BadUsage (bits that it cannot hold; the name is taken), Io, NoSpace.
    static Result<std::unique_ptr<AudioFileWriter>> create(const std::filesystem::path& path, AudioFormat format,
                                                           const AudioFileSettings& settings);
    ~AudioFileWriter() override;

    Result<> write(ConstAudioView block) override;
    Result<> finish() override;

private:
    struct State;
    explicit AudioFileWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace resonate
