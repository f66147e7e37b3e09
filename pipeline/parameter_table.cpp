#include "pipeline/parameter_table.h"

#include "core/separation/model_bag.h"
#include "pipeline/mastering/chain_parameters.h"

#include <QtGlobal>

namespace resonate {
namespace {

Parameter gain(const char* id, const char* description)
{
    return numberParameter(id, "dB", -24.0, 24.0, 0.0, description);
}

} // namespace

Parameter numberParameter(const char* id, const char* unit, double minimum, double maximum, double standard,
                          const char* description)
{
    return {QLatin1String(id), description, QLatin1String(unit), minimum, maximum, {}, standard};
}

Parameter wholeParameter(const char* id, double minimum, double maximum, double standard, const QJsonValue& inPreview,
                         const char* description)
{
    return {QLatin1String(id), description, {}, minimum, maximum, {}, standard, inPreview, true};
}

Parameter choiceParameter(const char* id, const QStringList& choices, const QString& standard,
                          const QJsonValue& inPreview, const char* description)
{
    return {QLatin1String(id), description, {}, 0.0, 0.0, choices, standard, inPreview};
}

std::vector<Parameter> parameterTable()
{
    const auto preview = QStringLiteral("preview");
    const auto render = QStringLiteral("render");
    const auto tpdf = QStringLiteral("tpdf");
    const auto inRender = ModelSeparationSettings::render();
    const auto inPreview = ModelSeparationSettings::preview();
    std::vector<Parameter> table = restoringParameters();
    const std::vector<Parameter> parts = {
        choiceParameter("separate.quality", {preview, render}, render, preview,
                        QT_TRANSLATE_NOOP("Parameters", "How much time is spent on taking the instruments apart.")),
        wholeParameter("separate.shifts", 0, 20, inRender.shifts, inPreview.shifts,
                       QT_TRANSLATE_NOOP("Parameters",
                                         "How often a model listens again from another beginning, for a steadier "
                                         "result; 0 listens once, and each time takes as long again.")),
        {QStringLiteral("separate.overlap"),
         QT_TRANSLATE_NOOP("Parameters", "How much of each piece a model listens to twice; more of it makes the joins "
                                         "smoother and takes longer."),
         {},
         0.0,
         0.9,
         {},
         inRender.overlap,
         inPreview.overlap},
        numberParameter(
            "separate.segmentSeconds", "s", 0.0, 60.0, 0.0,
            QT_TRANSLATE_NOOP("Parameters", "How much a model listens to at once; 0 for what it was trained with.")),
        wholeParameter("separate.seed", 0, 999'999, 0, {},
                       QT_TRANSLATE_NOOP("Parameters",
                                         "Chooses where the further listenings begin; the same number gives the same "
                                         "result.")),
        choiceParameter(
            "separate.precision", {QStringLiteral("float32"), QStringLiteral("bfloat16")}, QStringLiteral("float32"),
            {},
            QT_TRANSLATE_NOOP("Parameters",
                              "How exactly a model counts; bfloat16 is quicker where the processor has it, and "
                              "rounds more.")),
        choiceParameter(
            "separate.device", {QStringLiteral("auto"), QStringLiteral("cpu"), QStringLiteral("cuda")},
            QStringLiteral("auto"), {},
            QT_TRANSLATE_NOOP("Parameters",
                              "What a model runs on; by itself (auto) it takes a graphics card when there is one.")),
        wholeParameter("separate.lanes", 0, 16, 0, {},
                       QT_TRANSLATE_NOOP("Parameters",
                                         "How many pieces are worked on side by side on the processor, as far as "
                                         "memory allows; more is quicker and takes more memory, and 0 chooses.")),
        gain("mix.vocalsGainDb", QT_TRANSLATE_NOOP("Parameters", "How much louder the voice is in the mix.")),
        gain("mix.drumsGainDb", QT_TRANSLATE_NOOP("Parameters", "How much louder the drums are in the mix.")),
        gain("mix.bassGainDb", QT_TRANSLATE_NOOP("Parameters", "How much louder the bass is in the mix.")),
        gain("mix.otherGainDb", QT_TRANSLATE_NOOP("Parameters", "How much louder everything else is in the mix.")),
    };
    const std::vector<Parameter> mastering = chainParameters();
    const std::vector<Parameter> delivery = {
        choiceParameter("master.level", {QStringLiteral("target"), QStringLiteral("keep")}, QStringLiteral("target"),
                        {},
                        QT_TRANSLATE_NOOP("Parameters", "Whether the master is brought to its loudness (target), or "
                                                        "its level is left as it is (keep).")),
        numberParameter("master.matchAmount", "%", 0.0, 100.0, 100.0,
                        QT_TRANSLATE_NOOP("Parameters", "How far the master is brought towards the sound of the "
                                                        "reference piece, when there is one.")),
        choiceParameter("master.matchLoudness", {QStringLiteral("target"), QStringLiteral("reference")},
                        QStringLiteral("target"), {},
                        QT_TRANSLATE_NOOP("Parameters", "Whether the master is as loud as its target says, or as the "
                                                        "reference piece.")),
        numberParameter("master.targetLufs", "LUFS", -70.0, -5.0, -14.0,
                        QT_TRANSLATE_NOOP("Parameters", "How loud the master is made.")),
        numberParameter("master.ceilingDbtp", "dBTP", -9.0, 0.0, -1.0,
                        QT_TRANSLATE_NOOP("Parameters", "The level that no peak of the master goes over.")),
        numberParameter("master.maxLimitingDb", "dB", 0.0, 20.0, 6.0,
                        QT_TRANSLATE_NOOP("Parameters", "How far peaks may be pushed down to reach the loudness.")),
        choiceParameter("master.dither", {QStringLiteral("none"), tpdf, QStringLiteral("shaped")}, tpdf, {},
                        QT_TRANSLATE_NOOP("Parameters",
                                          "Faint noise that hides rounding to 16 or 24 bits; shaped lies where the ear "
                                          "hears least, at 16 bits and 44.1 or 48 kHz, and is tpdf elsewhere.")),
        choiceParameter(
            "output.bits", {QStringLiteral("16"), QStringLiteral("24"), QStringLiteral("32f")}, QStringLiteral("24"),
            {},
            QT_TRANSLATE_NOOP("Parameters",
                              "How finely the files store the sound: 24 is finer than anybody hears, 32f leaves "
                              "room for more work on them.")),
        numberParameter("cache.limitGb", "GB", 1.0, 10'000.0, 20.0,
                        QT_TRANSLATE_NOOP("Parameters", "How much disk space earlier work may take.")),
    };
    for (const auto& rows : {parts, mastering, delivery})
        table.insert(table.end(), rows.begin(), rows.end());
    return table;
}

} // namespace resonate
