#include "app/window/application.h"

#include "app/document/background.h"
#include "app/window/main_window.h"
#include "app/window/notice_bar.h"
#include "app/window/workbench.h"
#include "widgets/look/look.h"

#include <QFile>
#include <QStandardPaths>
#include <QThread>

#include <algorithm>

namespace resonate {
namespace {

/// $XDG_STATE_HOME, for which Qt has no name before 6.7.
std::filesystem::path stateHome()
{
    const QByteArray set = qgetenv("XDG_STATE_HOME");
    if (set.startsWith('/'))
        return set.toStdString();
    const QString home = QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
    return std::filesystem::path(QFile::encodeName(home).toStdString()) / ".local" / "state";
}

std::filesystem::path temporaryHome()
{
    return QFile::encodeName(QStandardPaths::writableLocation(QStandardPaths::TempLocation)).toStdString();
}

} // namespace

ApplicationFolders ApplicationFolders::standard()
{
    return {Preferences::defaultFile(), stateHome() / "resonate", Cache::defaultRoot()};
}

Result<std::unique_ptr<Application>> Application::create(const ApplicationFolders& folders)
{
    auto cache = Cache::open(folders.cache);
    if (!cache) // as good, for as long as this run lasts
        cache = Cache::temporary(temporaryHome());
    if (!cache)
        return cache.error();
    return std::unique_ptr<Application>(new Application(folders, std::move(*cache)));
}

Application::Application(const ApplicationFolders& folders, Cache cache)
    : m_folders(folders),
      m_preferences(folders.preferencesFile),
      m_recent(folders.state / "recent.json"),
      m_recentFiles(m_recent.read()),
      m_cache(std::move(cache))
{
    const int cores = std::max(2, QThread::idealThreadCount());
    for (QThreadPool* pool : {&m_workPool, &m_previewPool, &m_renderPool})
        pool->setMaxThreadCount(cores);
    m_quickPool.setMaxThreadCount(std::max(2, cores - 1)); // one core is the window's
    m_diskPool.setMaxThreadCount(1);
}

Application::~Application()
{
    const auto windows = m_windows;
    for (MainWindow* window : windows)
        delete window;
}

void Application::wear(Preferences::Theme theme)
{
    m_theme = theme;
    Look& look = Look::instance();
    switch (theme) {
    case Preferences::Theme::System:
        look.apply(look.systemKind());
        break;
    case Preferences::Theme::Light:
        look.apply(LookKind::Light);
        break;
    case Preferences::Theme::Dark:
        look.apply(LookKind::Dark);
        break;
    case Preferences::Theme::HighContrast:
        look.apply(LookKind::HighContrast);
        break;
    }
    Q_EMIT themeChanged();
}

void Application::dress(const StartupOptions& options)
{
    m_speech.speak(options.language.isEmpty() ? m_preferences.language() : options.language);
    wear(options.theme.value_or(m_preferences.theme()));
}

void Application::chooseTheme(Preferences::Theme theme)
{
    m_preferences.setTheme(theme);
    wear(theme);
}

void Application::chooseLanguage(const QString& code)
{
    m_preferences.setLanguage(code);
    m_speech.speak(code);
    const auto windows = m_windows;
    for (MainWindow* window : windows) {
        const QByteArray geometry = window->saveGeometry();
        MainWindow& next = showWindow(window->workbench());
        next.restoreGeometry(geometry);
        window->closeForReplacement();
    }
}

MainWindow& Application::showWindow(std::shared_ptr<Workbench> workbench)
{
    auto* window = new MainWindow(*this, workbench); // deletes itself when it is closed
    m_windows.push_back(window);
    // The workbench is held until after the last of the window's widgets, which refer to it.
    connect(window, &QObject::destroyed, this, [this, window, workbench] { std::erase(m_windows, window); });
    window->show();
    return *window;
}

MainWindow& Application::newWindow()
{
    return showWindow(std::make_shared<Workbench>(
        SharedTools{m_cache, m_workPool, m_previewPool, m_renderPool, m_quickPool, m_folders.state / "unsaved"}));
}

MainWindow& Application::open(const std::filesystem::path& file)
{
    const auto empty = std::ranges::find_if(m_windows, [](const MainWindow* window) { return window->isEmpty(); });
    MainWindow& window = empty == m_windows.end() ? newWindow() : **empty;
    window.open(file);
    window.raise();
    window.activateWindow();
    return window;
}

bool Application::closeAll()
{
    const auto windows = m_windows;
    return std::ranges::all_of(windows, [](MainWindow* window) { return window->close(); });
}

void Application::remember(const std::filesystem::path& file)
{
    std::erase(m_recentFiles, file);
    m_recentFiles.insert(m_recentFiles.begin(), file);
    m_recentFiles.resize(std::min(m_recentFiles.size(), RecentList::kMost));
    m_diskPool.start([list = m_recent, file] { (void)list.add(file); }); // nothing is lost when it cannot be written
    Q_EMIT recentChanged();
}

void Application::forgetRecent()
{
    m_recentFiles.clear();
    m_diskPool.start([list = m_recent] { (void)list.clear(); });
    Q_EMIT recentChanged();
}

void Application::offerLostProjects()
{
    using Lost = std::shared_ptr<std::vector<LostProject>>;
    runInBackground<Lost>(
        m_diskPool, this,
        [folder = m_folders.state / "unsaved"](std::stop_token) -> Result<Lost> {
            return std::make_shared<std::vector<LostProject>>(findLostProjects(folder));
        },
        [this](const Result<Lost>& found) {
            if (!found || (*found)->empty() || m_windows.empty())
                return;
            const auto& newest = (*found)->front();
            const QString name = QFile::decodeName(newest.project.source.path.filename().c_str());
            const QString when = QLocale().toString(newest.when.toLocalTime(), QLocale::ShortFormat);
            m_windows.front()->notices().offer(
                tr("Resonate came to a sudden end. %n project(s) can be brought back; the latest is %1, as it was on "
                   "%2.",
                   nullptr, static_cast<int>((*found)->size()))
                    .arg(name, when),
                tr("Bring back"), [this, lost = *found] {
                    for (LostProject& project : *lost) {
                        const bool here = m_windows.front()->isEmpty();
                        MainWindow& window = here ? *m_windows.front() : newWindow();
                        window.workbench()->keeper.takeOver(std::move(project));
                    }
                });
        });
}

} // namespace resonate
