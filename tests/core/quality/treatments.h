#pragma once

#include "core/audio/audio_buffer.h"

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace resonate::test {

/// [first, end) of frames.
using FrameRanges = std::vector<std::pair<std::int64_t, std::int64_t>>;

/// Something done to music: honest processing, which the artifact score must let pass, or a fault with the places it
/// touches.
struct Treatment {
    std::string name;
    bool honest = true;
    std::function<FrameRanges(AudioBuffer& audio, int sampleRateHz)> apply;
};
std::vector<Treatment> treatments();
/// Neither: on music with little noise it takes the ends of the notes along.
Treatment strongNoiseReduction();

/// Music-like sound from the seed alone: drums, bass, chords that decay, a voice with vibrato, in stereo, over a little
/// hiss.
AudioBuffer syntheticMusic(int sampleRateHz, double seconds, unsigned seed);

} // namespace resonate::test
