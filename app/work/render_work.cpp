#include "app/work/render_work.h"

#include "app/work/background_executor.h"
#include "app/work/one_job.h"
#include "app/work/render_requests.h"

namespace resonate {
namespace {

double secondsOf(const RestoreRequest& request, const OpenRecording& recording)
{
    return request.part ? request.part->endSeconds - request.part->beginSeconds : recording.seconds();
}

} // namespace

RenderWork::RenderWork(Document& document, Cache& cache, QThreadPool& pool, QObject* parent)
    : QObject(parent), m_document(document), m_cache(cache), m_job(new OneJob(pool, this)), m_steps(this)
{
    connect(&document, &Document::recordingPathChanged, this, &RenderWork::cancel);
    connect(m_job, &OneJob::progressed, this, &RenderWork::show);
    connect(m_job, &OneJob::told, this, &RenderWork::told);
    connect(m_job, &OneJob::failed, this, [this](const Error& error) {
        if (!m_busy || m_restart)
            return;
        setBusy(false);
        Q_EMIT failed(error);
    });
    connect(m_job, &OneJob::ended, this, [this] {
        if (!m_busy)
            return;
        m_restart = false;
        begin();
    });
}

RenderWork::~RenderWork() = default;

void RenderWork::start()
{
    if (m_busy || !m_document.recording())
        return;
    m_recording = m_document.recording();
    m_rendered.clear();
    m_requests.clear();
    auto requests = renderRequests(m_document.settings(), *m_recording);
    if (!requests) {
        Q_EMIT failed(requests.error());
        return;
    }
    m_requests = *std::move(requests);
    QStringList titles;
    for (const RestoreRequest& request : m_requests)
        titles << (request.song.isEmpty() ? tr("The whole recording") : tr("Song %1").arg(request.song));
    m_steps.reset(titles);
    setBusy(true);
    m_restart = m_job->isAtWork();
    if (!m_restart)
        begin();
}

void RenderWork::begin()
{
    const RestoreRequest& request = m_requests[m_rendered.size()];
    m_job->start<std::shared_ptr<const Restoration>>(
        [recording = m_recording, request, &cache = m_cache](const JobContext& job) {
            return inBackground<std::shared_ptr<const Restoration>>(
                job, [&](const JobContext& gentle) { return restorePartOf(recording, request, cache, gentle); });
        },
        [this](std::shared_ptr<const Restoration> rendered) { take(std::move(rendered)); });
}

void RenderWork::take(std::shared_ptr<const Restoration> rendered)
{
    if (!m_busy || m_restart) // cancelled when it was as good as done
        return;
    m_steps.finish(static_cast<int>(m_rendered.size()), rendered->records);
    m_rendered.push_back(std::move(rendered));
    if (m_rendered.size() < m_requests.size())
        return;
    setBusy(false);
    m_document.setRenders(std::exchange(m_rendered, {}));
    Q_EMIT finished();
}

void RenderWork::show(const Progress& progress)
{
    if (!m_busy || m_restart)
        return;
    m_steps.show(static_cast<int>(m_rendered.size()), progress);
    double before = 0.0;
    double all = 0.0;
    for (std::size_t i = 0; i < m_requests.size(); ++i) {
        const double seconds = secondsOf(m_requests[i], *m_recording);
        before += i < m_rendered.size() ? seconds : 0.0;
        all += seconds;
    }
    const double here = secondsOf(m_requests[m_rendered.size()], *m_recording);
    Progress total = progress;
    total.fraction = (before + here * progress.fraction) / all;
    if (progress.secondsLeft &&
        progress.fraction < 1.0) { // the songs to come take as long as this one, for their length
        const double ofThis = *progress.secondsLeft / (1.0 - progress.fraction);
        total.secondsLeft = *progress.secondsLeft + ofThis * (all - before - here) / here;
    }
    Q_EMIT progressed(total);
}

void RenderWork::cancel()
{
    m_restart = false;
    m_job->cancel();
    m_rendered.clear();
    setBusy(false);
}

void RenderWork::setBusy(bool busy)
{
    if (std::exchange(m_busy, busy) != busy)
        Q_EMIT busyChanged();
}

} // namespace resonate
