#pragma once

#include "core/playback/playback_device.h"

namespace resonate {

/// The system's sound through PortAudio. One for each stream; several may live beside each other.
std::unique_ptr<PlaybackDevice> makePortAudioDevice();

} // namespace resonate
