#pragma once

#include "core/audio/audio_buffer.h"
#include "core/quality/stage_limits.h"

#include <functional>
#include <string>
#include <vector>

namespace resonate::calibration {

/// A stage as the program runs it, at one setting.
struct HonestStage {
    std::string name;
    StageKind kind = StageKind::Tone;
    /// Makes the recording one that needs the stage; may be empty.
    std::function<void(AudioBuffer& audio, int sampleRateHz)> prepare;
    std::function<void(AudioBuffer& audio, int sampleRateHz)> apply;
};
std::vector<HonestStage> honestStages();

} // namespace resonate::calibration
