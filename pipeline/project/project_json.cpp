#include "pipeline/project/project.h"
#include "pipeline/settings/path_json.h"
#include "pipeline/text.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace resonate {
namespace {

constexpr int kSchema = 1;
constexpr double kLastSecond = 1e6; // longer than any recording that is read
constexpr int kChecksumDigits = 32; // XXH3, 128 bits

Error wrong(const QString& key, const QString& must)
{
    return {ErrorCode::BadUsage, QStringLiteral("'%1' %2").arg(key, must).toStdString()};
}

/// Members of the names given, every one of them and no other.
Result<> checkKeys(const QString& where, const QJsonValue& value, std::initializer_list<const char*> known)
{
    if (!value.isObject())
        return wrong(where, QStringLiteral("must be an object"));
    const QJsonObject json = value.toObject();
    for (const QString& key : json.keys())
        if (std::ranges::none_of(known, [&key](const char* name) { return QLatin1String(name) == key; }))
            return Error{ErrorCode::BadUsage, "there is no key " + quoted(key).toStdString() + " in a project"};
    for (const char* name : known)
        if (!json.contains(QLatin1String(name)))
            return wrong(QLatin1String(name), QStringLiteral("is missing"));
    return {};
}

Result<ProjectSource> readSource(const QJsonValue& value)
{
    if (auto keys = checkKeys(QStringLiteral("source"), value, {"path", "relative", "bytes", "checksum"}); !keys)
        return keys.error();
    const QJsonObject json = value.toObject();
    const auto path = pathFromJson(json[QStringLiteral("path")]);
    if (!path || !path->is_absolute())
        return wrong(QStringLiteral("source.path"), QStringLiteral("must be an absolute path"));
    const auto relative = pathFromJson(json[QStringLiteral("relative")]);
    if (!relative || relative->is_absolute())
        return wrong(QStringLiteral("source.relative"), QStringLiteral("must be a relative path"));
    const qint64 bytes = json[QStringLiteral("bytes")].toInteger(-1);
    if (bytes < 0)
        return wrong(QStringLiteral("source.bytes"), QStringLiteral("must be a length in bytes"));
    const QString checksum = json[QStringLiteral("checksum")].toString();
    const bool digits = std::ranges::all_of(checksum, [](QChar digit) {
        return (digit >= QLatin1Char('0') && digit <= QLatin1Char('9')) ||
               (digit >= QLatin1Char('a') && digit <= QLatin1Char('f'));
    });
    if (!json[QStringLiteral("checksum")].isString() || !digits ||
        (!checksum.isEmpty() && checksum.size() != kChecksumDigits))
        return wrong(QStringLiteral("source.checksum"), QStringLiteral("must be a checksum"));
    return ProjectSource{*path, *relative, bytes, checksum.toStdString()};
}

Result<double> readSeconds(const QJsonObject& json, const char* key)
{
    const double seconds = json[QLatin1String(key)].toDouble(-1.0);
    if (!(seconds >= 0.0 && seconds <= kLastSecond))
        return wrong(QStringLiteral("view.") + QLatin1String(key),
                     QStringLiteral("must be seconds from the beginning"));
    return seconds;
}

Result<ProjectView> readView(const QJsonValue& value)
{
    if (auto keys = checkKeys(QStringLiteral("view"), value,
                              {"step", "beginSeconds", "endSeconds", "take", "positionSeconds", "rendered"});
        !keys)
        return keys.error();
    const QJsonObject json = value.toObject();
    ProjectView view;
    view.step = json[QStringLiteral("step")].toString();
    const QStringList steps = {QStringLiteral("upload"), QStringLiteral("analyze"), QStringLiteral("settings"),
                               QStringLiteral("compare")};
    if (!steps.contains(view.step))
        return wrong(QStringLiteral("view.step"),
                     QStringLiteral("must be one of %1").arg(steps.join(QStringLiteral(", "))));
    for (const auto& [key, member] :
         {std::pair("beginSeconds", &ProjectView::beginSeconds), std::pair("endSeconds", &ProjectView::endSeconds),
          std::pair("positionSeconds", &ProjectView::positionSeconds)}) {
        const auto seconds = readSeconds(json, key);
        if (!seconds)
            return seconds.error();
        view.*member = *seconds;
    }
    if (!json[QStringLiteral("take")].isString() || json[QStringLiteral("take")].toString().size() > 64)
        return wrong(QStringLiteral("view.take"), QStringLiteral("must be the name of a take"));
    view.take = json[QStringLiteral("take")].toString();
    if (!json[QStringLiteral("rendered")].isBool())
        return wrong(QStringLiteral("view.rendered"), QStringLiteral("must be true or false"));
    view.rendered = json[QStringLiteral("rendered")].toBool();
    return view;
}

} // namespace

QJsonObject toJson(const Project& project)
{
    const ProjectSource& source = project.source;
    const ProjectView& view = project.view;
    return {
        {QStringLiteral("resonate"), kSchema},
        {QStringLiteral("source"), QJsonObject{{QStringLiteral("path"), pathToJson(source.path)},
                                               {QStringLiteral("relative"), pathToJson(source.relative)},
                                               {QStringLiteral("bytes"), static_cast<qint64>(source.bytes)},
                                               {QStringLiteral("checksum"), QString::fromStdString(source.checksum)}}},
        {QStringLiteral("settings"), toJson(project.settings)},
        {QStringLiteral("view"), QJsonObject{{QStringLiteral("step"), view.step},
                                             {QStringLiteral("beginSeconds"), view.beginSeconds},
                                             {QStringLiteral("endSeconds"), view.endSeconds},
                                             {QStringLiteral("take"), view.take},
                                             {QStringLiteral("positionSeconds"), view.positionSeconds},
                                             {QStringLiteral("rendered"), view.rendered}}}};
}

Result<Project> projectFromJson(const QJsonObject& json)
{
    const QJsonValue schema = json[QStringLiteral("resonate")];
    if (!schema.isDouble())
        return Error{ErrorCode::BadUsage, "this is no project of Resonate"};
    if (schema.toDouble() > kSchema)
        return Error{ErrorCode::BadUsage, "a later version of Resonate made this project"};
    if (schema != QJsonValue(kSchema))
        return wrong(QStringLiteral("resonate"), QStringLiteral("must be %1").arg(kSchema));
    if (auto keys = checkKeys({}, json, {"resonate", "source", "settings", "view"}); !keys)
        return keys.error();
    auto source = readSource(json[QStringLiteral("source")]);
    if (!source)
        return source.error();
    if (!json[QStringLiteral("settings")].isObject())
        return wrong(QStringLiteral("settings"), QStringLiteral("must be an object"));
    auto settings = restoreSettingsFromJson(json[QStringLiteral("settings")].toObject());
    if (!settings)
        return settings.error();
    auto view = readView(json[QStringLiteral("view")]);
    if (!view)
        return view.error();
    return Project{std::move(*source), std::move(*settings), std::move(*view)};
}

} // namespace resonate
