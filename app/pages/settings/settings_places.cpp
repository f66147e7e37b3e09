#include "app/pages/settings/settings_places.h"

#include "app/document/background.h"
#include "app/document/document.h"
#include "app/pages/settings/file_questions.h"
#include "widgets/settings/delivery_panel.h"
#include "widgets/settings/output_panel.h"

#include <QThreadPool>

#include <unistd.h>

namespace resonate {
namespace {

namespace fs = std::filesystem;

enum class Trouble { None, Missing, WrongKind, Forbidden, Same };

/// What two looks at the disk have found.
struct Findings {
    Trouble reference = Trouble::None;
    Trouble folder = Trouble::None;
};

Trouble referenceTrouble(const fs::path& reference, const fs::path& input)
{
    std::error_code error;
    if (reference.empty())
        return Trouble::None;
    if (!fs::exists(reference, error))
        return Trouble::Missing;
    if (!fs::is_regular_file(reference, error))
        return Trouble::WrongKind;
    if (fs::equivalent(reference, input, error))
        return Trouble::Same;
    return ::access(reference.c_str(), R_OK) == 0 ? Trouble::None : Trouble::Forbidden;
}

Trouble folderTrouble(const fs::path& folder)
{
    std::error_code error;
    if (folder.empty())
        return Trouble::None;
    if (!fs::exists(folder, error))
        return Trouble::Missing;
    if (!fs::is_directory(folder, error))
        return Trouble::WrongKind;
    return ::access(folder.c_str(), W_OK | X_OK) == 0 ? Trouble::None : Trouble::Forbidden;
}

QString referenceWords(Trouble trouble)
{
    switch (trouble) {
    case Trouble::Missing:
        return SettingsPlaces::tr("This file is not there any more. Choose another piece, or none.");
    case Trouble::WrongKind:
        return SettingsPlaces::tr("This is no file. Choose a recording.");
    case Trouble::Forbidden:
        return SettingsPlaces::tr("This file may not be read. Choose another piece, or none.");
    case Trouble::Same:
        return SettingsPlaces::tr("This is the recording itself, so there is nothing to follow.");
    case Trouble::None:
        break;
    }
    return {};
}

QString folderWords(Trouble trouble)
{
    switch (trouble) {
    case Trouble::Missing:
        return SettingsPlaces::tr("This folder is not there. It is made when the files are written.");
    case Trouble::WrongKind:
        return SettingsPlaces::tr("This is no folder. Choose another one.");
    case Trouble::Forbidden:
        return SettingsPlaces::tr("Nothing may be written to this folder. Choose another one.");
    case Trouble::Same:
    case Trouble::None:
        break;
    }
    return {};
}

} // namespace

SettingsPlaces::SettingsPlaces(Document& document, DeliveryPanel& delivery, OutputPanel& output,
                               const FileQuestions& questions, QObject* parent)
    : QObject(parent), m_document(document), m_delivery(delivery), m_output(output), m_questions(questions)
{
    connect(&delivery, &DeliveryPanel::referenceWanted, this, &SettingsPlaces::askForReference);
    connect(&output, &OutputPanel::folderWanted, this, &SettingsPlaces::askForFolder);
    connect(&document, &Document::settingsChanged, this, &SettingsPlaces::look);
    connect(&document, &Document::recordingPathChanged, this, &SettingsPlaces::look);
    look();
}

void SettingsPlaces::askForReference()
{
    const auto file = m_questions.file(
        &m_delivery, {tr("A piece whose tone is followed"),
                      tr("Recordings (*.wav *.flac *.mp3 *.m4a *.ogg *.opus *.aac *.mp4);;All files (*)"),
                      m_document.settings().reference.parent_path()});
    if (!file)
        return;
    RestoreSettings settings = m_document.settings();
    settings.reference = *file;
    m_document.change(settings, tr("Reference: %1", "in the history").arg(shownPath(file->filename())));
}

void SettingsPlaces::askForFolder()
{
    const fs::path& now = m_document.settings().output.folder;
    const auto folder = m_questions.folder(
        &m_output,
        {tr("Where the files are written"), {}, now.empty() ? m_document.recordingPath().parent_path() : now});
    if (!folder)
        return;
    RestoreSettings settings = m_document.settings();
    settings.output.folder = *folder;
    m_document.change(settings, tr("Output folder: %1", "in the history").arg(shownPath(folder->filename())));
}

void SettingsPlaces::look()
{
    const fs::path reference = m_document.settings().reference, input = m_document.recordingPath();
    const fs::path folder =
        m_document.settings().output.folder.empty() ? input.parent_path() : m_document.settings().output.folder;
    if (m_looked && reference == m_reference && folder == m_folder)
        return;
    m_looked = true;
    m_reference = reference;
    m_folder = folder;
    runInBackground<Findings>(
        *QThreadPool::globalInstance(), this,
        [=](const std::stop_token&) -> Result<Findings> {
            return Findings{referenceTrouble(reference, input), folderTrouble(folder)};
        },
        [this, reference, folder](const Result<Findings>& found) {
            if (!found || reference != m_reference || folder != m_folder)
                return; // somebody was quicker
            m_delivery.setReferenceTrouble(referenceWords(found->reference));
            m_output.setFolderTrouble(folderWords(found->folder));
        });
}

} // namespace resonate
