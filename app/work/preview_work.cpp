#include "app/work/preview_work.h"

#include "app/work/one_job.h"

namespace resonate {
namespace {

constexpr std::chrono::milliseconds kPause{40};

} // namespace

PreviewWork::PreviewWork(Document& document, Cache& cache, QThreadPool& pool, QObject* parent)
    : QObject(parent), m_document(document), m_cache(cache), m_job(new OneJob(pool, this))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &PreviewWork::begin);
    connect(&document, &Document::settingsChanged, this, &PreviewWork::follow);
    connect(&document, &Document::recordingChanged, this, &PreviewWork::follow);
    connect(m_job, &OneJob::progressed, this, [this](const Progress& progress) {
        if (isBusy() && !m_pause.isActive())
            Q_EMIT progressed(progress);
    });
    connect(m_job, &OneJob::told, this, &PreviewWork::told);
    connect(m_job, &OneJob::failed, this, [this](const Error& error) {
        if (m_wanted == wish())
            fail(error);
    });
    connect(m_job, &OneJob::ended, this, [this] {
        if (isBusy() && !m_pause.isActive()) // it was cancelled for something newer
            begin();
    });
    follow();
}

PreviewWork::~PreviewWork() = default;

PreviewWork::Wish PreviewWork::wish() const
{
    Wish wish{m_document.recording(), m_document.settings(), m_bypassed};
    wish.settings.songs.clear();
    wish.settings.output.folder.clear();
    wish.settings.output.nameTemplate.clear();
    return wish;
}

void PreviewWork::setEnabled(bool enabled)
{
    if (std::exchange(m_enabled, enabled) != enabled)
        follow();
}

void PreviewWork::setBypassed(const QSet<QString>& stages)
{
    if (stages == m_bypassed)
        return;
    m_bypassed = stages;
    Q_EMIT bypassedChanged();
    follow();
}

void PreviewWork::follow()
{
    if (!m_enabled || !m_document.recording()) {
        cancel();
        return;
    }
    if (m_state != State::Nothing && m_wanted == wish())
        return;
    start();
}

void PreviewWork::start()
{
    if (!m_enabled || !m_document.recording())
        return;
    m_wanted.reset();
    m_job->cancel();
    m_pause.start();
    setState(State::Working);
}

void PreviewWork::cancel()
{
    m_pause.stop();
    m_job->cancel();
    m_wanted.reset();
    setState(State::Nothing);
}

void PreviewWork::begin()
{
    if (m_job->isAtWork()) // what was cancelled tells when it has ended
        return;
    const Wish wanted = wish();
    m_wanted = wanted;
    auto request = toRequest(m_document.settings(), m_document.recordingPath(), ProcessingMode::Preview);
    if (!request) {
        fail(request.error());
        return;
    }
    request->skippedStages += wanted.bypassed;
    m_job->start<std::shared_ptr<const Restoration>>(
        [recording = wanted.recording, request = *std::move(request), &cache = m_cache](const JobContext& job) {
            return restorePartOf(recording, request, cache, job);
        },
        [this, wanted](std::shared_ptr<const Restoration> preview) { take(wanted, std::move(preview)); });
}

void PreviewWork::take(const Wish& made, std::shared_ptr<const Restoration> preview)
{
    if (!isBusy() || m_wanted != made || made != wish())
        return;
    setState(State::Current);
    m_document.setPreview(std::move(preview));
}

void PreviewWork::fail(const Error& error)
{
    setState(State::Failed, error);
    Q_EMIT failed(error);
}

void PreviewWork::setState(State state, std::optional<Error> error)
{
    const bool wasBusy = isBusy();
    if (m_state == state && !error)
        return;
    m_state = state;
    m_error = std::move(error);
    if (wasBusy != isBusy())
        Q_EMIT busyChanged();
    Q_EMIT stateChanged();
}

} // namespace resonate
