#include "pipeline/project/recent_list.h"

#include "pipeline/durable_file.h"
#include "pipeline/json_document.h"
#include "pipeline/settings/path_json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace resonate {
namespace {

const QString kRecent = QStringLiteral("recent");

} // namespace

std::vector<std::filesystem::path> RecentList::read() const
{
    const auto bytes = readSmallFile(m_file, JsonDocument::kMaximumBytes);
    if (!bytes)
        return {};
    const auto document = JsonDocument::parse(*bytes, m_file.native());
    if (!document)
        return {};
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : document->root()[kRecent].toArray()) {
        const auto path = pathFromJson(entry);
        if (path && path->is_absolute() && paths.size() < kMost && std::ranges::find(paths, *path) == paths.end())
            paths.push_back(*path);
    }
    return paths;
}

Result<> RecentList::write(const std::vector<std::filesystem::path>& paths) const
{
    QJsonArray entries;
    for (const auto& path : paths)
        entries.append(pathToJson(path));
    std::error_code error;
    std::filesystem::create_directories(m_file.parent_path(), error);
    return writeFileDurably(m_file, QJsonDocument(QJsonObject{{kRecent, entries}}).toJson().toStdString());
}

Result<> RecentList::add(const std::filesystem::path& path) const
{
    auto paths = read();
    std::erase(paths, path);
    paths.insert(paths.begin(), path);
    if (paths.size() > kMost)
        paths.resize(kMost);
    return write(paths);
}

Result<> RecentList::remove(const std::filesystem::path& path) const
{
    auto paths = read();
    return std::erase(paths, path) > 0 ? write(paths) : Result<>();
}

Result<> RecentList::clear() const
{
    return write({});
}

} // namespace resonate
