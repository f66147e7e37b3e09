#pragma once

#include "app/document/document.h"
#include "app/work/render_steps.h"
#include "pipeline/cache.h"

#include <QThreadPool>

#include <memory>
#include <vector>

namespace resonate {

class OneJob;

/// Restores the whole recording, or each chosen song in turn, in full quality, and puts what came of it into the
/// document. It gives way to previews. What was finished before a cancel is found again by the next start. Lives in the
/// window's thread; destroying it cancels and waits.
class RenderWork final : public QObject {
    Q_OBJECT
public:
    /// All outlive this. `pool` is not that of the previews; its threads will run at low priority from then on.
    RenderWork(Document& document, Cache& cache, QThreadPool& pool, QObject* parent = nullptr);
    ~RenderWork() override;

    /// With the document's settings as they are now; nothing happens while it is busy or there is no recording.
    void start();
    void cancel();
    bool isBusy() const noexcept { return m_busy; }
    /// Steps, stems and what the guard said of them; they stay after the end.
    RenderSteps& steps() noexcept { return m_steps; }

Q_SIGNALS:
    void busyChanged();
    /// `fraction` and `secondsLeft` are those of all songs together; the rest is the one at work.
    void progressed(const resonate::Progress& progress);
    void told(const QString& message);
    void failed(const resonate::Error& error);
    /// The document has its renders.
    void finished();

private:
    void begin();
    void take(std::shared_ptr<const Restoration> rendered);
    void show(const Progress& progress);
    void setBusy(bool busy);

    Document& m_document;
    Cache& m_cache;
    OneJob* m_job;
    RenderSteps m_steps;
    std::shared_ptr<const OpenRecording> m_recording;
    std::vector<RestoreRequest> m_requests; // one for each piece
    std::vector<std::shared_ptr<const Restoration>> m_rendered;
    bool m_busy = false;    // something is wanted
    bool m_restart = false; // as soon as what was cancelled has ended
};

} // namespace resonate
