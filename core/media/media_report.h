#pragma once

#include "core/audio/audio_format.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace resonate {

/// What the user should know about how a file was read. `code` is for programs (see below), `text` one plain sentence.
struct MediaNotice {
    std::string code;
    std::string text;
    bool operator==(const MediaNotice&) const = default;
};

/// The codes of MediaNotice.
namespace notice {
inline constexpr char kTruncated[] = "truncated";                 ///< the container promises more than there is
inline constexpr char kNeverClosed[] = "neverClosed";             ///< the recorder left no length behind
inline constexpr char kDamaged[] = "damaged";                     ///< some packets could not be decoded
inline constexpr char kGapsFilled[] = "gapsFilled";               ///< silence stands where time stamps leave a gap
inline constexpr char kNonFiniteSilenced[] = "nonFiniteSilenced"; ///< NaN, infinite or absurd samples
inline constexpr char kDcOffset[] = "dcOffset";   ///< a mean that is not zero; it is still in the working file
inline constexpr char kDownmixed[] = "downmixed"; ///< more than two channels
inline constexpr char kSeveralStreams[] = "severalStreams"; ///< more than one audio stream
inline constexpr char kFormatChanged[] = "formatChanged";   ///< rate or channels changed in mid-stream
inline constexpr char kWrongExtension[] = "wrongExtension";
} // namespace notice

/// Everything that is known about a file after it was decoded. All text is valid UTF-8.
struct MediaReport {
    std::string reader;       ///< "libsndfile" or "FFmpeg"
    std::string container;    ///< short name: wav, flac, mov, mp3, ogg, ...
    std::string codec;        ///< short name: pcm_s16, aac, opus, ...
    int bitsPerSample = 0;    ///< of the coded audio, 0 when that means nothing
    std::int64_t bitRate = 0; ///< bits a second of the audio stream, 0 when not known
    int sourceSampleRateHz = 0;
    int sourceChannels = 0;
    std::string channelLayout; ///< as told by the file, "" when it does not say
    AudioFormat format;        ///< of the working file
    std::int64_t frames = 0;   ///< of the working file
    double startSeconds = 0.0; ///< of the first frame by the clock of the picture; 0 without one
    int audioStreams = 1;
    bool hasPicture = false; ///< a moving picture; cover art does not count
    std::int64_t silencedSamples = 0;
    std::vector<double> dcOffset; ///< per channel, share of full scale, the mean of the working file
    std::map<std::string, std::string> tags;
    std::vector<MediaNotice> notices;
};

} // namespace resonate
