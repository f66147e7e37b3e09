#include "pipeline/parameter_words.h"

#include "pipeline/stage_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace resonate {
namespace {

/// Source texts of the context "Parameters". An `id` that begins with a point is of every stage.
struct SourceParameter {
    const char* id;
    const char* title;
    const char* sound;
};

// clang-format off
constexpr SourceParameter kOfEveryStage[] = {
    {".use", QT_TRANSLATE_NOOP("Parameters", "Use"),
     QT_TRANSLATE_NOOP("Parameters", "Off leaves the sound as it is in this respect.")},
    {".scope", QT_TRANSLATE_NOOP("Parameters", "Works on"),
     QT_TRANSLATE_NOOP("Parameters", "By itself, an instrument can be treated harder; where the parts were not taken "
                                     "apart well, that is heard as swirling.")},
    {".solo", QT_TRANSLATE_NOOP("Parameters", "Hear it alone"),
     QT_TRANSLATE_NOOP("Parameters", "On lets you hear what is added, and nothing else. Switch it off again before you "
                                     "save.")},
};

constexpr SourceParameter kRepair[] = {
    {"declip.mode", QT_TRANSLATE_NOOP("Parameters", "Care"),
     QT_TRANSLATE_NOOP("Parameters", "More care sounds cleaner where many peaks were cut off, and takes longer.")},
    {"dereverb.amount", QT_TRANSLATE_NOOP("Parameters", "Amount"),
     QT_TRANSLATE_NOOP("Parameters", "More brings the music closer; too much sounds dry and choked.")},
    {"dereverb.smoothness", QT_TRANSLATE_NOOP("Parameters", "Smoothness"),
     QT_TRANSLATE_NOOP("Parameters", "Too little of it flutters between the notes.")},
    {"dereverb.focus", QT_TRANSLATE_NOOP("Parameters", "Where"),
     QT_TRANSLATE_NOOP("Parameters", "Where it is not lowered, the room stays as you recorded it.")},
    {"dereverb.outputGainDb", QT_TRANSLATE_NOOP("Parameters", "Level afterwards"),
     QT_TRANSLATE_NOOP("Parameters", "The whole recording gets louder or quieter; the master's loudness stays.")},
    {"dereverb.wet", QT_TRANSLATE_NOOP("Parameters", "Share of the result"),
     QT_TRANSLATE_NOOP("Parameters", "Less lets some of the room as it was sound along.")},
    {"denoise.strength", QT_TRANSLATE_NOOP("Parameters", "Strength"),
     QT_TRANSLATE_NOOP("Parameters", "More is quieter between the notes; too much sounds dull or as if under water.")},
    {"denoise.profileStart", QT_TRANSLATE_NOOP("Parameters", "Noise alone from"),
     QT_TRANSLATE_NOOP("Parameters", "If music plays there, it is taken for noise and lowered everywhere.")},
    {"denoise.profileSeconds", QT_TRANSLATE_NOOP("Parameters", "Noise alone for"),
     QT_TRANSLATE_NOOP("Parameters", "A second or two of noise alone makes the rest cleaner than guessing does.")},
    {"crowd.strength", QT_TRANSLATE_NOOP("Parameters", "Strength"),
     QT_TRANSLATE_NOOP("Parameters", "More moves the audience away; too much loses the mood of the evening.")},
};

constexpr SourceParameter kSound[] = {
    {"enhance.strength", QT_TRANSLATE_NOOP("Parameters", "Strength"),
     QT_TRANSLATE_NOOP("Parameters", "More is clearer and fuller; too much makes voices hiss and drums hard.")},
    {"subBass.amount", QT_TRANSLATE_NOOP("Parameters", "Amount"),
     QT_TRANSLATE_NOOP("Parameters", "More is felt in the stomach; too much booms.")},
    {"highs.amount", QT_TRANSLATE_NOOP("Parameters", "Amount"),
     QT_TRANSLATE_NOOP("Parameters", "More is brighter and airier; too much sounds sharp.")},
    {"tone.strength", QT_TRANSLATE_NOOP("Parameters", "Strength"),
     QT_TRANSLATE_NOOP("Parameters", "More sounds like other music; less keeps what is its own.")},
    {"guard.threshold", QT_TRANSLATE_NOOP("Parameters", "Tolerance"),
     QT_TRANSLATE_NOOP("Parameters", "Lower leaves more of the recording as it was; higher lets more be done, and more "
                                     "damage be heard.")},
    {"guard.force", QT_TRANSLATE_NOOP("Parameters", "Keep all that is done"),
     QT_TRANSLATE_NOOP("Parameters", "On may leave swirling, gaps or pumping in the result.")},
};

constexpr SourceParameter kSeparation[] = {
    {"separate.quality", QT_TRANSLATE_NOOP("Parameters", "Care"),
     QT_TRANSLATE_NOOP("Parameters", "More care leaves less of one instrument in another's part.")},
    {"separate.shifts", QT_TRANSLATE_NOOP("Parameters", "Listening again"),
     QT_TRANSLATE_NOOP("Parameters", "More is a little cleaner; five times is as much as anybody hears.")},
    {"separate.overlap", QT_TRANSLATE_NOOP("Parameters", "Overlap"),
     QT_TRANSLATE_NOOP("Parameters", "Without it, instruments may jump where two pieces meet.")},
    {"separate.segmentSeconds", QT_TRANSLATE_NOOP("Parameters", "Length of a piece"),
     QT_TRANSLATE_NOOP("Parameters", "Shorter takes less memory, and instruments are told apart less well.")},
    {"separate.seed", QT_TRANSLATE_NOOP("Parameters", "Where listening begins"),
     QT_TRANSLATE_NOOP("Parameters", "Hardly heard at all; it is for getting the same result again.")},
    {"separate.precision", QT_TRANSLATE_NOOP("Parameters", "Exactness"),
     QT_TRANSLATE_NOOP("Parameters", "The difference is fainter than the noise of any recording.")},
    {"separate.device", QT_TRANSLATE_NOOP("Parameters", "Runs on"),
     QT_TRANSLATE_NOOP("Parameters", "It sounds the same; a graphics card is many times quicker.")},
    {"separate.lanes", QT_TRANSLATE_NOOP("Parameters", "Side by side"),
     QT_TRANSLATE_NOOP("Parameters", "It sounds the same, however many there are.")},
    {"mix.vocalsGainDb", QT_TRANSLATE_NOOP("Parameters", "Vocals"),
     QT_TRANSLATE_NOOP("Parameters", "3 dB is clearly louder, 10 dB about twice as loud.")},
    {"mix.drumsGainDb", QT_TRANSLATE_NOOP("Parameters", "Drums"),
     QT_TRANSLATE_NOOP("Parameters", "3 dB is clearly louder, 10 dB about twice as loud.")},
    {"mix.bassGainDb", QT_TRANSLATE_NOOP("Parameters", "Bass"),
     QT_TRANSLATE_NOOP("Parameters", "3 dB is clearly louder, 10 dB about twice as loud.")},
    {"mix.otherGainDb", QT_TRANSLATE_NOOP("Parameters", "Everything else"),
     QT_TRANSLATE_NOOP("Parameters", "3 dB is clearly louder, 10 dB about twice as loud.")},
};

constexpr SourceParameter kMastering[] = {
    {"master.lowShelfDb", QT_TRANSLATE_NOOP("Parameters", "Lows"),
     QT_TRANSLATE_NOOP("Parameters", "More is fuller and warmer; too much is muddy, too little is thin.")},
    {"master.lowShelfHz", QT_TRANSLATE_NOOP("Parameters", "Bass up to"),
     QT_TRANSLATE_NOOP("Parameters", "Lower moves only what is felt; higher takes warmth and the feet of voices along.")},
    {"master.midDb", QT_TRANSLATE_NOOP("Parameters", "Middle"),
     QT_TRANSLATE_NOOP("Parameters", "More brings voices and guitars forward; too much sounds nasal or harsh.")},
    {"master.midHz", QT_TRANSLATE_NOOP("Parameters", "Middle around"),
     QT_TRANSLATE_NOOP("Parameters", "Lower is body, higher is clarity.")},
    {"master.midQ", QT_TRANSLATE_NOOP("Parameters", "Middle: narrowness"),
     QT_TRANSLATE_NOOP("Parameters", "Wide changes sound natural; narrow ones are heard as a colour.")},
    {"master.highShelfDb", QT_TRANSLATE_NOOP("Parameters", "Treble"),
     QT_TRANSLATE_NOOP("Parameters", "More is brighter and airier; too much hisses.")},
    {"master.highShelfHz", QT_TRANSLATE_NOOP("Parameters", "Treble from"),
     QT_TRANSLATE_NOOP("Parameters", "Lower reaches cymbals and consonants, higher only the air above them.")},
    {"master.gluePercent", QT_TRANSLATE_NOOP("Parameters", "Glue"),
     QT_TRANSLATE_NOOP("Parameters", "More holds the music together and evens it out; too much takes the breath out of it.")},
    {"master.lowEdgeHz", QT_TRANSLATE_NOOP("Parameters", "Low band up to"),
     QT_TRANSLATE_NOOP("Parameters", "Below are bass drum and bass, which then move by themselves.")},
    {"master.highEdgeHz", QT_TRANSLATE_NOOP("Parameters", "High band from"),
     QT_TRANSLATE_NOOP("Parameters", "Above are cymbals and consonants, which then move by themselves.")},
    {"master.kneeDb", QT_TRANSLATE_NOOP("Parameters", "Gradual onset"),
     QT_TRANSLATE_NOOP("Parameters", "Wider sets in without being noticed; 0 is abrupt.")},
    {"master.lowThresholdDb", QT_TRANSLATE_NOOP("Parameters", "Low band: threshold"),
     QT_TRANSLATE_NOOP("Parameters", "Lower holds back more often; at the top nothing happens.")},
    {"master.lowRatio", QT_TRANSLATE_NOOP("Parameters", "Low band: ratio"),
     QT_TRANSLATE_NOOP("Parameters", "Higher is firmer; over 4 it sounds squeezed.")},
    {"master.lowAttackMs", QT_TRANSLATE_NOOP("Parameters", "Low band: attack"),
     QT_TRANSLATE_NOOP("Parameters", "Longer lets strokes through; shorter softens them.")},
    {"master.lowReleaseMs", QT_TRANSLATE_NOOP("Parameters", "Low band: release"),
     QT_TRANSLATE_NOOP("Parameters", "Too short crackles or pumps; too long keeps quiet what follows a loud moment.")},
    {"master.lowMakeupDb", QT_TRANSLATE_NOOP("Parameters", "Low band: level afterwards"),
     QT_TRANSLATE_NOOP("Parameters", "Makes up for what was held back; more than that shifts the tone.")},
    {"master.midThresholdDb", QT_TRANSLATE_NOOP("Parameters", "Middle band: threshold"),
     QT_TRANSLATE_NOOP("Parameters", "Lower holds back more often; at the top nothing happens.")},
    {"master.midRatio", QT_TRANSLATE_NOOP("Parameters", "Middle band: ratio"),
     QT_TRANSLATE_NOOP("Parameters", "Higher is firmer; over 4 it sounds squeezed.")},
    {"master.midAttackMs", QT_TRANSLATE_NOOP("Parameters", "Middle band: attack"),
     QT_TRANSLATE_NOOP("Parameters", "Longer lets strokes through; shorter softens them.")},
    {"master.midReleaseMs", QT_TRANSLATE_NOOP("Parameters", "Middle band: release"),
     QT_TRANSLATE_NOOP("Parameters", "Too short crackles or pumps; too long keeps quiet what follows a loud moment.")},
    {"master.midMakeupDb", QT_TRANSLATE_NOOP("Parameters", "Middle band: level afterwards"),
     QT_TRANSLATE_NOOP("Parameters", "Makes up for what was held back; more than that shifts the tone.")},
    {"master.highThresholdDb", QT_TRANSLATE_NOOP("Parameters", "High band: threshold"),
     QT_TRANSLATE_NOOP("Parameters", "Lower holds back more often; at the top nothing happens.")},
    {"master.highRatio", QT_TRANSLATE_NOOP("Parameters", "High band: ratio"),
     QT_TRANSLATE_NOOP("Parameters", "Higher is firmer; over 4 it sounds squeezed.")},
    {"master.highAttackMs", QT_TRANSLATE_NOOP("Parameters", "High band: attack"),
     QT_TRANSLATE_NOOP("Parameters", "Longer lets strokes through; shorter softens them.")},
    {"master.highReleaseMs", QT_TRANSLATE_NOOP("Parameters", "High band: release"),
     QT_TRANSLATE_NOOP("Parameters", "Too short crackles or pumps; too long keeps quiet what follows a loud moment.")},
    {"master.highMakeupDb", QT_TRANSLATE_NOOP("Parameters", "High band: level afterwards"),
     QT_TRANSLATE_NOOP("Parameters", "Makes up for what was held back; more than that shifts the tone.")},
    {"master.widthPercent", QT_TRANSLATE_NOOP("Parameters", "Width"),
     QT_TRANSLATE_NOOP("Parameters", "More surrounds the listener; too much loses the middle of the stage.")},
    {"master.matchAmount", QT_TRANSLATE_NOOP("Parameters", "Likeness to the reference"),
     QT_TRANSLATE_NOOP("Parameters", "More sounds more like the piece; less keeps the recording's own colour.")},
    {"master.matchLoudness", QT_TRANSLATE_NOOP("Parameters", "As loud as"),
     QT_TRANSLATE_NOOP("Parameters", "As loud as the piece sounds most like it; a loud piece costs dynamics.")},
    {"master.level", QT_TRANSLATE_NOOP("Parameters", "Level"),
     QT_TRANSLATE_NOOP("Parameters", "Left as it is, it may be much quieter than other music.")},
};

constexpr SourceParameter kDelivery[] = {
    {"master.targetLufs", QT_TRANSLATE_NOOP("Parameters", "Loudness"),
     QT_TRANSLATE_NOOP("Parameters", "-14 is what streaming services play; louder costs dynamics, quieter keeps them.")},
    {"master.ceilingDbtp", QT_TRANSLATE_NOOP("Parameters", "Ceiling"),
     QT_TRANSLATE_NOOP("Parameters", "Closer to 0 is a touch louder, and may crackle once it was made an MP3.")},
    {"master.maxLimitingDb", QT_TRANSLATE_NOOP("Parameters", "Most limiting"),
     QT_TRANSLATE_NOOP("Parameters", "More gets louder; too much sounds pressed, and drums lose their punch.")},
    {"master.dither", QT_TRANSLATE_NOOP("Parameters", "Dither"),
     QT_TRANSLATE_NOOP("Parameters", "Without it, very quiet endings may sound grainy.")},
    {"output.bits", QT_TRANSLATE_NOOP("Parameters", "Bits"),
     QT_TRANSLATE_NOOP("Parameters", "16 has a faint hiss that only very quiet passages let through.")},
    {"cache.limitGb", QT_TRANSLATE_NOOP("Parameters", "Room for earlier work"),
     QT_TRANSLATE_NOOP("Parameters", "It sounds the same; with more room, going back to earlier choices is quicker.")},
};

constexpr std::pair<const char*, const char*> kChoices[] = {
    {"auto", QT_TRANSLATE_NOOP("Parameters", "Automatic")},
    {"on", QT_TRANSLATE_NOOP("Parameters", "On")},
    {"off", QT_TRANSLATE_NOOP("Parameters", "Off")},
    {"recording", QT_TRANSLATE_NOOP("Parameters", "The whole recording")},
    {"stem", QT_TRANSLATE_NOOP("Parameters", "Each part by itself")},
    {"mix", QT_TRANSLATE_NOOP("Parameters", "The mix of the parts")},
    {"preview", QT_TRANSLATE_NOOP("Parameters", "As for a preview")},
    {"render", QT_TRANSLATE_NOOP("Parameters", "As for the whole")},
    {"fast", QT_TRANSLATE_NOOP("Parameters", "Quick")},
    {"best", QT_TRANSLATE_NOOP("Parameters", "As careful as can be")},
    {"full", QT_TRANSLATE_NOOP("Parameters", "Everywhere")},
    {"mid", QT_TRANSLATE_NOOP("Parameters", "Where voices are")},
    {"high", QT_TRANSLATE_NOOP("Parameters", "Where cymbals are")},
    {"float32", QT_TRANSLATE_NOOP("Parameters", "Exact (float32)")},
    {"bfloat16", QT_TRANSLATE_NOOP("Parameters", "Quick (bfloat16)")},
    {"cpu", QT_TRANSLATE_NOOP("Parameters", "The processor")},
    {"cuda", QT_TRANSLATE_NOOP("Parameters", "The graphics card")},
    {"none", QT_TRANSLATE_NOOP("Parameters", "None")},
    {"target", QT_TRANSLATE_NOOP("Parameters", "To its loudness")},
    {"keep", QT_TRANSLATE_NOOP("Parameters", "As it is")},
    {"reference", QT_TRANSLATE_NOOP("Parameters", "The reference piece")},
    {"tpdf", QT_TRANSLATE_NOOP("Parameters", "Triangular (TPDF)")},
    {"shaped", QT_TRANSLATE_NOOP("Parameters", "Noise-shaped")},
    {"16", QT_TRANSLATE_NOOP("Parameters", "16 bits")},
    {"24", QT_TRANSLATE_NOOP("Parameters", "24 bits")},
    {"32f", QT_TRANSLATE_NOOP("Parameters", "32 bits, floating point")},
};

/// Groups that are no stage.
constexpr std::pair<const char*, const char*> kGroups[] = {
    {"guard", QT_TRANSLATE_NOOP("Parameters", "Guard against harm")},
    {"output", QT_TRANSLATE_NOOP("Parameters", "Files")},
    {"cache", QT_TRANSLATE_NOOP("Parameters", "Disk space")},
};
// clang-format on

constexpr std::span<const SourceParameter> kAll[] = {kOfEveryStage, kRepair,    kSound,
                                                     kSeparation,   kMastering, kDelivery};

QString tr(const char* source)
{
    return QCoreApplication::translate("Parameters", source);
}

bool isOf(const SourceParameter& words, const QString& id)
{
    const QLatin1String known(words.id);
    return known.startsWith(QLatin1Char('.')) ? id.endsWith(known) : id == known;
}

} // namespace

