#pragma once

#include "widgets/look/look_colors.h"

#include <QPalette>

namespace resonate {

/// The colours of ordinary widgets, every role of every group.
QPalette lookPalette(LookKind kind);

} // namespace resonate
