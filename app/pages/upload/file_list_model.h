#pragma once

#include <QAbstractListModel>

#include <filesystem>
#include <vector>

namespace resonate {

/// Files to choose from: their names, and the folders that they are in.
class FileListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { FolderRole = Qt::UserRole, KindRole, PathRole };
    enum class Kind { Recording, Video, Project };

    explicit FileListModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    void setFiles(std::vector<std::filesystem::path> files);
    const std::vector<std::filesystem::path>& files() const noexcept { return m_files; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<std::filesystem::path> m_files;
};

} // namespace resonate
