#include "app/work/analysis_work.h"

#include "app/document/document.h"
#include "app/work/one_job.h"

namespace resonate {

AnalysisWork::AnalysisWork(Document& document, Cache& cache, QThreadPool& pool, QObject* parent)
    : QObject(parent), m_document(document), m_cache(cache), m_job(new OneJob(pool, this))
{
    connect(&document, &Document::recordingPathChanged, this, &AnalysisWork::cancel);
    connect(m_job, &OneJob::progressed, this, [this](const Progress& progress) {
        if (m_busy)
            Q_EMIT progressed(progress);
    });
    connect(m_job, &OneJob::arriving, this, [this](const Arriving& recording) {
        if (m_busy)
            Q_EMIT arriving(recording);
    });
    connect(m_job, &OneJob::told, this, &AnalysisWork::told);
    connect(m_job, &OneJob::failed, this, [this](const Error& error) {
        if (!m_busy || m_restart)
            return;
        setBusy(false);
        Q_EMIT failed(error);
    });
    connect(m_job, &OneJob::ended, this, [this] {
        if (std::exchange(m_restart, false))
            begin();
    });
}

AnalysisWork::~AnalysisWork() = default;

void AnalysisWork::start()
{
    if (m_busy || m_document.recording() || m_document.recordingPath().empty())
        return;
    setBusy(true);
    if (m_job->isAtWork())
        m_restart = true;
    else
        begin();
}

void AnalysisWork::begin()
{
    const std::filesystem::path path = m_document.recordingPath();
    m_job->start<std::shared_ptr<const OpenRecording>>(
        [path, &cache = m_cache](const JobContext& job) { return openRecording(path, cache, job); },
        [this](std::shared_ptr<const OpenRecording> recording) {
            if (!m_busy || m_restart) // cancelled when it was as good as done
                return;
            setBusy(false);
            m_document.setRecording(std::move(recording));
        });
}

void AnalysisWork::cancel()
{
    m_restart = false;
    m_job->cancel();
    setBusy(false);
}

void AnalysisWork::setBusy(bool busy)
{
    if (std::exchange(m_busy, busy) != busy)
        Q_EMIT busyChanged();
}

} // namespace resonate
