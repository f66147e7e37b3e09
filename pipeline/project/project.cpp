#include "pipeline/project/project.h"

#include "pipeline/durable_file.h"
#include "pipeline/json_document.h"

#include <QJsonDocument>

namespace resonate {

Result<Project> loadProject(const std::filesystem::path& file)
{
    const auto bad = [&file](const std::string& reason) {
        return Error{ErrorCode::BadInput, file.native() + ": " + reason};
    };
    std::error_code error;
    const auto bytes = std::filesystem::file_size(file, error);
    if (error)
        return bad("cannot be read: " + error.message());
    if (bytes > JsonDocument::kMaximumBytes)
        return bad("is too large for a project");
    const auto document = JsonDocument::load(std::filesystem::weakly_canonical(file, error));
    if (!document)
        return Error{ErrorCode::BadInput, document.error().detail};
    auto project = projectFromJson(document->root());
    if (!project)
        return bad(project.error().detail);
    return project;
}

Result<> saveProject(Project project, const std::filesystem::path& file)
{
    // A project next to its recording, or in a folder around it, may be moved together with it.
    std::error_code error;
    project.source.relative = std::filesystem::relative(project.source.path, file.parent_path(), error);
    if (error)
        project.source.relative.clear();
    return writeFileDurably(file, QJsonDocument(toJson(project)).toJson().toStdString());
}

} // namespace resonate
