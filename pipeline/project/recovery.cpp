#include "pipeline/project/recovery.h"

#include "pipeline/durable_file.h"
#include "pipeline/json_document.h"
#include "pipeline/settings/path_json.h"

#include <QFile>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>
#include <optional>

namespace resonate {
namespace {

constexpr const char* kName = "project.json";

const QString kProject = QStringLiteral("project");
const QString kProjectFile = QStringLiteral("projectFile");
const QString kWhen = QStringLiteral("when");

struct Kept {
    Project project;
    std::filesystem::path projectFile;
    QDateTime when;
};

std::optional<Kept> readKept(const std::filesystem::path& file)
{
    const auto document = JsonDocument::load(file);
    if (!document)
        return {};
    const QJsonObject& root = document->root();
    auto project = projectFromJson(root[kProject].toObject());
    const auto projectFile = pathFromJson(root[kProjectFile]);
    const QDateTime when = QDateTime::fromString(root[kWhen].toString(), Qt::ISODate);
    if (!project || !projectFile || !when.isValid())
        return {};
    return Kept{std::move(*project), *projectFile, when};
}

std::vector<std::filesystem::path> foldersIn(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> found;
    std::error_code error;
    for (std::filesystem::directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
        if (it->is_directory(error) && !it->is_symlink(error))
            found.push_back(it->path());
    return found;
}

} // namespace

Result<RecoverySlot> RecoverySlot::create(const std::filesystem::path& folder)
{
    const std::string name = QUuid::createUuid().toString(QUuid::Id128).toStdString();
    const std::filesystem::path place = folder / name;
    std::error_code error;
    std::filesystem::create_directories(place, error);
    if (error)
        return systemError(place, "making the folder", error.value());
    auto lock = FolderLock::tryAcquire(place, FolderLock::Mode::Exclusive);
    if (!lock)
        return Error{ErrorCode::Io, place.native() + ": cannot be locked"};
    return RecoverySlot(place, std::move(*lock));
}

Result<> RecoverySlot::keep(const Project& project, const std::filesystem::path& projectFile) const
{
    const QJsonObject json = {{kProject, toJson(project)},
                              {kProjectFile, pathToJson(projectFile)},
                              {kWhen, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}};
    return writeFileDurably(m_place / kName, QJsonDocument(json).toJson().toStdString());
}

void RecoverySlot::clear() const
{
    std::error_code error;
    std::filesystem::remove(m_place / kName, error);
}

void RecoverySlot::remove() &&
{
    std::error_code error;
    std::filesystem::remove_all(m_place, error);
}

std::vector<LostProject> findLostProjects(const std::filesystem::path& folder)
{
    std::vector<LostProject> lost;
    for (const auto& place : foldersIn(folder)) {
        auto lock = FolderLock::tryAcquire(place, FolderLock::Mode::Exclusive);
        if (!lock)
            continue; // its window is open
        RecoverySlot slot(place, std::move(*lock));
        if (auto kept = readKept(place / kName))
            lost.push_back({std::move(slot), std::move(kept->project), kept->projectFile, kept->when});
        else
            std::move(slot).remove();
    }
    std::ranges::sort(lost, std::ranges::greater(), &LostProject::when);
    return lost;
}

} // namespace resonate
