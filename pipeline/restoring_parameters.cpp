#include "pipeline/parameter_table.h"
#include "pipeline/restoring/stage_table.h"

#include <QtGlobal>

#include <algorithm>

namespace resonate {
namespace {

const char* const kUse = QT_TRANSLATE_NOOP(
    "Parameters",
    "Whether it works: by itself where the recording needs it (auto), in any case (on), or never (off); what does "
    "harm is taken back all the same.");
const char* const kScope = QT_TRANSLATE_NOOP(
    "Parameters", "Where it works: on the whole recording, on each stem, or on the mix of the stems.");

/// What every restoring stage has: "id.use", and "id.scope" where it may be moved.
void appendCommon(std::vector<Parameter>& table)
{
    const auto automatic = QStringLiteral("auto");
    const QStringList uses = {automatic, QStringLiteral("on"), QStringLiteral("off")};
    const QStringList scopes = {scopeName(StageScope::Recording), scopeName(StageScope::Stem),
                                scopeName(StageScope::Mix)};
    for (const RestoringStage& stage : restoringStages()) {
        const QByteArray id = stage.id.toLatin1();
        table.push_back(choiceParameter((id + ".use").constData(), uses, automatic, {}, kUse));
        if (stage.movable)
            table.push_back(choiceParameter((id + ".scope").constData(), scopes, scopeName(stage.scope), {}, kScope));
    }
}

/// "id.solo", of what makes up sound.
Parameter soloParameter(const char* id)
{
    const auto off = QStringLiteral("off");
    return choiceParameter(id, {off, QStringLiteral("on")}, off, {},
                           QT_TRANSLATE_NOOP("Parameters", "Whether only what is made up is heard (on), unjudged by "
                                                           "the guard; at its own level when mastering is skipped."));
}

std::vector<Parameter> ownParameters()
{
    const auto automatic = QStringLiteral("auto");
    const auto preview = QStringLiteral("preview");
    return {
        choiceParameter("declip.mode", {automatic, preview, QStringLiteral("fast"), QStringLiteral("best")}, automatic,
                        preview,
                        QT_TRANSLATE_NOOP("Parameters", "How much time is spent on rebuilding peaks that were cut off; "
                                                        "by itself (auto) it is careful where clipping is severe.")),
        numberParameter("crowd.strength", "%", 0.0, 100.0, 60.0,
                        QT_TRANSLATE_NOOP("Parameters", "How far the audience is lowered where it is loud.")),
        numberParameter(
            "denoise.strength", "%", 0.0, 100.0, 100.0,
            QT_TRANSLATE_NOOP("Parameters", "How much of the noise reduction that the recording asks for.")),
        numberParameter("denoise.profileStart", "s", 0.0, 86'400.0, 0.0,
                        QT_TRANSLATE_NOOP("Parameters", "Where the noise is alone, counted from the beginning of the "
                                                        "recording; it is learned from there.")),
        numberParameter("denoise.profileSeconds", "s", 0.0, 3'600.0, 0.0,
                        QT_TRANSLATE_NOOP("Parameters", "For how long the noise is alone, at least a quarter of a "
                                                        "second; 0: nothing is learned, the noise is followed by "
                                                        "listening.")),
        numberParameter("enhance.strength", "%", 0.0, 100.0, 100.0,
                        QT_TRANSLATE_NOOP("Parameters", "How far each instrument is brought towards a well made one.")),
        numberParameter("highs.amount", "%", 0.0, 100.0, 100.0,
                        QT_TRANSLATE_NOOP("Parameters", "How loud the high end is that is put back; it is made up.")),
        soloParameter("highs.solo"),
        numberParameter(
            "subBass.amount", "%", 0.0, 100.0, 50.0,
            QT_TRANSLATE_NOOP("Parameters", "How loud the lowest bass is that is put back; it is made up.")),
        soloParameter("subBass.solo"),
        numberParameter("dereverb.amount", "%", 0.0, 100.0, 60.0,
                        QT_TRANSLATE_NOOP("Parameters", "How far the room is lowered.")),
        numberParameter("dereverb.smoothness", "%", 0.0, 100.0, 50.0,
                        QT_TRANSLATE_NOOP("Parameters", "More of it sounds smoother, and leaves more of the room.")),
        choiceParameter("dereverb.focus", {QStringLiteral("full"), QStringLiteral("mid"), QStringLiteral("high")},
                        QStringLiteral("full"), {},
                        QT_TRANSLATE_NOOP("Parameters",
                                          "Where the room is lowered: everywhere, where voices are (500-4000 Hz), or "
                                          "where consonants and cymbals are (2000-8000 Hz).")),
        numberParameter("dereverb.outputGainDb", "dB", -12.0, 12.0, 0.0,
                        QT_TRANSLATE_NOOP("Parameters", "Makes up for the level that the room had.")),
        numberParameter("dereverb.wet", "%", 0.0, 100.0, 100.0,
                        QT_TRANSLATE_NOOP("Parameters", "How much of the result is heard; the rest is as it was.")),
        numberParameter("tone.strength", "%", 0.0, 100.0, 75.0,
                        QT_TRANSLATE_NOOP("Parameters", "How far the tone is brought towards that of music.")),
        numberParameter("guard.threshold", "", 0.0, 1.0, 0.1,
                        QT_TRANSLATE_NOOP("Parameters", "How much a stage may harm the music before it is taken back, "
                                                        "second by second; lower is stricter.")),
        choiceParameter("guard.force", {QStringLiteral("off"), QStringLiteral("on")}, QStringLiteral("off"), {},
                        QT_TRANSLATE_NOOP("Parameters", "Whether what stages do is kept even where it harms the music "
                                                        "(on); the harm is still measured and reported.")),
    };
}

} // namespace

std::vector<Parameter> restoringParameters()
{
    std::vector<Parameter> table;
    appendCommon(table);
    for (Parameter& parameter : ownParameters())
        table.push_back(std::move(parameter));
    const auto orderOf = [](const Parameter& parameter) {
        const auto all = restoringStages();
        const auto found = std::ranges::find(all, parameter.id.section(QLatin1Char('.'), 0, 0), &RestoringStage::id);
        return std::distance(all.begin(), found); // the guard's come last
    };
    std::ranges::stable_sort(table, {}, orderOf);
    return table;
}

} // namespace resonate
