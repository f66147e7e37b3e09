#include "widgets/settings/preset_words.h"

#include "pipeline/resource_words.h"

namespace resonate {

PresetWords presetWords(const Preset& preset, bool own)
{
    if (own)
        return {preset.title, preset.description};
    return {translatedResourceText(preset.title), translatedResourceText(preset.description)};
}

} // namespace resonate
