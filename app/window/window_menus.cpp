#include "app/window/window_menus.h"

#include "app/loudness/loudness_dialog.h"
#include "app/window/about_dialog.h"
#include "app/window/application.h"
#include "app/window/main_window.h"
#include "app/window/notice_bar.h"
#include "app/window/shortcuts_dialog.h"
#include "app/window/step_bar.h"
#include "app/window/window_files.h"
#include "app/window/workbench.h"

#include <QActionGroup>
#include <QDockWidget>
#include <QFile>
#include <QMenu>
#include <QMenuBar>

namespace resonate {

WindowMenus::WindowMenus(Application& application, MainWindow& window, QDockWidget& history)
    : QObject(&window), m_application(application), m_window(window)
{
    addFileMenu();
    addEditMenu(history);
    addViewMenu();
    addHelpMenu();
    Document& document = window.workbench()->document;
    for (const auto signal : {&Document::recordingPathChanged, &Document::recordingChanged})
        connect(&document, signal, this, &WindowMenus::showEnabled);
    showEnabled();
}

QAction* WindowMenus::add(QMenu* menu, const char* name, const QString& text, const QKeySequence& key,
                          const std::function<void()>& act)
{
    QAction* action = menu->addAction(text);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void WindowMenus::addFileMenu()
{
    WindowFiles& files = m_window.files();
    QMenu* menu = m_window.menuBar()->addMenu(tr("&File"));
    add(menu, "file.newWindow", tr("&New window"), QKeySequence::New, [this] { m_application.newWindow(); });
    add(menu, "file.open", tr("&Open recording…"), QKeySequence::Open, [&files] { files.chooseRecording(); });
    add(menu, "file.openFolder", tr("Open &folder…"), {}, [&files] { files.chooseFolder(); });
    add(menu, "file.openProject", tr("Open &project…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
        [&files] { files.chooseProject(); });
    QMenu* recent = menu->addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { showRecent(recent); });
    menu->addSeparator();
    m_save = add(menu, "file.save", tr("&Save project"), QKeySequence::Save, [&files] { files.save(); });
    m_saveAs = add(menu, "file.saveAs", tr("Save project &as…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
                   [&files] { files.saveAs(); });
    m_export = add(menu, "file.export", tr("&Export…"), QKeySequence(Qt::CTRL | Qt::Key_E),
                   [this] { m_window.goTo(Step::Compare); });
    menu->addSeparator();
    add(menu, "file.matchLoudness", tr("&Match loudness…"), QKeySequence(Qt::CTRL | Qt::Key_L),
        [this] { showLoudness(); });
    menu->addSeparator();
    add(menu, "file.close", tr("&Close window"), QKeySequence::Close, [this] { m_window.close(); });
    add(menu, "file.quit", tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { m_application.closeAll(); });
}

void WindowMenus::showLoudness()
{
    auto* dialog = m_window.findChild<LoudnessDialog*>();
    if (dialog == nullptr) {
        dialog = new LoudnessDialog(&m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void WindowMenus::showRecent(QMenu* menu)
{
    menu->clear();
    for (const auto& file : m_application.recentFiles()) {
        QString name = QFile::decodeName(file.filename().c_str());
        QAction* action = menu->addAction(name.replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setStatusTip(QFile::decodeName(file.c_str()));
        connect(action, &QAction::triggered, this, [this, file] { m_application.open(file); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("Nothing was opened yet"))->setEnabled(false);
    menu->addSeparator();
    connect(menu->addAction(tr("&Forget these")), &QAction::triggered, this, [this] { m_application.forgetRecent(); });
}

void WindowMenus::addEditMenu(QDockWidget& history)
{
    QUndoStack& stack = m_window.workbench()->document.history();
    QMenu* menu = m_window.menuBar()->addMenu(tr("&Edit"));
    QAction* undo = stack.createUndoAction(this, tr("&Undo"));
    undo->setObjectName(QStringLiteral("edit.undo"));
    undo->setShortcut(QKeySequence::Undo);
    menu->addAction(undo);
    QAction* redo = stack.createRedoAction(this, tr("&Redo"));
    redo->setObjectName(QStringLiteral("edit.redo"));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    menu->addAction(redo);
    menu->addSeparator();
    QAction* show = history.toggleViewAction();
    show->setObjectName(QStringLiteral("edit.history"));
    show->setText(tr("&History"));
    show->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_H));
    menu->addAction(show);
}

void WindowMenus::addViewMenu()
{
    QMenu* menu = m_window.menuBar()->addMenu(tr("&View"));
    constexpr std::pair<const char*, Step> kSteps[] = {{"view.upload", Step::Upload},
                                                       {"view.analyze", Step::Analyze},
                                                       {"view.settings", Step::Settings},
                                                       {"view.compare", Step::Compare}};
    for (const auto& [name, step] : kSteps) {
        const int number = static_cast<int>(step) + 1;
        add(menu, name, tr("Step &%1: %2").arg(number).arg(StepBar::title(step)),
            QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)),
            [this, to = step] { m_window.goTo(to); });
    }
    menu->addSeparator();
    addThemes(menu->addMenu(tr("&Theme")));
    addScales(menu->addMenu(tr("&Size")));
    addLanguages(menu->addMenu(tr("&Language")));
    menu->addSeparator();
    add(menu, "view.fullScreen", tr("&Full screen"), QKeySequence(Qt::Key_F11),
        [this] { m_window.setWindowState(m_window.windowState() ^ Qt::WindowFullScreen); });
}

void WindowMenus::addThemes(QMenu* menu)
{
    using Theme = Preferences::Theme;
    auto* group = new QActionGroup(menu);
    for (const auto& [theme, text] :
         {std::pair(Theme::System, tr("As the &desktop")), std::pair(Theme::Light, tr("&Light")),
          std::pair(Theme::Dark, tr("Dar&k")), std::pair(Theme::HighContrast, tr("&High contrast"))}) {
        QAction* action = group->addAction(menu->addAction(text));
        action->setObjectName(QStringLiteral("view.theme.") + Preferences::themeId(theme));
        action->setCheckable(true);
        action->setChecked(theme == m_application.theme());
        connect(action, &QAction::triggered, this, [this, to = theme] { m_application.chooseTheme(to); });
        connect(&m_application, &Application::themeChanged, action,
                [this, action, of = theme] { action->setChecked(of == m_application.theme()); });
    }
}

void WindowMenus::addScales(QMenu* menu)
{
    auto* group = new QActionGroup(menu);
    for (const int percent : Preferences::kScalesPercent) {
        QAction* action = group->addAction(menu->addAction(tr("%1 %").arg(QLocale().toString(percent))));
        action->setCheckable(true);
        action->setChecked(percent == m_application.preferences().scalePercent());
        connect(action, &QAction::triggered, this, [this, percent] {
            m_application.preferences().setScalePercent(percent);
            m_window.notices().offer(tr("Everything will have this size when Resonate is started the next time."), {},
                                     {});
        });
    }
}

void WindowMenus::addLanguages(QMenu* menu)
{
    auto* group = new QActionGroup(menu);
    for (const Language& language : languages()) {
        const QString code = QLatin1String(language.code);
        QAction* action = group->addAction(menu->addAction(QString::fromUtf8(language.ownName)));
        action->setObjectName(QStringLiteral("view.language.") + code);
        action->setCheckable(true);
        action->setChecked(code == m_application.language());
        // After the menu has closed, since its window is replaced by one with other words.
        connect(
            action, &QAction::triggered, &m_application, [this, code] { m_application.chooseLanguage(code); },
            Qt::QueuedConnection);
    }
}

void WindowMenus::addHelpMenu()
{
    QMenu* menu = m_window.menuBar()->addMenu(tr("&Help"));
    add(menu, "help.shortcuts", tr("&Keyboard shortcuts"), QKeySequence(Qt::Key_F1),
        [this] { ShortcutsDialog(m_window).exec(); });
    add(menu, "help.about", tr("&About Resonate"), {}, [this] { AboutDialog(&m_window).exec(); });
    add(menu, "help.licences", tr("&Licences"), {}, [this] {
        AboutDialog dialog(&m_window);
        dialog.showLicences();
        dialog.exec();
    });
}

void WindowMenus::showEnabled()
{
    const Document& document = m_window.workbench()->document;
    m_save->setEnabled(!document.recordingPath().empty());
    m_saveAs->setEnabled(!document.recordingPath().empty());
    m_export->setEnabled(document.recording() != nullptr);
}

} // namespace resonate
