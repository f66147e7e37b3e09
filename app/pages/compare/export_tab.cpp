#include "app/pages/compare/export_tab.h"

#include "app/document/document.h"
#include "app/report_document/command_line.h"
#include "app/work/export_work.h"
#include "pipeline/encoding/video_container.h"
#include "widgets/compare/export_panel.h"
#include "widgets/look/error_sentence.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace resonate {
namespace {

QString shown(const std::filesystem::path& path)
{
    return QFile::decodeName(path.c_str());
}

/// Where the report to keep goes: beside the JSON report, which is the second file of an export.
std::filesystem::path reportBase(const Restoration& restoration, const ExportRequest& request)
{
    const auto files = filesOfExport(nameFieldsOf(restoration), fittedTo(request, restoration));
    return files && files->size() > 1 ? std::filesystem::path((*files)[1]).replace_extension()
                                      : request.folder / "report";
}

} // namespace

ExportTab::ExportTab(Document& document, ExportWork& work, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_work(work),
      m_reports(new ReportWork(*QThreadPool::globalInstance(), this)),
      m_panel(new ExportPanel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_panel);
    connect(m_panel, &ExportPanel::outputWanted, this,
            [this](const OutputSettings& output, const QString& what, const QString& mergeKey) {
                RestoreSettings settings = m_document.settings();
                settings.output = output;
                m_document.change(settings, what, mergeKey);
            });
    connect(m_panel, &ExportPanel::folderWanted, this, &ExportTab::chooseFolder);
    connect(m_panel, &ExportPanel::filesStale, this, &ExportTab::showFiles);
    connect(m_panel, &ExportPanel::exportRequested, this, &ExportTab::begin);
    connect(m_panel, &ExportPanel::cancelRequested, this, [this] {
        m_work.cancel();
        m_reports->cancel();
        m_panel->showIdle(true, tr("Cancelled. No half-written file was left."));
    });
    connect(m_panel, &ExportPanel::openFolderRequested, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(shown(m_request.folder))); });
    connect(m_panel, &ExportPanel::playRequested, this,
            [](const QString& file) { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); });
    connect(&work, &ExportWork::progressed, this,
            [this](const Progress& progress) { m_panel->showBusy(progress.fraction, progress.secondsLeft); });
    connect(&work, &ExportWork::filesExist, this, &ExportTab::ask);
    connect(&work, &ExportWork::finished, this, &ExportTab::takeFiles);
    connect(&work, &ExportWork::failed, this, &ExportTab::fail);
    connect(m_reports, &ReportWork::finished, this, &ExportTab::end);
    connect(m_reports, &ReportWork::failed, this, &ExportTab::fail);
    connect(&document, &Document::settingsChanged, this, &ExportTab::showOutput);
    connect(&document, &Document::recordingPathChanged, this, &ExportTab::showOutput);
    connect(&document, &Document::recordingChanged, this, &ExportTab::showOutput);
    connect(&document, &Document::rendersChanged, this, &ExportTab::showReady);
    showOutput();
    showReady();
}

ExportTab::~ExportTab() = default;

std::filesystem::path ExportTab::folder() const
{
    const auto& chosen = m_document.settings().output.folder;
    return chosen.empty() ? m_document.recordingPath().parent_path() : chosen;
}

ExportRequest ExportTab::request() const
{
    const OutputSettings& output = m_document.settings().output;
    return {folder(), output.form, output.nameTemplate, false};
}

void ExportTab::showOutput()
{
    m_panel->setOutput(m_document.settings().output);
    m_panel->setHasPicture(m_document.recording() && m_document.recording()->decoded.hasPicture);
    showFiles();
}

void ExportTab::showFiles()
{
    QStringList files;
    QString trouble;
    const auto add = [&](const NameFields& fields, const ExportRequest& asked) {
        const auto named = filesOfExport(fields, asked);
        if (!named) {
            trouble = errorSentence(named.error()) + QLatin1Char('\n') + QString::fromStdString(named.error().detail);
            return;
        }
        for (const auto& file : *named)
            files << shown(file);
        if (m_panel->wantsReport() && named->size() > 1) {
            const QString base = shown(std::filesystem::path((*named)[1]).replace_extension());
            files << base + QStringLiteral(".html") << base + QStringLiteral(".pdf");
        }
    };
    for (const auto& made : m_document.renders())
        add(nameFieldsOf(*made), fittedTo(request(), *made));
    if (m_document.renders().empty() && !m_document.recordingPath().empty()) {
        ExportRequest expected = request();
        NameFields fields{m_document.recordingPath()};
        if (const auto& recording = m_document.recording())
            fields.videoExtension = videoExtensionOf(recording->input, recording->decoded);
        expected.form.video = expected.form.video && !fields.videoExtension.empty();
        add(fields, expected);
    }
    m_panel->setFiles(files, trouble);
}

