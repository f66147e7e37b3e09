#include "app/document/project_keeper.h"

#include "app/document/background.h"
#include "pipeline/project/source_search.h"

#include <QFile>

namespace resonate {
namespace {

constexpr std::chrono::seconds kAutosave{10};

QString shown(const std::filesystem::path& path)
{
    return QFile::decodeName(path.c_str());
}

} // namespace

ProjectKeeper::ProjectKeeper(Document& document, QThreadPool& pool, std::filesystem::path recoveryFolder,
                             QObject* parent)
    : QObject(parent), m_document(document), m_pool(pool), m_recoveryFolder(std::move(recoveryFolder))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kAutosave);
    connect(&m_timer, &QTimer::timeout, this, &ProjectKeeper::keepAside);
    connect(&m_document, &Document::settingsChanged, this, [this] {
        if (!m_timer.isActive())
            m_timer.start();
    });
    connect(&m_document, &Document::recordingPathChanged, this, &ProjectKeeper::forgetOtherRecording);
}

ProjectKeeper::~ProjectKeeper()
{
    qDeleteAll(findChildren<Job*>()); // cancels and waits, so that nobody writes into the slot any more
    if (m_slot)
        std::move(*m_slot).remove();
}

void ProjectKeeper::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged();
}

void ProjectKeeper::setFile(const std::filesystem::path& file)
{
    if (file == m_file)
        return;
    m_file = file;
    Q_EMIT fileChanged();
}

/// A project is of one recording: another one in its window is something new, which was saved nowhere.
void ProjectKeeper::forgetOtherRecording()
{
    if (!m_applying)
        setFile({});
}

Project ProjectKeeper::current() const
{
    Project project;
    project.source.path = m_document.recordingPath();
    if (knowsSource())
        project.source = m_source;
    project.settings = m_document.settings();
    if (m_view)
        project.view = m_view();
    return project;
}

void ProjectKeeper::save(const std::filesystem::path& file)
{
    if (m_busy || m_document.recordingPath().empty())
        return;
    setBusy(true);
    m_document.history().setClean(); // as it is now; what is changed from here on is changed
    runInBackground<ProjectSource>(
        m_pool, this,
        [project = current(), file](std::stop_token stop) mutable -> Result<ProjectSource> {
            if (project.source.checksum.empty()) {
                auto source = rememberSource(project.source.path, stop);
                if (!source)
                    return source.error();
                project.source = *source;
            }
            if (auto saved = saveProject(project, file); !saved)
                return saved.error();
            return project.source;
        },
        [this, file](const Result<ProjectSource>& source) {
            setBusy(false);
            if (!source) {
                m_document.history().resetClean();
                return Q_EMIT failed(source.error());
            }
            m_source = *source;
            setFile(file);
            if (m_slot && !m_document.isModified())
                m_slot->clear();
            Q_EMIT saved();
        });
}

void ProjectKeeper::open(const std::filesystem::path& file)
{
    if (m_busy)
        return;
    setBusy(true);
    runInBackground<Project>(
        m_pool, this, [file](std::stop_token) { return loadProject(file); },
        [this, file](Result<Project> project) {
            setBusy(false);
            if (!project)
                return Q_EMIT failed(project.error());
            search({std::move(*project), file});
        });
}

void ProjectKeeper::takeOver(LostProject lost)
{
    m_slot = std::make_shared<RecoverySlot>(std::move(lost.slot));
    search({std::move(lost.project), lost.projectFile, true});
}

void ProjectKeeper::search(Opening opening)
{
    setBusy(true);
    const auto folder = opening.file.empty() ? opening.project.source.path.parent_path() : opening.file.parent_path();
    m_opening = std::move(opening);
    using Found = std::optional<std::filesystem::path>;
    runInBackground<Found>(
        m_pool, this,
        [source = m_opening->project.source, folder](std::stop_token stop) { return findSource(source, folder, stop); },
        [this](const Result<Found>& found) {
            setBusy(false);
            if (!found)
                return Q_EMIT failed(found.error());
            if (!found->has_value())
                return Q_EMIT recordingMissing(shown(m_opening->project.source.path));
            apply(**found, true);
        });
}

void ProjectKeeper::relink(const std::filesystem::path& recording)
{
    if (m_busy || !m_opening)
        return;
    setBusy(true);
    runInBackground<SourceMatch>(
        m_pool, this,
        [source = m_opening->project.source, recording](std::stop_token stop) {
            return matchSource(source, recording, stop);
        },
        [this, recording](const Result<SourceMatch>& match) {
            setBusy(false);
            if (match && *match == SourceMatch::Same)
                return apply(recording, true);
            if (match && *match == SourceMatch::Other)
                return Q_EMIT recordingDiffers(shown(recording));
            Q_EMIT recordingMissing(shown(recording));
        });
}

void ProjectKeeper::acceptOther(const std::filesystem::path& recording)
{
    if (m_opening)
        apply(recording, false);
}

void ProjectKeeper::giveUpOpening()
{
    m_opening.reset();
}

void ProjectKeeper::apply(const std::filesystem::path& recording, bool asItWas)
{
    Opening opening = std::move(*m_opening);
    m_opening.reset();
    m_source = asItWas ? opening.project.source : ProjectSource{};
    const bool moved = m_source.path != recording;
    m_source.path = recording;
    if (!asItWas) { // they point into the recording that it was made for
        opening.project.settings.songs.clear();
        opening.project.settings.previewStartSeconds.reset();
    }
    m_applying = true;
    m_document.setRecordingPath(recording);
    m_document.resetSettings(opening.project.settings);
    m_applying = false;
    if (opening.isLost || moved)
        m_document.history().resetClean();
    setFile(opening.file);
    Q_EMIT opened(opening.project.view);
}

void ProjectKeeper::keepAside()
{
    if (!m_document.isModified() || m_document.recordingPath().empty())
        return;
    if (!m_slot) {
        auto slot = RecoverySlot::create(m_recoveryFolder);
        if (!slot)
            return Q_EMIT failed(slot.error());
        m_slot = std::make_shared<RecoverySlot>(std::move(*slot));
    }
    runInBackground<bool>(
        m_pool, this,
        [slot = m_slot, project = current(), file = m_file](std::stop_token) -> Result<bool> {
            if (auto kept = slot->keep(project, file); !kept)
                return kept.error();
            return true;
        },
        [this](const Result<bool>& kept) {
            if (!kept)
                Q_EMIT failed(kept.error());
        });
}

} // namespace resonate
