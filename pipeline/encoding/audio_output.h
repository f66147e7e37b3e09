#pragma once

#include "core/audio/audio_source.h"
#include "core/base/work_context.h"
#include "core/mastering/dither.h"
#include "core/media/encoded_format.h"
#include "core/media/file_tags.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace resonate {

/// How an audio file is written.
struct AudioOutput {
    EncodedFormat format = EncodedFormat::Wav;
    int bits = 24;                               ///< of what loses nothing: 16, 24, or 32 for floats (WAV)
    DitherKind dither = DitherKind::Triangular;  ///< of whole numbers only; None for audio that lies on their grid
    int sampleRateHz = 0;                        ///< 0: the source's, or the nearest that the format holds
    std::optional<double> quality = {};          ///< on the scale of `rateControl`; empty: the scale's standard
    std::optional<RateControl> rateControl = {}; ///< empty: the format's standard
    std::optional<double> ceilingDbtp = {};      ///< true peaks are limited to this; empty: nothing is limited
    bool operator==(const AudioOutput&) const = default;
};

/// Whether a source of that form can be written so. Errors: BadUsage, in plain words that name the choices.
Result<> checkOutput(const AudioOutput& output, AudioFormat source);

/// The rate and channels that the file will have.
AudioFormat writtenFormat(const AudioOutput& output, AudioFormat source) noexcept;

/// A plain sentence where the file cannot have the source's rate and nobody asked for another; else empty.
std::optional<std::string> rateNotice(const AudioOutput& output, AudioFormat source);

/// What the file takes at the most; for limits and for the room that it needs.
std::int64_t bytesAtMost(const AudioOutput& output, const AudioSource& source, const FileTags& tags) noexcept;

/// The one way in which audio files are written: resampled if need be, under its true-peak ceiling, dithered, encoded,
/// with its tags. `path` is replaced; it is there whole and on the disk, or not at all. The same audio, output and tags
/// give the same bytes. The calling thread works meanwhile and may be any. Errors: BadUsage (checkOutput), NoSpace and
/// Io (both name the file), Worker, Cancelled, and those of the source.
Result<> writeAudio(std::shared_ptr<const AudioSource> source, const std::filesystem::path& path,
                    const AudioOutput& output, const FileTags& tags, const WorkContext& context);

} // namespace resonate
