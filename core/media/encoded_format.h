#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace resonate {

/// What audio files are written as.
enum class EncodedFormat {
    Wav,    ///< whole numbers or floats; RF64 past 4 GB
    Flac,   ///< whole numbers, smaller, exact
    Mp3,    ///< LAME
    Vorbis, ///< in Ogg
    Opus,   ///< in Ogg
    Aac,    ///< AAC-LC in m4a
};

/// How a format that loses something is told how much.
enum class RateControl {
    Quality,  ///< a number on the format's own scale; the bits follow the music
    Average,  ///< kbit/s over the whole file
    Constant, ///< kbit/s all the time
};

/// One way to say how good a file has to be. Encoders lower a bit rate to the most that the sample rate and the
/// channels allow.
struct QualityScale {
    RateControl control = RateControl::Quality;
    double least = 0.0; ///< smallest number that may be given
    double most = 0.0;
    double standard = 0.0;
    double step = 1.0;         ///< a sensible one, for controls
    bool lessIsBetter = false; ///< LAME counts that way
    std::string_view unit;     ///< "V" (before the number), "q", "kbit/s"
};

/// What a format can hold, from which panels and help texts are drawn. Every format holds one or two channels.
struct EncodedFormatInfo {
    EncodedFormat format = EncodedFormat::Wav;
    std::string_view name;                ///< as people call it: "MP3"
    std::string_view extension;           ///< without a dot; also what it is called on the command line
    std::string_view about;               ///< one plain sentence
    std::span<const int> bits;            ///< 16, 24, 32 for floats; empty: it loses something and has no bits
    std::span<const QualityScale> scales; ///< the standard one first; empty: it loses nothing
    std::span<const int> sampleRatesHz;   ///< rising; empty: any up to maxSampleRateHz
    int maxSampleRateHz = 0;

    bool lossless() const noexcept { return scales.empty(); }
    const QualityScale* scale(RateControl control) const noexcept;
};

/// All formats, in the order in which they are offered.
std::span<const EncodedFormatInfo> encodedFormats() noexcept;
const EncodedFormatInfo& aboutFormat(EncodedFormat format) noexcept;
/// By its extension, "wav" or "m4a"; "aac", "vorbis" are understood too. Empty: there is no such format.
std::optional<EncodedFormat> encodedFormatNamed(std::string_view name) noexcept;

bool holdsSampleRate(EncodedFormat format, int sampleRateHz) noexcept;
/// `sampleRateHz` where the format holds it, else the next higher rate that it holds, else its highest.
int nearestSampleRate(EncodedFormat format, int sampleRateHz) noexcept;

/// What a second of one channel takes at the most, in bytes, tags and pictures aside; for limits and free space.
double bytesPerChannelSecond(EncodedFormat format, int bits, int sampleRateHz) noexcept;

} // namespace resonate
