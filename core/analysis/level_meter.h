#pragma once

#include "core/analysis/recording_report.h"
#include "core/audio/audio_format.h"
#include "core/audio/audio_view.h"

#include <vector>

namespace resonate {

/// Sample peak of the loudest channel, rms over all channels, crest, and DC per channel.
class LevelMeter final {
public:
    explicit LevelMeter(AudioFormat format);

    void process(ConstAudioView block) noexcept;
    /// Without the peak-to-loudness ratio, which needs the loudness.
    LevelReading result() const;

private:
    struct Channel {
        double sum = 0.0;
        double squares = 0.0;
        float peak = 0.0F;
    };
    std::vector<Channel> m_channels;
    std::int64_t m_frames = 0;
};

} // namespace resonate
