#include "app/pages/upload/file_list_model.h"

#include "pipeline/project/project.h"

#include <QFile>

namespace resonate {
namespace {

FileListModel::Kind kindOf(const std::filesystem::path& file)
{
    const QString ending = QFile::decodeName(file.extension().c_str()).toLower();
    if (ending == QLatin1String(kProjectExtension))
        return FileListModel::Kind::Project;
    static const QStringList kVideos = {QStringLiteral(".mp4"), QStringLiteral(".m4v"),  QStringLiteral(".mov"),
                                        QStringLiteral(".mkv"), QStringLiteral(".webm"), QStringLiteral(".avi"),
                                        QStringLiteral(".3gp"), QStringLiteral(".mts")};
    return kVideos.contains(ending) ? FileListModel::Kind::Video : FileListModel::Kind::Recording;
}

QString kindWord(FileListModel::Kind kind)
{
    switch (kind) {
    case FileListModel::Kind::Project:
        return FileListModel::tr("Project");
    case FileListModel::Kind::Video:
        return FileListModel::tr("Video");
    case FileListModel::Kind::Recording:
        break;
    }
    return FileListModel::tr("Recording");
}

} // namespace

void FileListModel::setFiles(std::vector<std::filesystem::path> files)
{
    beginResetModel();
    m_files = std::move(files);
    endResetModel();
}

int FileListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_files.size());
}

QVariant FileListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& file = m_files[static_cast<std::size_t>(index.row())];
    const Kind kind = kindOf(file);
    const QString name = QFile::decodeName(file.filename().c_str());
    const QString folder = QFile::decodeName(file.parent_path().c_str());
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::ToolTipRole:
    case PathRole:
        return QFile::decodeName(file.c_str());
    case FolderRole:
        return folder;
    case KindRole:
        return static_cast<int>(kind);
    case Qt::AccessibleTextRole:
        return tr("%1 %2, in %3", "kind, name and folder of a file").arg(kindWord(kind), name, folder);
    default:
        return {};
    }
}

} // namespace resonate
