#pragma once

#include <QIcon>

namespace resonate {

enum class TransportIcon { ToStart, Play, Pause, Loop, Volume, Muted, Device };

/// Drawn in the colour of button text at whatever size is asked for. These signs stand for tape running from left to
/// right and are not mirrored.
QIcon transportIcon(TransportIcon icon);

} // namespace resonate
