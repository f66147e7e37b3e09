#include "core/media/encoded_format.h"

#include "core/audio/limits.h"

#include <algorithm>
#include <array>
#include <utility>

namespace resonate {
namespace {

constexpr std::array kWavBits = {16, 24, 32};
constexpr std::array kFlacBits = {16, 24};

// ISO/IEC 11172-3 and 13818-3, with the common extension to MPEG 2.5; what LAME writes.
constexpr std::array kMp3Rates = {8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000};
constexpr std::array kOpusRates = {48000}; // RFC 7845: a decoder plays at 48 kHz, whatever went in
// ISO/IEC 14496-3, table 1.18, without the rates that players stumble over.
constexpr std::array kAacRates = {8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000, 64000, 88200, 96000};

constexpr std::array kMp3Scales = {
    QualityScale{RateControl::Quality, 0.0, 9.0, 2.0, 1.0, true, "V"},
    QualityScale{RateControl::Average, 32.0, 320.0, 256.0, 8.0, false, "kbit/s"},
    QualityScale{RateControl::Constant, 32.0, 320.0, 320.0, 32.0, false, "kbit/s"},
};
constexpr std::array kVorbisScales = {
    QualityScale{RateControl::Quality, -1.0, 10.0, 6.0, 0.5, false, "q"},
};
constexpr std::array kOpusScales = {
    QualityScale{RateControl::Average, 16.0, 510.0, 160.0, 8.0, false, "kbit/s"},
    QualityScale{RateControl::Constant, 16.0, 510.0, 160.0, 8.0, false, "kbit/s"},
};
constexpr std::array kAacScales = {
    QualityScale{RateControl::Average, 32.0, 512.0, 256.0, 8.0, false, "kbit/s"},
};

constexpr std::array<EncodedFormatInfo, 6> kFormats = {{
    {EncodedFormat::Wav, "WAV", "wav", "Every sample as it is; opens everywhere.", kWavBits, {}, {}, kMaxSampleRateHz},
    {EncodedFormat::Flac, "FLAC", "flac", "Every sample as it is, in about half the space.", kFlacBits, {}, {}, 655340},
    {EncodedFormat::Mp3, "MP3", "mp3", "Small, and plays on everything.", {}, kMp3Scales, kMp3Rates, 48000},
    {EncodedFormat::Vorbis, "Ogg Vorbis", "ogg", "Small and free.", {}, kVorbisScales, {}, 192000},
    {EncodedFormat::Opus,
     "Opus",
     "opus",
     "The smallest at the same quality; for streaming.",
     {},
     kOpusScales,
     kOpusRates,
     48000},
    {EncodedFormat::Aac, "AAC", "m4a", "Small; what phones and videos use.", {}, kAacScales, kAacRates, 96000},
}};

constexpr std::array<std::pair<std::string_view, EncodedFormat>, 5> kOtherNames = {{
    {"vorbis", EncodedFormat::Vorbis},
    {"oga", EncodedFormat::Vorbis},
    {"aac", EncodedFormat::Aac},
    {"mp4", EncodedFormat::Aac},
    {"wave", EncodedFormat::Wav},
}};

/// FLAC's frame header tells a rate in Hz up to 16 bits, in tens of Hz or in kHz (RFC 9639, section 9.1.2); FFmpeg's
/// encoder stops one step before the end of each.
bool holdsFlacRate(int hz)
{
    return hz < 65535 || (hz % 1000 == 0 && hz < 255'000) || (hz % 10 == 0 && hz < 655'350);
}

} // namespace

const QualityScale* EncodedFormatInfo::scale(RateControl control) const noexcept
{
    const auto found = std::ranges::find(scales, control, &QualityScale::control);
    return found == scales.end() ? nullptr : &*found;
}

std::span<const EncodedFormatInfo> encodedFormats() noexcept
{
    return kFormats;
}

const EncodedFormatInfo& aboutFormat(EncodedFormat format) noexcept
{
    return *std::ranges::find(kFormats, format, &EncodedFormatInfo::format);
}

std::optional<EncodedFormat> encodedFormatNamed(std::string_view name) noexcept
{
    if (const auto found = std::ranges::find(kFormats, name, &EncodedFormatInfo::extension); found != kFormats.end())
        return found->format;
    for (const auto& [other, format] : kOtherNames)
        if (other == name)
            return format;
    return {};
}

bool holdsSampleRate(EncodedFormat format, int sampleRateHz) noexcept
{
    const EncodedFormatInfo& about = aboutFormat(format);
    if (sampleRateHz < kMinSampleRateHz || sampleRateHz > about.maxSampleRateHz)
        return false;
    if (format == EncodedFormat::Flac)
        return holdsFlacRate(sampleRateHz);
    return about.sampleRatesHz.empty() ||
           std::ranges::find(about.sampleRatesHz, sampleRateHz) != about.sampleRatesHz.end();
}

int nearestSampleRate(EncodedFormat format, int sampleRateHz) noexcept
{
    const EncodedFormatInfo& about = aboutFormat(format);
    if (holdsSampleRate(format, sampleRateHz) || sampleRateHz >= about.maxSampleRateHz)
        return std::min(sampleRateHz, about.maxSampleRateHz);
    if (about.sampleRatesHz.empty())
        return (sampleRateHz + 9) / 10 * 10; // FLAC, above 65,535 Hz
    return *std::ranges::lower_bound(about.sampleRatesHz, sampleRateHz);
}

double bytesPerChannelSecond(EncodedFormat format, int bits, int sampleRateHz) noexcept
{
    const EncodedFormatInfo& about = aboutFormat(format);
    if (about.lossless())
        return bits / 8.0 * sampleRateHz * 1.01; // noise may grow a little in FLAC
    constexpr double kMostKbps = 512.0;          // at any of the rates that matter; noise at 192 kHz in Vorbis aside
    return kMostKbps * 125.0 * std::max(1.0, sampleRateHz / 48000.0);
}

} // namespace resonate
