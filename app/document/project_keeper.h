#pragma once

#include "app/document/document.h"
#include "pipeline/project/recovery.h"

#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace resonate {

/// Opens and saves what a window works on, and keeps aside what is not saved yet, in case the program comes to a bad
/// end. All reading and writing is done on a pool; one thing at a time.
class ProjectKeeper final : public QObject {
    Q_OBJECT
public:
    /// `recoveryFolder`: where unsaved work is kept aside.
    ProjectKeeper(Document& document, QThreadPool& pool, std::filesystem::path recoveryFolder,
                  QObject* parent = nullptr);
    /// Waits for what is being written; nothing stays aside.
    ~ProjectKeeper() override;

    /// Asked whenever something is written.
    void setView(std::function<ProjectView()> view) { m_view = std::move(view); }
    void setAutosaveInterval(std::chrono::milliseconds interval) { m_timer.setInterval(interval); }

    /// Where it was saved to or opened from; empty: nowhere.
    const std::filesystem::path& file() const noexcept { return m_file; }
    bool isBusy() const noexcept { return m_busy; }

    void save(const std::filesystem::path& file);
    void open(const std::filesystem::path& file);
    /// What another run could not save: modified, and nowhere on the disk but in its slot.
    void takeOver(LostProject lost);

    /// After recordingMissing(): is it this file?
    void relink(const std::filesystem::path& recording);
    /// After recordingDiffers(): take it all the same.
    void acceptOther(const std::filesystem::path& recording);
    void giveUpOpening();

Q_SIGNALS:
    void fileChanged();
    void busyChanged();
    void saved();
    /// Document holds what the project says; its view is still to be restored.
    void opened(const resonate::ProjectView& view);
    void failed(const resonate::Error& error);
    /// The project waits: see relink().
    void recordingMissing(const QString& path);
    void recordingDiffers(const QString& path);

private:
    /// On its way into the document.
    struct Opening {
        Project project;
        std::filesystem::path file;
        bool isLost = false;
    };

    void setBusy(bool busy);
    void setFile(const std::filesystem::path& file);
    Project current() const;
    bool knowsSource() const { return m_source.path == m_document.recordingPath() && !m_source.checksum.empty(); }
    void forgetOtherRecording();
    void search(Opening opening);
    void apply(const std::filesystem::path& recording, bool asItWas);
    void keepAside();

    Document& m_document;
    QThreadPool& m_pool;
    std::filesystem::path m_recoveryFolder;
    std::function<ProjectView()> m_view;
    std::filesystem::path m_file;
    ProjectSource m_source; // of the recording that was hashed last
    std::optional<Opening> m_opening;
    bool m_applying = false;
    bool m_busy = false;
    QTimer m_timer;
    std::shared_ptr<RecoverySlot> m_slot; // null until something was kept aside
};

} // namespace resonate
