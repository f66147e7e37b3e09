#pragma once

#include "core/audio/audio_buffer.h"
#include "core/audio/memory_audio.h"
#include "core/base/decibels.h"
#include "core/io/working_file.h"
#include "pipeline/media_client.h"

#include <cmath>
#include <filesystem>
#include <fstream>
#include <memory>
#include <numbers>
#include <string>

namespace resonate {

inline std::string fileBytes(const std::filesystem::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// Chords that decay and soft noise: something to encode that is no line in the spectrum. The channels differ.
inline std::shared_ptr<const AudioSource> decayingChords(AudioFormat format, std::int64_t frames)
{
    AudioBuffer audio(format.channels, frames);
    std::uint32_t random = 1;
    for (int c = 0; c < format.channels; ++c)
        for (std::size_t i = 0; i < static_cast<std::size_t>(frames); ++i) {
            const double t = static_cast<double>(i) / format.sampleRateHz;
            double sample = 0.0;
            for (const double hz : {220.0, 277.2, 329.6, 1108.7})
                sample += 0.15 * std::exp(-2.0 * std::fmod(t, 0.25)) * std::sin(2.0 * std::numbers::pi * (hz + c) * t);
            random = random * 1664525U + 1013904223U;
            sample += 0.001 * (static_cast<double>(random >> 8U) / 8388608.0 - 1.0);
            audio.channel(c)[i] = static_cast<float>(sample);
        }
    return std::make_shared<MemorySource>(std::move(audio), format.sampleRateHz);
}

/// The same value with alternating sign, in groups of eight frames.
inline std::shared_ptr<const AudioSource> squareWave(AudioFormat format, std::int64_t frames, float level)
{
    AudioBuffer audio(format.channels, frames);
    for (int c = 0; c < format.channels; ++c)
        for (std::size_t i = 0; i < static_cast<std::size_t>(frames); ++i)
            audio.channel(c)[i] = i / 8 % 2 == 0 ? level : -level;
    return std::make_shared<MemorySource>(std::move(audio), format.sampleRateHz);
}

inline AudioBuffer allOf(const AudioSource& source)
{
    AudioBuffer audio(source.format().channels, source.frames());
    if (!source.read(0, audio.view()))
        return {};
    return audio;
}

/// 10 log10 of the reference's power over that of the difference; what is equal has 200 dB.
inline double signalToErrorDb(const AudioBuffer& reference, const AudioBuffer& other)
{
    double signal = 0.0;
    double error = 0.0;
    for (int c = 0; c < reference.channels(); ++c)
        for (std::size_t i = 0; i < reference.channel(c).size(); ++i) {
            const double difference = static_cast<double>(reference.channel(c)[i]) - other.channel(c)[i];
            signal += static_cast<double>(reference.channel(c)[i]) * reference.channel(c)[i];
            error += difference * difference;
        }
    return error <= 0.0 ? -kSilenceDb : 10.0 * std::log10(signal / error);
}

/// A PNG and a JPEG of nothing but headers: enough to be carried as a cover.
inline std::vector<std::byte> coverBytes(bool png, std::size_t size)
{
    const std::string head =
        png ? std::string("\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR\0\0\x01\x2C\0\0\0\xC8\x08\x02\0\0\0", 29)
            : std::string(
                  "\xFF\xD8\xFF\xE0\0\x04JF\xFF\xC0\0\x11\x08\0\xC8\x01\x2C\x03\x01\x22\0\x02\x11\x01\x03\x11\x01", 27);
    std::vector<std::byte> bytes;
    for (const char c : head)
        bytes.push_back(static_cast<std::byte>(c));
    for (std::size_t i = bytes.size(); i < size; ++i)
        bytes.push_back(static_cast<std::byte>(i * 131 + i / 256));
    return bytes;
}

} // namespace resonate
