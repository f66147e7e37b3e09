#pragma once

#include "core/analysis/recording_report.h"
#include "core/audio/audio_buffer.h"
#include "core/quality/stage_limits.h"

#include <functional>
#include <string>
#include <vector>

namespace resonate::calibration {

/// Works in place on a recording of which the analysis said this.
using StageWork = std::function<void(AudioBuffer& audio, const RecordingReport& report)>;

/// A stage as the program runs it, at one setting.
struct HonestStage {
    std::string name;
    StageKind kind = StageKind::Tone;
    StageWork prepare; ///< makes the recording one that needs the stage; may be empty
    StageWork apply;
};
std::vector<HonestStage> honestStages();

} // namespace resonate::calibration
