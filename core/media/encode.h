#pragma once

#include "core/audio/audio_format.h"
#include "core/base/result.h"
#include "core/media/encoded_format.h"
#include "core/media/file_tags.h"

namespace resonate {

/// How a stream of floats becomes a file.
struct EncodeSettings {
    EncodedFormat format = EncodedFormat::Flac; ///< all but Wav
    AudioFormat audio;
    std::int64_t frames = 0; ///< that will come
    int bits = 24;           ///< of Flac: 16 or 24
    RateControl rateControl = RateControl::Quality;
    double quality = 0.0; ///< on the scale of `rateControl`
};

struct EncodeRequest {
    int input = -1;  ///< a pipe, a socket or a file with interleaved 32-bit floats of this machine
    int output = -1; ///< open for reading and writing, empty, a regular file
    EncodeSettings settings;
    FileTags tags;
};

/// Encodes what `input` gives until it has given settings.frames, and writes a file whose bytes depend on nothing but
/// the request: no time of day, no versions, no random numbers. Decoded, it has exactly settings.frames frames. Errors:
/// BadUsage (settings that the encoder does not take), Io (also an input that ends early), NoSpace; the detail does not
/// name the file.
Result<> encodeStream(const EncodeRequest& request);

} // namespace resonate