ParameterWords parameterWords(const Parameter& parameter)
{
    const QString description = tr(parameter.description);
    for (const auto group : kAll)
        for (const SourceParameter& words : group)
            if (isOf(words, parameter.id))
                return {tr(words.title), description, tr(words.sound)};
    return {parameter.id.section(QLatin1Char('.'), 1), description, {}};
}

QString parameterGroup(const Parameter& parameter)
{
    return parameter.id.section(QLatin1Char('.'), 0, 0);
}

QString parameterGroupTitle(const QString& group)
{
    const auto found =
        std::ranges::find_if(kGroups, [&](const auto& one) { return group == QLatin1String(one.first); });
    return found == std::end(kGroups) ? stageWords(group).title : tr(found->second);
}

QString choiceTitle(const QString& choice)
{
    const auto found =
        std::ranges::find_if(kChoices, [&](const auto& one) { return choice == QLatin1String(one.first); });
    return found == std::end(kChoices) ? choice : tr(found->second);
}

int parameterDecimals(const Parameter& parameter)
{
    if (parameter.whole || parameter.unit == QLatin1String("%") || parameter.unit == QLatin1String("GB"))
        return 0;
    return parameter.unit.isEmpty() ? 2 : 1;
}

QString valueText(const Parameter& parameter, const QJsonValue& value)
{
    if (parameter.isChoice())
        return choiceTitle(value.toString());
    const QString number = QLocale().toString(value.toDouble(), 'f', parameterDecimals(parameter));
    return parameter.unit.isEmpty() ? number
                                    : QCoreApplication::translate("Parameters", "%1 %2").arg(number, parameter.unit);
}

QString changeText(const Parameter& parameter, const QJsonValue& value)
{
    return QCoreApplication::translate("Parameters", "%1: %2 %3")
        .arg(parameterGroupTitle(parameterGroup(parameter)), parameterWords(parameter).title,
             valueText(parameter, value));
}

} // namespace resonate
