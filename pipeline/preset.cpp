#include "pipeline/preset.h"

#include "pipeline/json_document.h"
#include "pipeline/resource.h"
#include "pipeline/text.h"

#include <QFile>

namespace resonate {
namespace {

constexpr int kSchema = 1;

const QString kParameters = QStringLiteral("parameters");

Result<> checkKeys(const JsonDocument& document)
{
    const QJsonObject& root = document.root();
    const QStringList texts = {QStringLiteral("name"), QStringLiteral("title"), QStringLiteral("description")};
    const QStringList known = QStringList{QStringLiteral("schema"), kParameters} + texts;
    for (const QString& key : root.keys())
        if (!known.contains(key))
            return document.errorAt({key}, QStringLiteral("there is no key %1 in a preset").arg(quoted(key)));
    for (const QString& key : known)
        if (!root.contains(key))
            return document.errorAt({}, QStringLiteral("'%1' is missing").arg(key));
    if (root[QStringLiteral("schema")] != QJsonValue(kSchema))
        return document.errorAt({QStringLiteral("schema")}, QStringLiteral("'schema' must be %1").arg(kSchema));
    for (const QString& key : texts)
        if (root[key].toString().trimmed().isEmpty())
            return document.errorAt({key}, QStringLiteral("'%1' must be a text").arg(key));
    if (!root[kParameters].isObject())
        return document.errorAt({kParameters}, QStringLiteral("'parameters' must be an object"));
    return {};
}

Result<Preset> fromDocument(const JsonDocument& document)
{
    if (auto keys = checkKeys(document); !keys)
        return keys.error();
    const QJsonObject& root = document.root();
    Preset preset = {root[QStringLiteral("name")].toString(),
                     root[QStringLiteral("title")].toString(),
                     root[QStringLiteral("description")].toString(),
                     {}};
    const QJsonObject parameters = root[kParameters].toObject();
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        if (auto set = preset.parameters.set(it.key(), it.value()); !set)
            return document.errorAt({kParameters, it.key()}, QString::fromStdString(set.error().detail));
    return preset;
}

} // namespace

QStringList builtInPresets()
{
    return {QStringLiteral("conservative"), QStringLiteral("balanced"), QStringLiteral("aggressive")};
}

QStringList builtInVenues()
{
    return {QStringLiteral("club"),     QStringLiteral("hall"),           QStringLiteral("arena"),
            QStringLiteral("open-air"), QStringLiteral("rehearsal-room"), QStringLiteral("acoustic")};
}

QByteArray builtInPresetText(const QString& name)
{
    return readResource(name + QStringLiteral(".json"));
}

Result<Preset> parsePreset(std::string_view bytes, const std::string& fileName)
{
    const auto document = JsonDocument::parse(bytes, fileName);
    return document ? fromDocument(*document) : Result<Preset>(document.error());
}

Result<Preset> readPresetFile(const QString& path)
{
    const auto document = JsonDocument::load(QFile::encodeName(path).toStdString());
    return document ? fromDocument(*document) : Result<Preset>(document.error());
}

Result<Preset> loadPreset(const QString& nameOrFile)
{
    const QStringList ours = builtInPresets() + builtInVenues();
    if (ours.contains(nameOrFile))
        return parsePreset(builtInPresetText(nameOrFile).toStdString(), "preset " + nameOrFile.toStdString());
    if (!QFile::exists(nameOrFile))
        return Error{ErrorCode::BadUsage, (QStringLiteral("there is no preset %1: take %2, or a file")
                                               .arg(quoted(nameOrFile), ours.join(QStringLiteral(", "))))
                                              .toStdString()};
    return readPresetFile(nameOrFile);
}

} // namespace resonate
