#pragma once

#include "core/media/ffmpeg_encoder.h"
#include "core/media/ffmpeg_output.h"

namespace resonate {

/// The container of a format, with an encoder for its audio, the tags and the cover in it.
class EncodedContainer final {
public:
    /// Writes what stands before the audio. Errors: those of FfmpegEncoder and FfmpegOutput.
    static Result<std::unique_ptr<EncodedContainer>> open(DescriptorOutput& output, const EncodeSettings& settings,
                                                          const FileTags& tags);

    FfmpegEncoder& encoder() noexcept { return *m_encoder; }
    Result<> write(AVPacket& packet);
    Result<> finish();

private:
    EncodedContainer(DescriptorOutput& output, const EncodeSettings& settings, FileTags tags)
        : m_file(output), m_settings(settings), m_tags(std::move(tags))
    {
    }
    Result<> begin();
    void keepLengthExact();
    void addAudio();
    void addCover();
    Result<> writeCover();
    void sumDiscards(AVPacket& packet);
    void addTags();
    void addChapters();
    std::map<std::string, std::string> freeformTags() const;

    DescriptorOutput& m_file;
    EncodeSettings m_settings;
    FileTags m_tags;
    std::unique_ptr<FfmpegEncoder> m_encoder;
    std::unique_ptr<FfmpegOutput> m_output;
    AVStream* m_cover = nullptr;
    std::uint32_t m_discarded = 0; ///< frames of padding so far
};

} // namespace resonate
