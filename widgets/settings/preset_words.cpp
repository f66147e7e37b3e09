#include "widgets/settings/preset_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace resonate {
namespace {

/// What the files of our own presets say, for translators (context "Presets"); a test holds the two together.
struct SourcePreset {
    const char* name;
    const char* title;
    const char* description;
};
constexpr SourcePreset kOurs[] = {
    {"conservative", QT_TRANSLATE_NOOP("Presets", "Conservative"),
     QT_TRANSLATE_NOOP(
         "Presets",
         "Changes as little as possible: repairs with a light hand, leaves the room as it is, keeps the dynamics.")},
    {"balanced", QT_TRANSLATE_NOOP("Presets", "Balanced"),
     QT_TRANSLATE_NOOP("Presets",
                       "The best place to start: repairs what is heard, and as loud as streaming services play.")},
    {"aggressive", QT_TRANSLATE_NOOP("Presets", "Aggressive"),
     QT_TRANSLATE_NOOP(
         "Presets",
         "For music that should hit hard: repairs as far as it goes, louder, and limited harder to get there.")},
    {"club", QT_TRANSLATE_NOOP("Presets", "Club"),
     QT_TRANSLATE_NOOP(
         "Presets",
         "A small, loud room with the loudspeakers close: overloaded peaks, a booming low end, people talking.")},
    {"hall", QT_TRANSLATE_NOOP("Presets", "Hall"),
     QT_TRANSLATE_NOOP(
         "Presets",
         "A concert hall or a church: a long, even room behind quiet music; the room is lowered, not removed.")},
    {"arena", QT_TRANSLATE_NOOP("Presets", "Arena"),
     QT_TRANSLATE_NOOP(
         "Presets",
         "A sports hall or a stadium from far away: a long, loud room, a large crowd, and little left of the highs.")},
    {"open-air", QT_TRANSLATE_NOOP("Presets", "Open air"),
     QT_TRANSLATE_NOOP("Presets", "No room at all, but wind, traffic and a crowd around you: noise and audience are "
                                  "lowered, the rest is left.")},
    {"rehearsal-room", QT_TRANSLATE_NOOP("Presets", "Rehearsal room"),
     QT_TRANSLATE_NOOP(
         "Presets",
         "A small room with hard walls and no audience: short reflections in the middle of the sound are lowered.")},
    {"acoustic", QT_TRANSLATE_NOOP("Presets", "Acoustic"),
     QT_TRANSLATE_NOOP(
         "Presets", "A voice and a few instruments without loudspeakers: quiet, natural, with all of its dynamics.")},
};

} // namespace

PresetWords presetWords(const Preset& preset, bool own)
{
    const auto found =
        std::ranges::find_if(kOurs, [&](const SourcePreset& one) { return preset.name == QLatin1String(one.name); });
    if (own || found == std::end(kOurs))
        return {preset.title, preset.description};
    return {QCoreApplication::translate("Presets", found->title),
            QCoreApplication::translate("Presets", found->description)};
}

} // namespace resonate
