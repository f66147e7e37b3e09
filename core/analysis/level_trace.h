#pragma once

#include "core/audio/audio_format.h"
#include "core/audio/audio_view.h"

#include <cstdint>
#include <vector>

namespace resonate {

/// Level of the recording over time: mean square over all channels of every tenth of a second. Ten hours are 1.4 MB.
class LevelTrace final {
public:
    static constexpr double kStepSeconds = 0.1;
    explicit LevelTrace(AudioFormat format);

    void process(ConstAudioView block);
    /// dBFS per step; what does not fill a last step is left out, unless it is all there is.
    std::vector<float> levelsDbfs() const;

private:
    float level(double squares, std::int64_t frames) const;

    AudioFormat m_format;
    std::int64_t m_stepFrames;
    std::int64_t m_inStep = 0;
    double m_squares = 0.0;
    std::vector<float> m_levels;
};

} // namespace resonate
