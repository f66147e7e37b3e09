#pragma once

#include "app/document/document.h"
#include "pipeline/project/project.h"

#include <QMainWindow>

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

class QDockWidget;

namespace resonate {

class Application;
class NoticeBar;
class PageStack;
class StepBar;
class StepFooter;
class TransportBar;
class WindowFiles;
struct Workbench;

/// One window: the four steps, the page of the one that is shown, and the way between them. What it works on is the
/// workbench's, which outlives it.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Application& application, std::shared_ptr<Workbench> workbench);

    const std::shared_ptr<Workbench>& workbench() const noexcept { return m_workbench; }
    WindowFiles& files() noexcept { return *m_files; }
    NoticeBar& notices() noexcept { return *m_notices; }
    /// Nothing was opened in it yet.
    bool isEmpty() const;

    /// A recording or a project, here.
    void open(const std::filesystem::path& file);
    /// What was dropped or chosen together: one file is opened; of several and of folders one is to be chosen.
    void openAll(const std::vector<std::filesystem::path>& files);
    bool canGoTo(Step step) const;
    void goTo(Step step);
    /// As soon as it can be gone to.
    void goToWhenPossible(Step step);
    /// Theme or words are to be made anew around the same work: closes without asking.
    void closeForReplacement();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void layOut();
    QWidget* makePage(Step step, QWidget* parent);
    QWidget* makeUploadPage(QWidget* parent);
    void followDocument();
    void showStep();
    void showSteps();
    void showTitle();
    ProjectView view() const;
    void restoreView(const ProjectView& view);
    void showRestored();
    void focusPage();

    Application& m_application;
    std::shared_ptr<Workbench> m_workbench;
    StepBar* m_steps;
    NoticeBar* m_notices;
    PageStack* m_pages;
    TransportBar* m_transport;
    StepFooter* m_footer;
    QDockWidget* m_historyDock;
    WindowFiles* m_files;
    std::optional<Step> m_wished;
    std::optional<ProjectView> m_restoring; // of a project that is being opened
    bool m_isReplaced = false;
};

} // namespace resonate
