#pragma once

#include <QWidget>

#include <filesystem>
#include <vector>

class QLabel;
class QListView;

namespace resonate {

class FileListModel;

/// A titled list of files; choosing one by a double click, a single click with Enter, or from its menu.
class FileList final : public QWidget {
    Q_OBJECT
public:
    /// `name`: of the list among its page's objects. `emptyText`: what stands there when there are none.
    FileList(const QString& name, const QString& title, const QString& emptyText, QWidget* parent = nullptr);

    void setFiles(const std::vector<std::filesystem::path>& files);
    void setEmptyText(const QString& text);
    int count() const;

Q_SIGNALS:
    void chosen(const QString& path);
    void chosenForWindow(const QString& path);

private:
    void showMenu(const QPoint& at);

    FileListModel* m_model;
    QLabel* m_empty;
    QListView* m_view;
};

} // namespace resonate
