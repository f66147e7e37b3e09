#include "pipeline/mastering/mastering_preset.h"

#include "pipeline/resource.h"
#include "pipeline/text.h"

#include <QFile>

namespace resonate {
namespace {

Result<Preset> onlyMastering(Preset preset, const std::string& origin)
{
    for (const QString& id : preset.parameters.values().keys())
        if (!id.startsWith(QLatin1String("master.")))
            return Error{ErrorCode::BadUsage, origin + ": a mastering preset sets master.* and nothing else, not " +
                                                  quoted(id).toStdString()};
    return preset;
}

} // namespace

QStringList masteringPresets()
{
    return {QStringLiteral("streaming"), QStringLiteral("broadcast"), QStringLiteral("live"),
            QStringLiteral("loud"),      QStringLiteral("gentle"),    QStringLiteral("none")};
}

QByteArray masteringPresetText(const QString& name)
{
    return readResource(QStringLiteral("mastering/") + name + QStringLiteral(".json"));
}

Result<Preset> loadMasteringPreset(const QString& nameOrFile)
{
    if (masteringPresets().contains(nameOrFile))
        return parsePreset(masteringPresetText(nameOrFile).toStdString(),
                           "mastering preset " + nameOrFile.toStdString());
    if (!QFile::exists(nameOrFile))
        return Error{ErrorCode::BadUsage, (QStringLiteral("there is no mastering preset %1: take %2, or a file")
                                               .arg(quoted(nameOrFile), masteringPresets().join(QStringLiteral(", "))))
                                              .toStdString()};
    auto preset = readPresetFile(nameOrFile);
    return preset ? onlyMastering(*std::move(preset), nameOrFile.toStdString()) : preset;
}

} // namespace resonate
