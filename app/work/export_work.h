#pragma once

#include "pipeline/progress.h"
#include "pipeline/recording/export_restoration.h"

#include <QObject>
#include <QThreadPool>

#include <filesystem>
#include <memory>
#include <vector>

namespace resonate {

class OneJob;

/// Writes what was rendered. Files that are there already are never replaced without an answer. Lives in the window's
/// thread; destroying it cancels and waits, and leaves no half-written file.
class ExportWork final : public QObject {
    Q_OBJECT
public:
    /// `pool` outlives this.
    explicit ExportWork(QThreadPool& pool, QObject* parent = nullptr);
    ~ExportWork() override;

    /// Writes each in turn. Nothing happens while it is busy, or when there is nothing to write. Without
    /// `request.overwrite`, files in the way are told by filesExist(), and it waits for replaceFiles() or cancel().
    void start(const std::vector<std::shared_ptr<const Restoration>>& what, const ExportRequest& request);
    void replaceFiles();
    void cancel();
    bool isBusy() const noexcept { return m_busy; }

Q_SIGNALS:
    void busyChanged();
    /// `fraction` is that of all that is written.
    void progressed(const resonate::Progress& progress);
    void filesExist(const std::vector<std::filesystem::path>& files);
    void failed(const resonate::Error& error);
    /// What was written; each restoration's master comes first.
    void finished(const std::vector<std::filesystem::path>& files);

private:
    using Files = std::vector<std::filesystem::path>;

    void lookForFiles();
    void writeNext();
    void proceed();
    void setBusy(bool busy);

    OneJob* m_job;
    std::vector<std::shared_ptr<const Restoration>> m_what;
    ExportRequest m_request;
    std::size_t m_done = 0;
    Files m_files;
    enum class Next { Nothing, Look, Write } m_next = Next::Nothing; // when the job has ended
    bool m_asking = false;
    bool m_busy = false;
};

} // namespace resonate
