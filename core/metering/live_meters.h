#pragma once

#include "core/metering/live_level.h"
#include "core/metering/live_loudness.h"
#include "core/metering/live_true_peak.h"

namespace resonate {

/// Everything that meters show at one moment.
struct MeterSnapshot {
    int channels = 0; ///< 0: nothing was ever metered
    std::array<ChannelLevel, 2> level = {};
    LoudnessLevels loudness;
    TruePeakLevels truePeak;
    bool operator==(const MeterSnapshot&) const = default;
};

/// All meters of what plays, fed by whoever drains the player's tap. Not for several threads at once.
class LiveMeters final {
public:
    explicit LiveMeters(AudioFormat format);
    AudioFormat format() const noexcept { return m_format; }
    void process(ConstAudioView block) noexcept;
    /// Nothing was heard for so long: readings fall, what was measured stays.
    void pass(double seconds) noexcept;
    /// Forgets clipping, held peaks and integrated loudness.
    void reset() noexcept;
    void resetClipping() noexcept { m_level.resetClipping(); }
    MeterSnapshot snapshot() const noexcept;

private:
    AudioFormat m_format;
    LiveLevel m_level;
    LiveLoudness m_loudness;
    LiveTruePeak m_truePeak;
};

} // namespace resonate
