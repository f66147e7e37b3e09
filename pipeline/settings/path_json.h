#pragma once

#include <QJsonValue>

#include <filesystem>
#include <optional>

namespace resonate {

/// A path in JSON: a string where its bytes are UTF-8, else {"base64": "..."}, since a file system takes any bytes.
QJsonValue pathToJson(const std::filesystem::path& path);
/// Nothing for what is no such value, or holds a zero byte, or more than 4096 bytes.
std::optional<std::filesystem::path> pathFromJson(const QJsonValue& json);

} // namespace resonate
