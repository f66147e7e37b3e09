#include "app/loudness/loudness_work.h"

#include "app/work/one_job.h"
#include "pipeline/media_folder.h"

namespace resonate {

namespace fs = std::filesystem;

LoudnessWork::LoudnessWork(QObject* parent) : QObject(parent), m_job(std::make_unique<OneJob>(m_pool, nullptr))
{
    connect(m_job.get(), &OneJob::progressed, this,
            [this](const Progress& progress) { Q_EMIT progressed(progress.fraction); });
    connect(m_job.get(), &OneJob::failed, this, &LoudnessWork::failed);
    connect(m_job.get(), &OneJob::ended, this, &LoudnessWork::busyChanged);
}

LoudnessWork::~LoudnessWork()
{
    m_job.reset(); // before what it tells of is gone
}

bool LoudnessWork::isBusy() const
{
    return m_job->isAtWork();
}

void LoudnessWork::cancel()
{
    m_job->cancel();
}

/// `work` is given a context and returns a Result<>.
template <class Work>
void LoudnessWork::start(Work work)
{
    if (isBusy())
        return;
    m_job->start<bool>(
        [work](const JobContext& job) -> Result<bool> {
            ProgressTracker tracker(job.progress);
            tracker.beginStage(QStringLiteral("loudness"), 1.0);
            const WorkContext context{job.executor, job.stop, [&tracker](double done) { tracker.report(done); }};
            if (auto done = work(context); !done)
                return done.error();
            if (job.stop.stop_requested())
                return cancelled();
            return true;
        },
        [this](bool) { Q_EMIT finished(); });
    Q_EMIT busyChanged();
}

void LoudnessWork::list(const Files& filesAndFolders)
{
    start([this, filesAndFolders](const WorkContext& context) -> Result<> {
        Files files;
        for (const fs::path& path : filesAndFolders) {
            std::error_code error;
            if (!fs::is_directory(path, error)) {
                files.push_back(path);
                continue;
            }
            const auto found = recordingsIn(path, context.stop);
            if (!found)
                return found.error();
            files.insert(files.end(), found->begin(), found->end());
        }
        QMetaObject::invokeMethod(
            this, [this, files] { Q_EMIT listed(files); }, Qt::QueuedConnection);
        return {};
    });
}

void LoudnessWork::scan(const Files& files)
{
    start([this, files](const WorkContext& context) -> Result<> {
        scanFiles(files, context, [this](std::size_t i, const ScanResult& scan) {
            QMetaObject::invokeMethod(
                this, [this, i, scan] { Q_EMIT scanned(static_cast<int>(i), scan); }, Qt::QueuedConnection);
        });
        return {};
    });
}

void LoudnessWork::match(const Files& inputs, const std::vector<std::shared_ptr<const LoudnessScan>>& scans,
                         const MatchSettings& settings, const fs::path& folder, bool overwrite)
{
    start([=, this](const WorkContext& context) -> Result<> {
        MatchRequest request{inputs, {}, settings, folder, overwrite};
        for (const auto& scan : scans)
            request.scans.push_back(scan.get());
        if (auto free = checkMatch(request); !free)
            return free;
        matchFiles(request, context, [this](std::size_t i, const MatchResult& made) {
            QMetaObject::invokeMethod(
                this, [this, i, made] { Q_EMIT matched(static_cast<int>(i), made); }, Qt::QueuedConnection);
        });
        return {};
    });
}

} // namespace resonate
