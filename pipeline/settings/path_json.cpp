#include "pipeline/settings/path_json.h"

#include <QJsonObject>

namespace resonate {
namespace {

constexpr std::size_t kLongestPath = 4096; // PATH_MAX of Linux

const QString kBase64 = QStringLiteral("base64");

std::optional<std::filesystem::path> checked(const std::string& bytes)
{
    if (bytes.size() > kLongestPath || bytes.find('\0') != std::string::npos)
        return {};
    return std::filesystem::path(bytes);
}

} // namespace

QJsonValue pathToJson(const std::filesystem::path& path)
{
    const QByteArray bytes = QByteArray::fromStdString(path.native());
    const QString text = QString::fromUtf8(bytes);
    if (text.toUtf8() == bytes)
        return text;
    return QJsonObject{{kBase64, QString::fromLatin1(bytes.toBase64())}};
}

std::optional<std::filesystem::path> pathFromJson(const QJsonValue& json)
{
    if (json.isString())
        return checked(json.toString().toStdString());
    const QJsonObject object = json.toObject();
    if (object.size() != 1 || !object[kBase64].isString())
        return {};
    const auto decoded =
        QByteArray::fromBase64Encoding(object[kBase64].toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? checked((*decoded).toStdString()) : std::nullopt;
}

} // namespace resonate
