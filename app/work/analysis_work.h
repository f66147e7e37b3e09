#pragma once

#include "pipeline/arriving.h"
#include "pipeline/cache.h"
#include "pipeline/progress.h"

#include <QObject>
#include <QThreadPool>

#include <filesystem>

namespace resonate {

class Document;
class OneJob;

/// Reads and measures the document's recording and puts it there. When the document goes on to another recording, what
/// is at work is cancelled. Lives in the window's thread; destroying it cancels and waits.
class AnalysisWork final : public QObject {
    Q_OBJECT
public:
    /// All outlive this.
    AnalysisWork(Document& document, Cache& cache, QThreadPool& pool, QObject* parent = nullptr);
    ~AnalysisWork() override;

    /// Nothing happens when the recording is known, or is being read already.
    void start();
    void cancel();
    /// False at once when it was cancelled.
    bool isBusy() const noexcept { return m_busy; }

Q_SIGNALS:
    void busyChanged();
    void progressed(const resonate::Progress& progress);
    /// The recording's audio, as far as it was read.
    void arriving(const resonate::Arriving& recording);
    void told(const QString& message);
    void failed(const resonate::Error& error);

private:
    void begin();
    void setBusy(bool busy);

    Document& m_document;
    Cache& m_cache;
    OneJob* m_job;
    bool m_busy = false;    // something is wanted
    bool m_restart = false; // as soon as what was cancelled has ended
};

} // namespace resonate
