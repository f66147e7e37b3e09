#pragma once

#include <QObject>

#include <functional>

class QAction;
class QDockWidget;
class QMenu;

namespace resonate {

class Application;
class MainWindow;

/// The menu bar of a window. Whatever can be done has a place here, with its key beside it.
class WindowMenus final : public QObject {
    Q_OBJECT
public:
    WindowMenus(Application& application, MainWindow& window, QDockWidget& history);

private:
    QAction* add(QMenu* menu, const char* name, const QString& text, const QKeySequence& key,
                 const std::function<void()>& act);
    void addFileMenu();
    void addEditMenu(QDockWidget& history);
    void addViewMenu();
    void addThemes(QMenu* menu);
    void addScales(QMenu* menu);
    void addLanguages(QMenu* menu);
    void addHelpMenu();
    void showLoudness();
    void showRecent(QMenu* menu);
    void showEnabled();

    Application& m_application;
    MainWindow& m_window;
    QAction* m_save = nullptr;
    QAction* m_saveAs = nullptr;
    QAction* m_export = nullptr;
};

} // namespace resonate
