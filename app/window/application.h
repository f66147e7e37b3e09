#pragma once

#include "app/window/language.h"
#include "app/window/preferences.h"
#include "app/window/startup_options.h"
#include "pipeline/cache.h"
#include "pipeline/project/recent_list.h"

#include <QObject>
#include <QThreadPool>

#include <filesystem>
#include <memory>
#include <vector>

namespace resonate {

class MainWindow;
struct Workbench;

/// Where the program keeps what is its own.
struct ApplicationFolders {
    std::filesystem::path preferencesFile;
    std::filesystem::path state; ///< recent files, what an unsaved window holds
    std::filesystem::path cache;
    static ApplicationFolders standard();
};

/// What all windows of a process share, and the windows themselves.
class Application final : public QObject {
    Q_OBJECT
public:
    /// Errors: Io, NoSpace, when there is no place for working files at all.
    static Result<std::unique_ptr<Application>> create(const ApplicationFolders& folders);
    ~Application() override;

    Preferences& preferences() noexcept { return m_preferences; }
    Cache& cache() noexcept { return m_cache; }
    /// For pictures and small files, which nobody should wait for behind a restoration.
    QThreadPool& quickPool() noexcept { return m_quickPool; }

    /// Theme and language as remembered, or as the command line says for this run.
    void dress(const StartupOptions& options);
    Preferences::Theme theme() const noexcept { return m_theme; }
    void chooseTheme(Preferences::Theme theme);
    const QString& language() const noexcept { return m_speech.code(); }
    /// Every window is made anew with the new words around the same work.
    void chooseLanguage(const QString& code);

    MainWindow& newWindow();
    /// In a window of its own, or in one that has nothing in it.
    MainWindow& open(const std::filesystem::path& file);
    const std::vector<MainWindow*>& windows() const noexcept { return m_windows; }
    /// Asks in each window that would lose something. False: somebody said no.
    bool closeAll();

    /// Newest first.
    const std::vector<std::filesystem::path>& recentFiles() const noexcept { return m_recentFiles; }
    void remember(const std::filesystem::path& file);
    void forgetRecent();
    /// Offers what an earlier run could not save.
    void offerLostProjects();

Q_SIGNALS:
    void recentChanged();
    void themeChanged();

private:
    Application(const ApplicationFolders& folders, Cache cache);
    MainWindow& showWindow(std::shared_ptr<Workbench> workbench);
    void wear(Preferences::Theme theme);

    ApplicationFolders m_folders;
    Preferences m_preferences;
    Preferences::Theme m_theme = Preferences::Theme::System;
    RecentList m_recent;
    std::vector<std::filesystem::path> m_recentFiles;
    Cache m_cache;
    QThreadPool m_workPool;
    QThreadPool m_previewPool;
    QThreadPool m_renderPool;
    QThreadPool m_quickPool;
    QThreadPool m_diskPool; // one thread: what is written small, in its order
    Speech m_speech;
    std::vector<MainWindow*> m_windows; // each deletes itself when it was closed
};

} // namespace resonate