void ExportTab::showReady()
{
    if (m_work.isBusy() || m_reports->isBusy())
        return;
    const bool ready = !m_document.renders().empty();
    m_panel->showIdle(ready, ready ? QString()
                                   : tr("There is nothing to export yet: restore the recording first, in the tab "
                                        "“Restore”."));
    showFiles();
}

void ExportTab::begin()
{
    m_what = m_document.renders();
    m_request = request();
    m_template = m_request.nameTemplate;
    m_keepsBoth = m_replaces = false;
    m_written.clear();
    start(1);
}

void ExportTab::start(int copy)
{
    m_copy = copy;
    m_request.nameTemplate = copy > 1 ? QStringLiteral("%1 (%2)").arg(m_template).arg(copy) : m_template;
    m_panel->showBusy(0.0, std::nullopt);
    m_work.start(m_what, m_request);
}

void ExportTab::ask(const Files& files)
{
    if (m_keepsBoth) { // the next number is taken as well
        keepBoth();
        return;
    }
    m_question = new QMessageBox(QMessageBox::Question, tr("Files are there already"),
                                 tr("%n file(s) of that name are there already. What shall become of them?", nullptr,
                                    static_cast<int>(files.size())),
                                 QMessageBox::Cancel, this);
    m_question->setObjectName(QStringLiteral("export.exists"));
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setTextFormat(Qt::PlainText);
    QStringList names;
    for (const auto& file : files)
        names << shown(file);
    m_question->setDetailedText(names.join(QLatin1Char('\n')));
    auto* replace = m_question->addButton(tr("&Replace them"), QMessageBox::DestructiveRole);
    replace->setObjectName(QStringLiteral("export.replace"));
    auto* both = m_question->addButton(tr("&Keep both"), QMessageBox::AcceptRole);
    both->setObjectName(QStringLiteral("export.keepBoth"));
    m_question->setDefaultButton(both);
    connect(m_question, &QMessageBox::finished, this, [this, replace, both] {
        const auto* answer = m_question->clickedButton();
        if (answer == replace) {
            m_replaces = true;
            m_work.replaceFiles();
        } else if (answer == both) {
            keepBoth();
        } else {
            m_work.cancel();
            showReady();
        }
    });
    m_question->open();
}

void ExportTab::keepBoth()
{
    m_keepsBoth = true;
    m_work.cancel();
    start(m_copy + 1);
}

void ExportTab::takeFiles(const Files& files)
{
    for (const auto& file : files)
        m_written << shown(file);
    if (!m_panel->wantsReport()) {
        end({});
        return;
    }
    m_panel->showBusy(1.0, std::nullopt);
    QList<ReportWork::Order> orders;
    for (const auto& made : m_what) {
        ReportFacts facts;
        facts.title = shown(made->recording->input.filename());
        facts.restoration = made;
        RestoreSettings settings = m_document.settings();
        settings.output.form = fittedTo(m_request, *made).form;
        facts.command = commandArguments(settings, made->recording->input, m_request.folder);
        facts.programVersion = QCoreApplication::applicationVersion();
        facts.made = QDateTime::currentDateTime();
        facts.files = m_written;
        orders.append({facts, reportBase(*made, m_request), m_replaces});
    }
    m_reports->start(orders);
}

void ExportTab::end(const QStringList& reports)
{
    m_panel->showDone(m_written + reports);
    m_what.clear();
}

void ExportTab::fail(const Error& error)
{
    m_panel->showIdle(!m_document.renders().empty(), errorSentence(error), QString::fromStdString(error.detail));
    m_what.clear();
}

void ExportTab::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Folder for the exported files"), shown(folder()));
    dialog->setObjectName(QStringLiteral("export.folderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& chosen) {
        RestoreSettings settings = m_document.settings();
        settings.output.folder = QFile::encodeName(chosen).toStdString();
        m_document.change(settings, tr("Folder for exported files", "in the history"));
    });
    dialog->open();
}

} // namespace resonate
