#include "pipeline/loudness/matched_format.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace resonate {
namespace {

constexpr std::array<std::string_view, 6> kWholeFiles = {"wav", "rf64", "w64", "aiff", "au", "caf"};

std::string lowerCase(std::string text)
{
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

int bitsOf(const MediaReport& source)
{
    if (source.codec == "pcm_f32" || source.codec == "pcm_f64")
        return 32;
    return source.bitsPerSample > 0 && source.bitsPerSample <= 16 ? 16 : 24;
}

} // namespace

MatchedFormat matchedFormatOf(const MediaReport& source)
{
    const bool uncompressed =
        std::ranges::find(kWholeFiles, source.container) != kWholeFiles.end() && source.codec.starts_with("pcm_");
    if (uncompressed)
        return {AudioContainer::Wav, bitsOf(source), "wav"};
    const bool lossless = source.codec == "flac" || source.codec == "alac";
    return {AudioContainer::Flac, lossless ? bitsOf(source) : 24, "flac"};
}

std::map<std::string, std::string> tagsWithoutLoudness(const std::map<std::string, std::string>& tags)
{
    std::map<std::string, std::string> kept;
    for (const auto& [key, value] : tags) {
        const std::string name = lowerCase(key);
        if (!name.starts_with("replaygain_") && !name.starts_with("r128_") && name != "itunnorm")
            kept.emplace(key, value);
    }
    return kept;
}

} // namespace resonate
