#pragma once

#include "core/playback/playback_device.h"

#include <thread>

namespace resonate {

/// Plays without a sound: asks for it as steadily as a device would and throws it away. So the playhead moves and the
/// meters show the music on a computer without a loudspeaker, and while a lost device is away.
class SilentClock final {
public:
    SilentClock(OutputRenderer& renderer, int sampleRateHz);
    /// Ends; afterwards the renderer is not called any more.
    ~SilentClock();

private:
    std::jthread m_thread;
};

} // namespace resonate
