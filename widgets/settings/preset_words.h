#pragma once

#include "pipeline/preset.h"

namespace resonate {

/// A preset's title and description for people: ours translated, a user's as written.
struct PresetWords {
    QString title;
    QString description;
};
PresetWords presetWords(const Preset& preset, bool own = false);

} // namespace resonate
