#include "app/window/window_files.h"

#include "app/window/application.h"
#include "app/window/main_window.h"
#include "app/window/notice_bar.h"
#include "app/window/workbench.h"
#include "pipeline/media_folder.h"
#include "widgets/look/error_sentence.h"

#include <QEventLoop>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace resonate {
namespace {

std::filesystem::path pathOf(const QString& name)
{
    return QFile::encodeName(name).toStdString();
}

QString nameOf(const std::filesystem::path& path)
{
    return QFile::decodeName(path.c_str());
}

QString projectFilter()
{
    return WindowFiles::tr("Resonate projects (*%1)").arg(QLatin1String(kProjectExtension));
}

} // namespace

WindowFiles::WindowFiles(Application& application, MainWindow& window)
    : QObject(&window), m_application(application), m_window(window), m_keeper(window.workbench()->keeper)
{
    connect(&m_keeper, &ProjectKeeper::failed, this, [this](const Error& error) {
        m_window.notices().showError(errorSentence(error), QString::fromStdString(error.detail));
    });
    connect(&m_keeper, &ProjectKeeper::recordingMissing, this, &WindowFiles::askForRecording);
    connect(&m_keeper, &ProjectKeeper::recordingDiffers, this, &WindowFiles::askAboutOther);
    connect(&m_keeper, &ProjectKeeper::saved, this, [this] { m_application.remember(m_keeper.file()); });
}

std::filesystem::path WindowFiles::askForFile(const QString& title, const QString& filter)
{
    const QString chosen =
        QFileDialog::getOpenFileName(&m_window, title, m_application.preferences().lastFolder(), filter);
    if (!chosen.isEmpty())
        m_application.preferences().setLastFolder(QFileInfo(chosen).absolutePath());
    return pathOf(chosen);
}

void WindowFiles::chooseRecording()
{
    QFileDialog dialog(&m_window, tr("Open recordings"), m_application.preferences().lastFolder());
    dialog.setFileMode(QFileDialog::ExistingFiles);
    dialog.setNameFilters(
        {tr("Recordings and videos (%1)").arg(recordingPatterns().join(QLatin1Char(' '))), tr("All files (*)")});
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_application.preferences().setLastFolder(dialog.directory().absolutePath());
    std::vector<std::filesystem::path> files;
    const QStringList names = dialog.selectedFiles();
    for (const QString& name : names)
        files.push_back(pathOf(name));
    m_window.openAll(files);
}

void WindowFiles::chooseFolder()
{
    const QString chosen = QFileDialog::getExistingDirectory(&m_window, tr("Open a folder of recordings"),
                                                             m_application.preferences().lastFolder());
    if (chosen.isEmpty())
        return;
    m_application.preferences().setLastFolder(chosen);
    m_window.openAll({pathOf(chosen)});
}

void WindowFiles::chooseProject()
{
    if (const auto file = askForFile(tr("Open a project"), projectFilter()); !file.empty())
        m_application.open(file);
}

void WindowFiles::save()
{
    if (m_keeper.file().empty())
        saveAs();
    else
        m_keeper.save(m_keeper.file());
}

void WindowFiles::saveAs()
{
    const auto& recording = m_window.workbench()->document.recordingPath();
    if (recording.empty())
        return;
    std::filesystem::path proposed = m_keeper.file();
    if (proposed.empty())
        proposed = recording.parent_path() / recording.stem().concat(kProjectExtension);
    QFileDialog dialog(&m_window, tr("Save the project"), nameOf(proposed.parent_path()), projectFilter());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QLatin1String(kProjectExtension + 1)); // without its point
    dialog.selectFile(nameOf(proposed.filename()));
    if (dialog.exec() == QDialog::Accepted)
        m_keeper.save(pathOf(dialog.selectedFiles().constFirst()));
}

void WindowFiles::askForRecording(const QString& path)
{
    QMessageBox box(QMessageBox::Question, tr("The recording was moved"),
                    tr("The recording of this project is not where it was. Do you want to show where it is now?"),
                    QMessageBox::Cancel, &m_window);
    box.setObjectName(QStringLiteral("relink"));
    box.setInformativeText(path);
    QPushButton* look = box.addButton(tr("&Look for it…"), QMessageBox::AcceptRole);
    box.setDefaultButton(look);
    box.exec();
    if (box.clickedButton() != look)
        return m_keeper.giveUpOpening();
    const QString suffix = QFileInfo(path).suffix();
    const auto file = askForFile(tr("Where is %1?").arg(QFileInfo(path).fileName()),
                                 tr("Files of this kind (%1)").arg(QStringLiteral("*.") + suffix) +
                                     QStringLiteral(";;") + tr("All files (*)"));
    if (file.empty())
        return m_keeper.giveUpOpening();
    m_keeper.relink(file);
}

void WindowFiles::askAboutOther(const QString& path)
{
    QMessageBox box(QMessageBox::Warning, tr("Another recording"),
                    tr("This is not the recording that the project was made with: its content differs. The chosen "
                       "songs and the place of the preview would be forgotten."),
                    QMessageBox::Cancel, &m_window);
    box.setObjectName(QStringLiteral("relink.other"));
    box.setInformativeText(path);
    QPushButton* use = box.addButton(tr("&Use it all the same"), QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() == use)
        m_keeper.acceptOther(pathOf(path));
    else
        m_keeper.giveUpOpening();
}

bool WindowFiles::waitUntilSaved()
{
    QEventLoop loop;
    bool saved = false;
    connect(&m_keeper, &ProjectKeeper::saved, &loop, [&] { saved = true; });
    connect(&m_keeper, &ProjectKeeper::busyChanged, &loop, [&] {
        if (!m_keeper.isBusy())
            QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection); // saved() comes first
    });
    save();
    if (m_keeper.isBusy())
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    return saved;
}

bool WindowFiles::mayClose()
{
    Document& document = m_window.workbench()->document;
    if (!document.isModified() || document.recordingPath().empty())
        return true;
    const auto& about = m_keeper.file().empty() ? document.recordingPath() : m_keeper.file();
    QMessageBox box(QMessageBox::Question, tr("Unsaved changes"),
                    tr("Save the changes to %1?").arg(nameOf(about.filename())),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, &m_window);
    box.setObjectName(QStringLiteral("close.ask"));
    box.setInformativeText(tr("The recording itself is never changed."));
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        return waitUntilSaved();
    case QMessageBox::Discard:
        return true;
    default:
        return false;
    }
}

} // namespace resonate
