#include "app/cli/command.h"
#include "app/cli/help.h"
#include "pipeline/delivery_target.h"
#include "pipeline/mastering/mastering_preset.h"
#include "pipeline/plan.h"
#include "pipeline/preset.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace resonate {
namespace {

QString rangeText(const Parameter& parameter)
{
    if (parameter.isChoice())
        return parameter.choices.join(QLatin1Char('|'));
    const QString range = QStringLiteral("%1..%2").arg(parameter.minimum).arg(parameter.maximum);
    return parameter.unit.isEmpty() ? range : range + QLatin1Char(' ') + parameter.unit;
}

QJsonArray presetsJson(const QStringList& names, QByteArray (*text)(const QString&) = &builtInPresetText)
{
    QJsonArray presets;
    for (const QString& name : names)
        presets.append(QJsonDocument::fromJson(text(name)).object());
    return presets;
}

QJsonArray targetsJson()
{
    QJsonArray targets;
    for (const DeliveryTarget& target : deliveryTargets())
        targets.append(QJsonObject{{QStringLiteral("name"), target.id},
                                   {QStringLiteral("title"), target.title},
                                   {QStringLiteral("loudnessLufs"), target.loudnessLufs},
                                   {QStringLiteral("ceilingDbtp"), target.ceilingDbtp}});
    return targets;
}

QJsonArray parametersJson()
{
    QJsonArray parameters;
    for (const Parameter& parameter : allParameters()) {
        QJsonObject json{{QStringLiteral("name"), parameter.id},
                         {QStringLiteral("description"), QLatin1String(parameter.description)},
                         {QStringLiteral("default"), parameter.standard},
                         {QStringLiteral("unit"), parameter.unit}};
        if (parameter.isChoice()) {
            json.insert(QStringLiteral("choices"), QJsonArray::fromStringList(parameter.choices));
        } else {
            json.insert(QStringLiteral("minimum"), parameter.minimum);
            json.insert(QStringLiteral("maximum"), parameter.maximum);
        }
        parameters.append(json);
    }
    return parameters;
}

void printPresets(const QStringList& names, Result<Preset> (*load)(const QString&) = &loadPreset)
{
    for (const QString& name : names)
        if (const auto preset = load(name))
            printLine(QStringLiteral("  %1  %2").arg(name, -14).arg(preset->description));
}

void printList()
{
    printLine(QStringLiteral("Presets (--preset)"));
    printPresets(builtInPresets());
    printLine(QStringLiteral("\nPresets for places (--preset)"));
    printPresets(builtInVenues());
    printLine(QStringLiteral("\nMastering presets, over one of those (--master)"));
    printPresets(masteringPresets(), &loadMasteringPreset);
    printLine(QStringLiteral("\nDelivery targets (--target); a loudness such as -16 does as well"));
    for (const DeliveryTarget& target : deliveryTargets())
        printLine(QStringLiteral("  %1  %2 LUFS, %3 dBTP at the most (%4)")
                      .arg(target.id, -14)
                      .arg(target.loudnessLufs)
                      .arg(target.ceilingDbtp)
                      .arg(target.title));
    printLine(
        QStringLiteral("\nStages that can be left out (--skip): %1").arg(skippableStages().join(QStringLiteral(", "))));
    printLine(QStringLiteral("\nParameters (--set stage.parameter=value)"));
    for (const Parameter& parameter : allParameters())
        printLine(QStringLiteral("  %1  %2  default %3\n      %4")
                      .arg(parameter.id, -22)
                      .arg(rangeText(parameter), -16)
                      .arg(parameter.standard.toVariant().toString(),
                           QCoreApplication::translate("Parameters", parameter.description)));
}

} // namespace

int runPresets(const CommandContext& context)
{
    const auto parsed = parseArguments(context.arguments, presetsOptions());
    if (!parsed)
        return reportError(parsed.error());
    const auto& words = parsed->positional;
    if (words.size() == 1 && words[0] == "list") {
        if (parsed->has("--json"))
            printJson({{QStringLiteral("presets"), presetsJson(builtInPresets())},
                       {QStringLiteral("venues"), presetsJson(builtInVenues())},
                       {QStringLiteral("mastering"), presetsJson(masteringPresets(), &masteringPresetText)},
                       {QStringLiteral("targets"), targetsJson()},
                       {QStringLiteral("parameters"), parametersJson()}});
        else
            printList();
        return kDone;
    }
    if (words.size() == 2 && words[0] == "show") {
        const QString name = QFile::decodeName(QByteArray::fromStdString(words[1]));
        const auto preset = masteringPresets().contains(name) ? loadMasteringPreset(name) : loadPreset(name);
        if (!preset)
            return reportError(preset.error());
        printJson({{QStringLiteral("schema"), 1},
                   {QStringLiteral("name"), preset->name},
                   {QStringLiteral("title"), preset->title},
                   {QStringLiteral("description"), preset->description},
                   {QStringLiteral("parameters"), preset->parameters.values()}});
        return kDone;
    }
    return reportError({ErrorCode::BadUsage, "presets list, or presets show NAME"});
}

} // namespace resonate
