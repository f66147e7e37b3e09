#include "app/window/main_window.h"

#include "app/listening/transport_binding.h"
#include "app/pages/analyze_page.h"
#include "app/pages/compare_page.h"
#include "app/pages/settings_page.h"
#include "app/pages/upload_page.h"
#include "app/window/application.h"
#include "app/window/history_view.h"
#include "app/window/notice_bar.h"
#include "app/window/page_stack.h"
#include "app/window/step_bar.h"
#include "app/window/step_footer.h"
#include "app/window/window_files.h"
#include "app/window/window_menus.h"
#include "app/window/work_status.h"
#include "app/window/workbench.h"
#include "widgets/transport/transport_bar.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QScreen>
#include <QStatusBar>
#include <QVBoxLayout>

namespace resonate {
namespace {

constexpr Step kSteps[] = {Step::Upload, Step::Analyze, Step::Settings, Step::Compare};

std::vector<std::filesystem::path> localFiles(const QMimeData& data)
{
    std::vector<std::filesystem::path> files;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            files.emplace_back(QFile::encodeName(url.toLocalFile()).toStdString());
    return files;
}

std::filesystem::path pathOfName(const QString& name)
{
    return QFile::encodeName(name).toStdString();
}

QString stepId(Step step)
{
    switch (step) {
    case Step::Upload:
        return QStringLiteral("upload");
    case Step::Analyze:
        return QStringLiteral("analyze");
    case Step::Settings:
        return QStringLiteral("settings");
    case Step::Compare:
        break;
    }
    return QStringLiteral("compare");
}

} // namespace

MainWindow::MainWindow(Application& application, std::shared_ptr<Workbench> workbench)
    : m_application(application), m_workbench(std::move(workbench))
{
    setObjectName(QStringLiteral("window"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    layOut();
    m_files = new WindowFiles(application, *this);
    new WindowMenus(application, *this, *m_historyDock);
    followDocument();
    restoreGeometry(application.preferences().windowGeometry());
    restoreState(application.preferences().windowState());
    showTitle();
    showStep();
}

void MainWindow::layOut()
{
    auto* middle = new QWidget(this);
    m_steps = new StepBar(middle);
    m_notices = new NoticeBar(middle);
    m_pages = new PageStack([this](Step step, QWidget* parent) { return makePage(step, parent); }, middle);
    m_transport = new TransportBar(middle);
    bindTransport(m_workbench->listening, *m_transport);
    installListeningKeys(m_workbench->listening, *this);
    m_footer = new StepFooter(middle);
    auto* column = new QVBoxLayout(middle);
    const int gap = fontMetrics().height() / 2;
    column->setContentsMargins(2 * gap, gap, 2 * gap, gap);
    column->setSpacing(gap);
    column->addWidget(m_steps);
    column->addWidget(m_notices);
    column->addWidget(m_pages, 1);
    column->addWidget(m_transport);
    column->addWidget(m_footer);
    setCentralWidget(middle);

    statusBar()->addPermanentWidget(new WorkStatus(*m_workbench, this), 1);
    statusBar()->setSizeGripEnabled(false);

    m_historyDock = new QDockWidget(tr("History"), this);
    m_historyDock->setObjectName(QStringLiteral("history.dock"));
    m_historyDock->setWidget(new HistoryView(m_workbench->document.history(), m_historyDock));
    addDockWidget(Qt::RightDockWidgetArea, m_historyDock);
    m_historyDock->hide();
    const QSize wished(fontMetrics().averageCharWidth() * 180, fontMetrics().height() * 48);
    resize(wished.boundedTo(screen()->availableSize() * 9 / 10));
}

QWidget* MainWindow::makePage(Step step, QWidget* parent)
{
    Workbench& bench = *m_workbench;
    switch (step) {
    case Step::Analyze:
        return new AnalyzePage(bench.document, bench.analysis, bench.peaks, bench.tiles, bench.listening, parent);
    case Step::Settings:
        return new SettingsPage(bench.document, bench.preview, bench.models, bench.peaks, bench.listening, parent);
    case Step::Compare:
        return new ComparePage(bench.document, bench.render, bench.preview, bench.exporting, bench.synthesis,
                               bench.peaks, bench.tiles, bench.listening, parent);
    case Step::Upload:
        break;
    }
    return makeUploadPage(parent);
}

QWidget* MainWindow::makeUploadPage(QWidget* parent)
{
    Workbench& bench = *m_workbench;
    auto* page = new UploadPage(bench.document, bench.analysis, bench.peaks, m_application.quickPool(), parent);
    page->setRecent(m_application.recentFiles());
    connect(&m_application, &Application::recentChanged, page,
            [this, page] { page->setRecent(m_application.recentFiles()); });
    connect(page, &UploadPage::fileWanted, m_files, &WindowFiles::chooseRecording);
    connect(page, &UploadPage::folderWanted, m_files, &WindowFiles::chooseFolder);
    connect(page, &UploadPage::chosen, this, [this](const QString& file) { open(pathOfName(file)); });
    connect(page, &UploadPage::chosenForWindow, this,
            [this](const QString& file) { m_application.newWindow().open(pathOfName(file)); });
    return page;
}

void MainWindow::followDocument()
{
    Document& document = m_workbench->document;
    connect(m_steps, &StepBar::chosen, this, &MainWindow::goTo);
    connect(m_footer, &StepFooter::back, this,
            [this, &document] { goTo(static_cast<Step>(static_cast<int>(document.step()) - 1)); });
    connect(m_footer, &StepFooter::next, this,
            [this, &document] { goTo(static_cast<Step>(static_cast<int>(document.step()) + 1)); });
    connect(&document, &Document::stepChanged, this, &MainWindow::showStep);
    for (const auto signal : {&Document::recordingPathChanged, &Document::recordingChanged, &Document::rendersChanged})
        connect(&document, signal, this, &MainWindow::showSteps);
    for (const auto signal : {&Document::recordingPathChanged, &Document::modifiedChanged})
        connect(&document, signal, this, &MainWindow::showTitle);
    connect(&document, &Document::recordingPathChanged, this, [this, &document] {
        if (document.recordingPath().empty())
            return;
        m_application.remember(document.recordingPath());
        m_notices->dismiss();
    });
    connect(&document, &Document::recordingPathChanged, &m_workbench->analysis, &AnalysisWork::start);
    connect(&m_workbench->analysis, &AnalysisWork::progressed, this, [this](const Progress& progress) {
        m_steps->setActivity(Step::Analyze,
                             tr("%1 %").arg(locale().toString(static_cast<int>(progress.fraction * 100.0))));
    });
    connect(&m_workbench->analysis, &AnalysisWork::busyChanged, this, [this] {
        if (!m_workbench->analysis.isBusy())
            m_steps->setActivity(Step::Analyze, {});
        showSteps();
    });
    connect(&document, &Document::recordingChanged, this, &MainWindow::showRestored);
    connect(&m_workbench->listening, &Listening::takesChanged, this, &MainWindow::showRestored);
    ProjectKeeper& keeper = m_workbench->keeper;
    connect(&keeper, &ProjectKeeper::fileChanged, this, &MainWindow::showTitle);
    connect(&keeper, &ProjectKeeper::opened, this, &MainWindow::restoreView);
    keeper.setView([this] { return view(); });
}

bool MainWindow::isEmpty() const
{
    return m_workbench->document.recordingPath().empty() && !m_workbench->keeper.isBusy();
}

void MainWindow::open(const std::filesystem::path& file)
{
    if (!isEmpty() && !m_files->mayClose())
        return;
    if (file.extension() == kProjectExtension) {
        m_workbench->keeper.open(file);
        return m_application.remember(file);
    }
    std::error_code error;
    m_workbench->document.setRecordingPath(std::filesystem::absolute(file, error));
    if (m_workbench->document.step() != Step::Upload)
        goTo(Step::Upload);
}

void MainWindow::openAll(const std::vector<std::filesystem::path>& files)
{
    std::error_code error;
    if (files.size() == 1 && !std::filesystem::is_directory(files.front(), error))
        return open(files.front());
    goTo(Step::Upload);
    static_cast<UploadPage*>(m_pages->made(Step::Upload))->offer(files);
}

bool MainWindow::canGoTo(Step step) const
{
    const Document& document = m_workbench->document;
    switch (step) {
    case Step::Upload:
        return true;
    case Step::Analyze:
        return !document.recordingPath().empty();
    case Step::Settings:
    case Step::Compare:
        break;
    }
    return document.recording() != nullptr;
}

void MainWindow::goTo(Step step)
{
    if (canGoTo(step))
        m_workbench->document.setStep(step);
}

void MainWindow::goToWhenPossible(Step step)
{
    m_wished = step;
    showSteps();
}

void MainWindow::showStep()
{
    const Step step = m_workbench->document.step();
    m_pages->show(step);
    m_steps->setCurrent(step);
    m_footer->setStep(step);
    m_transport->setVisible(step == Step::Analyze); // later steps have one of their own
    showSteps();
    focusPage();
}

/// To the first thing of the page that can be used, as when a dialog opens.
void MainWindow::focusPage()
{
    QWidget* page = m_pages->currentWidget();
    for (QWidget* next = page->nextInFocusChain(); next != page; next = next->nextInFocusChain())
        if (page->isAncestorOf(next) && next->isVisibleTo(page) && next->isEnabled() &&
            (next->focusPolicy() & Qt::TabFocus) != 0)
            return next->setFocus();
}

void MainWindow::showSteps()
{
    if (m_wished && canGoTo(*m_wished)) {
        const Step wished = *m_wished;
        m_wished.reset();
        goTo(wished);
    }
    const Document& document = m_workbench->document;
    for (const Step step : kSteps)
        m_steps->setAllowed(step, canGoTo(step));
    m_steps->setDone(Step::Upload, !document.recordingPath().empty());
    m_steps->setDone(Step::Analyze, document.recording() != nullptr);
    m_steps->setDone(Step::Settings, !document.renders().empty());
    if (document.step() == Step::Compare)
        return;
    const Step next = static_cast<Step>(static_cast<int>(document.step()) + 1);
    QString waitsFor;
    if (!canGoTo(next))
        waitsFor = document.recordingPath().empty() ? tr("Choose a recording first.")
                                                    : tr("Waits until the recording is measured.");
    m_footer->setNext(canGoTo(next), waitsFor);
}

void MainWindow::showTitle()
{
    const Document& document = m_workbench->document;
    const auto& file = m_workbench->keeper.file();
    const auto& path = file.empty() ? document.recordingPath() : file;
    setWindowModified(document.isModified());
    setWindowTitle(path.empty() ? tr("Resonate")
                                : tr("%1[*] – Resonate").arg(QFile::decodeName(path.filename().c_str())));
}

ProjectView MainWindow::view() const
{
    ProjectView view;
    view.step = stepId(m_workbench->document.step());
    view.take = m_workbench->listening.take();
    view.positionSeconds = m_workbench->listening.positionSeconds();
    view.rendered = !m_workbench->document.renders().empty();
    return view;
}

void MainWindow::restoreView(const ProjectView& view)
{
    for (const Step step : kSteps)
        if (stepId(step) == view.step)
            goToWhenPossible(step);
    m_restoring = view;
    showRestored();
}

/// What a project remembers and what has yet to come about: what was rendered is found in the cache again, and then the
/// take that was heard is there.
void MainWindow::showRestored()
{
    if (!m_restoring)
        return;
    Workbench& bench = *m_workbench;
    if (bench.document.recording() && m_restoring->rendered) {
        m_restoring->rendered = false;
        bench.render.start();
    }
    if (bench.render.isBusy() || m_restoring->rendered || !bench.listening.takes().contains(m_restoring->take))
        return;
    bench.listening.selectTake(m_restoring->take);
    bench.listening.seek(m_restoring->positionSeconds);
    m_restoring.reset();
}

void MainWindow::closeForReplacement()
{
    m_isReplaced = true;
    close();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_isReplaced && !m_files->mayClose())
        return event->ignore();
    m_application.preferences().setWindowGeometry(saveGeometry());
    m_application.preferences().setWindowState(saveState());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(*event->mimeData()).empty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const auto files = localFiles(*event->mimeData());
    if (files.empty())
        return;
    event->acceptProposedAction();
    // The program that is dragged from waits for the drop to end; a question must not keep it waiting.
    QMetaObject::invokeMethod(
        this, [this, files] { openAll(files); }, Qt::QueuedConnection);
}

} // namespace resonate
