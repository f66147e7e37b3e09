#include "pipeline/loudness/matched_format.h"

#include <algorithm>
#include <array>

namespace resonate {
namespace {

constexpr std::array<std::string_view, 6> kUncompressed = {"wav", "rf64", "w64", "aiff", "au", "caf"};

int bitsOf(const MediaReport& source)
{
    if (source.codec == "pcm_f32" || source.codec == "pcm_f64")
        return 32;
    return source.bitsPerSample > 0 && source.bitsPerSample <= 16 ? 16 : 24;
}

/// What was coded once is coded again: at no fewer bits a second than before, and no fewer than is usual.
AudioOutput codedAgain(EncodedFormat format, std::int64_t sourceBitRate)
{
    AudioOutput output;
    output.format = format;
    const QualityScale* scale = aboutFormat(format).scale(RateControl::Average);
    if (scale == nullptr)
        return output;
    output.rateControl = RateControl::Average;
    output.quality = std::clamp(static_cast<double>(sourceBitRate) / 1000.0, scale->standard, scale->most);
    return output;
}

} // namespace

AudioOutput matchedOutputOf(const MediaReport& source)
{
    constexpr std::pair<std::string_view, EncodedFormat> kCoded[] = {{"mp3", EncodedFormat::Mp3},
                                                                     {"vorbis", EncodedFormat::Vorbis},
                                                                     {"opus", EncodedFormat::Opus},
                                                                     {"aac", EncodedFormat::Aac}};
    for (const auto& [codec, format] : kCoded)
        if (source.codec == codec)
            return codedAgain(format, source.bitRate);
    const bool uncompressed =
        source.codec.starts_with("pcm_") && std::ranges::find(kUncompressed, source.container) != kUncompressed.end();
    const bool lossless = uncompressed || source.codec == "flac" || source.codec == "alac";
    AudioOutput output;
    output.format = uncompressed ? EncodedFormat::Wav : EncodedFormat::Flac;
    output.bits = lossless ? bitsOf(source) : 24;
    return output;
}

} // namespace resonate
