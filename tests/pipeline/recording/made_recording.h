#pragma once

#include "core/audio/audio_buffer.h"
#include "core/io/working_file.h"

#include <cmath>
#include <filesystem>
#include <numbers>
#include <random>

namespace resonate {

/// Writes a few seconds of plucked chords with hum and hiss, as a float file: enough of a recording for every stage.
inline bool writeMadeRecording(const std::filesystem::path& path, AudioFormat format, double seconds, unsigned seed = 1)
{
    const double rate = format.sampleRateHz;
    AudioBuffer audio(format.channels, std::lround(seconds * rate));
    std::mt19937 random(seed);
    std::normal_distribution<float> hiss(0.0F, 0.004F);
    for (int c = 0; c < format.channels; ++c)
        for (std::int64_t i = 0; i < audio.frames(); ++i) {
            const double time = static_cast<double>(i) / rate;
            const double sinceStroke = std::fmod(time, 0.5);
            const double root = std::fmod(time, 2.0) < 1.0 ? 110.0 : 146.8;
            double sum = 0.01 * std::sin(2.0 * std::numbers::pi * 50.0 * time);
            for (const double ratio : {1.0, 2.0, 2.5, 3.0, 4.0, 5.0, 8.0})
                sum += 0.1 / ratio * std::exp(-4.0 * sinceStroke) *
                       std::sin(2.0 * std::numbers::pi * root * ratio * time + c * ratio);
            audio.channel(c)[static_cast<std::size_t>(i)] = static_cast<float>(sum) + hiss(random);
        }
    auto writer = WorkingFileWriter::create(path, format);
    return writer && (*writer)->write(audio.view()) && (*writer)->finish();
}

} // namespace resonate
