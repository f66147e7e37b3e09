#include "pipeline/stage_words.h"

#include "pipeline/restoring/stage_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace resonate {
namespace {

/// Source texts of the context "Stages".
struct SourceWords {
    const char* id;
    const char* title;
    const char* doing;
    const char* does;
    const char* tooMuch; ///< null: there is no such thing
};

// clang-format off
constexpr SourceWords kReading[] = {
    {"ingest", QT_TRANSLATE_NOOP("Stages", "Reading"), QT_TRANSLATE_NOOP("Stages", "Reading the recording"),
     QT_TRANSLATE_NOOP("Stages", "Reads the file once; it is never written to."), nullptr},
    {"analyze", QT_TRANSLATE_NOOP("Stages", "Measuring"), QT_TRANSLATE_NOOP("Stages", "Measuring the recording"),
     QT_TRANSLATE_NOOP("Stages", "Measures noise, room, level, tone and damage, so that only what is needed is done."),
     nullptr},
    {"reference", QT_TRANSLATE_NOOP("Stages", "Reference"), QT_TRANSLATE_NOOP("Stages", "Listening to the reference"),
     QT_TRANSLATE_NOOP("Stages", "Measures the piece that yours is to sound like."), nullptr},
    {"repair", QT_TRANSLATE_NOOP("Stages", "Repair"), QT_TRANSLATE_NOOP("Stages", "Repairing the recording"),
     QT_TRANSLATE_NOOP("Stages", "Works on the recording as a whole, before it is taken apart."), nullptr},
};

constexpr SourceWords kRestoring[] = {
    {"dcOffset", QT_TRANSLATE_NOOP("Stages", "Offset"), QT_TRANSLATE_NOOP("Stages", "Centring the sound"),
     QT_TRANSLATE_NOOP("Stages", "Centres a sound that the recorder pushed to one side, so that there is room for it to "
                                 "be louder."),
     nullptr},
    {"declip", QT_TRANSLATE_NOOP("Stages", "Overload"), QT_TRANSLATE_NOOP("Stages", "Rebuilding peaks"),
     QT_TRANSLATE_NOOP("Stages", "Rebuilds peaks that the microphone cut off, so that loud moments crackle less."),
     QT_TRANSLATE_NOOP("Stages", "Drums and loud notes turn softer than they were.")},
    {"dehum", QT_TRANSLATE_NOOP("Stages", "Hum"), QT_TRANSLATE_NOOP("Stages", "Taking out the hum"),
     QT_TRANSLATE_NOOP("Stages", "Takes out the steady hum of mains power and its overtones."),
     QT_TRANSLATE_NOOP("Stages", "Long low notes lose some of their body.")},
    {"declick", QT_TRANSLATE_NOOP("Stages", "Clicks"), QT_TRANSLATE_NOOP("Stages", "Mending clicks"),
     QT_TRANSLATE_NOOP("Stages", "Replaces short clicks by what the music around them lets expect."),
     QT_TRANSLATE_NOOP("Stages", "The sharp beginnings of drum strokes get blunt.")},
    {"debump", QT_TRANSLATE_NOOP("Stages", "Bumps"), QT_TRANSLATE_NOOP("Stages", "Taking out bumps"),
     QT_TRANSLATE_NOOP("Stages", "Takes out the thumps of a hand on the phone from under the music."),
     QT_TRANSLATE_NOOP("Stages", "Single strokes of the bass drum go missing.")},
    {"rumble", QT_TRANSLATE_NOOP("Stages", "Wind"), QT_TRANSLATE_NOOP("Stages", "Taking out the wind"),
     QT_TRANSLATE_NOOP("Stages", "Takes out the rumble of wind that covers the lowest notes."),
     QT_TRANSLATE_NOOP("Stages", "The music sounds thin, as if the bass stood next door.")},
    {"dereverb", QT_TRANSLATE_NOOP("Stages", "Room"), QT_TRANSLATE_NOOP("Stages", "Lowering the room"),
     QT_TRANSLATE_NOOP("Stages", "Lowers the ringing of the room, so that voice and instruments come closer."),
     QT_TRANSLATE_NOOP("Stages", "The music sounds dry and choked, and notes end too soon.")},
    {"denoise", QT_TRANSLATE_NOOP("Stages", "Noise"), QT_TRANSLATE_NOOP("Stages", "Lowering the noise"),
     QT_TRANSLATE_NOOP("Stages", "Lowers steady noise such as hiss and ventilation behind the music."),
     QT_TRANSLATE_NOOP("Stages", "The music sounds dull or as if under water.")},
    {"crowd", QT_TRANSLATE_NOOP("Stages", "Audience"), QT_TRANSLATE_NOOP("Stages", "Lowering the audience"),
     QT_TRANSLATE_NOOP("Stages", "Lowers clapping, shouting and talking where they are louder than the music."),
     QT_TRANSLATE_NOOP("Stages", "Applause sounds distant, and the evening loses its mood.")},
};

constexpr SourceWords kStems[] = {
    {"separate", QT_TRANSLATE_NOOP("Stages", "Taking apart"), QT_TRANSLATE_NOOP("Stages", "Taking the music apart"),
     QT_TRANSLATE_NOOP("Stages", "Takes the music apart into vocals, drums, bass and everything else, so that each can "
                                 "be worked on by itself."),
     nullptr},
    {"restoreStems", QT_TRANSLATE_NOOP("Stages", "Work on the parts"), QT_TRANSLATE_NOOP("Stages", "Working on the parts"),
     QT_TRANSLATE_NOOP("Stages", "Works on vocals, drums, bass and everything else, each by itself."), nullptr},
    {"enhance", QT_TRANSLATE_NOOP("Stages", "Instruments"), QT_TRANSLATE_NOOP("Stages", "Bringing out the instruments"),
     QT_TRANSLATE_NOOP("Stages", "Brings voice and instruments closer to how they sound when they are recorded well."),
     QT_TRANSLATE_NOOP("Stages", "Voices hiss and drums sound hard, as if played through a loudspeaker.")},
    {"subBass", QT_TRANSLATE_NOOP("Stages", "Low end"), QT_TRANSLATE_NOOP("Stages", "Putting back the low end"),
     QT_TRANSLATE_NOOP("Stages", "Puts back the lowest notes that the phone did not record; they are made up from the "
                                 "notes above them."),
     QT_TRANSLATE_NOOP("Stages", "The bass booms and drones under the music.")},
};

constexpr SourceWords kMix[] = {
    {"mix", QT_TRANSLATE_NOOP("Stages", "Mix"), QT_TRANSLATE_NOOP("Stages", "Putting the parts together"),
     QT_TRANSLATE_NOOP("Stages", "Puts the parts together again, each as loud as you want it."),
     QT_TRANSLATE_NOOP("Stages", "One part stands in front of the others.")},
    {"restoreMix", QT_TRANSLATE_NOOP("Stages", "Work on the mix"), QT_TRANSLATE_NOOP("Stages", "Working on the mix"),
     QT_TRANSLATE_NOOP("Stages", "Works on the music as a whole, after its parts were put together."), nullptr},
    {"highs", QT_TRANSLATE_NOOP("Stages", "High end"), QT_TRANSLATE_NOOP("Stages", "Putting back the high end"),
     QT_TRANSLATE_NOOP("Stages", "Puts back the shine above what the phone recorded; it is made up from what lies below."),
     QT_TRANSLATE_NOOP("Stages", "Cymbals and consonants sound sharp and artificial.")},
    {"tone", QT_TRANSLATE_NOOP("Stages", "Tone"), QT_TRANSLATE_NOOP("Stages", "Correcting the tone"),
     QT_TRANSLATE_NOOP("Stages", "Evens out a tone that is muffled, thin or boomy."),
     QT_TRANSLATE_NOOP("Stages", "The music sounds like any other, and loses its own colour.")},
    {"master", QT_TRANSLATE_NOOP("Stages", "Mastering"), QT_TRANSLATE_NOOP("Stages", "Mastering"),
     QT_TRANSLATE_NOOP("Stages", "Shapes the music as a whole where you want that, makes it as loud as you want it and "
                                 "holds its peaks under the ceiling."),
     QT_TRANSLATE_NOOP("Stages", "Loud passages sound pressed, and quiet ones are no longer quiet.")},
    {"check", QT_TRANSLATE_NOOP("Stages", "Check"), QT_TRANSLATE_NOOP("Stages", "Measuring the result"),
     QT_TRANSLATE_NOOP("Stages", "Measures the result in the same way as the recording, for you to compare."), nullptr},
    {"export", QT_TRANSLATE_NOOP("Stages", "Saving"), QT_TRANSLATE_NOOP("Stages", "Writing the files"),
     QT_TRANSLATE_NOOP("Stages", "Writes the files; each is there whole or not at all."), nullptr},
};
// clang-format on

constexpr std::span<const SourceWords> kAll[] = {kReading, kRestoring, kStems, kMix};

QString tr(const char* source)
{
    return source == nullptr ? QString() : QCoreApplication::translate("Stages", source);
}

} // namespace

StageWords stageWords(const QString& id)
{
    for (const auto group : kAll)
        for (const SourceWords& words : group)
            if (id == QLatin1String(words.id))
                return {tr(words.title), tr(words.doing), tr(words.does), tr(words.tooMuch)};
    return {id, id, {}, {}};
}

QStringList stagesWithWords()
{
    QStringList ids;
    for (const auto group : kAll)
        for (const SourceWords& words : group)
            ids << QLatin1String(words.id);
    return ids;
}

QString partTitle(const QString& part)
{
    static constexpr std::pair<const char*, const char*> kTitles[] = {
        {"vocals", QT_TRANSLATE_NOOP("Stages", "Vocals")},  {"drums", QT_TRANSLATE_NOOP("Stages", "Drums")},
        {"bass", QT_TRANSLATE_NOOP("Stages", "Bass")},      {"other", QT_TRANSLATE_NOOP("Stages", "Everything else")},
        {"mix", QT_TRANSLATE_NOOP("Stages", "Everything")},
    };
    const auto found =
        std::ranges::find_if(kTitles, [&](const auto& title) { return part == QLatin1String(title.first); });
    return found == std::end(kTitles) ? part : tr(found->second);
}

} // namespace resonate
