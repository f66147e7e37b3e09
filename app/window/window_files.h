#pragma once

#include <QObject>

#include <filesystem>

namespace resonate {

class Application;
class MainWindow;
class ProjectKeeper;

/// Everything about files that a window asks its user: which to open, where to save, whether a recording that moved is
/// this one, and whether to close with something unsaved.
class WindowFiles final : public QObject {
    Q_OBJECT
public:
    WindowFiles(Application& application, MainWindow& window);

    void chooseRecording();
    void chooseFolder();
    void chooseProject();
    void save();
    void saveAs();
    /// Asks when something would be lost. False: stay open. True after a save that was asked for has ended well.
    bool mayClose();

private:
    void askForRecording(const QString& path);
    void askAboutOther(const QString& path);
    std::filesystem::path askForFile(const QString& title, const QString& filter);
    bool waitUntilSaved();

    Application& m_application;
    MainWindow& m_window;
    ProjectKeeper& m_keeper;
};

} // namespace resonate
