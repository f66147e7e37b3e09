#pragma once

#include <QStringList>

#include <filesystem>
#include <functional>
#include <optional>

class QWidget;

namespace resonate {

/// How a page asks for files, folders and names: by the system's dialogs, or as a test says.
struct FileQuestions {
    struct File {
        QString title;
        QString filter; ///< as QFileDialog takes it
        std::filesystem::path start;
    };
    using Answer = std::optional<std::filesystem::path>; ///< empty: called off

    std::function<Answer(QWidget* parent, const File& file)> file;
    std::function<Answer(QWidget* parent, const File& folder)> folder;
    std::function<std::optional<QString>(QWidget* parent, const QString& title, const QString& question)> name;
    std::function<bool(QWidget* parent, const QString& title, const QString& question)> confirm;

    static FileQuestions dialogs();
};

} // namespace resonate
