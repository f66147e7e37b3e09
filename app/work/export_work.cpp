#include "app/work/export_work.h"

#include "app/work/one_job.h"

namespace resonate {
namespace {

using Files = std::vector<std::filesystem::path>;

Result<Files> filesOf(const Restoration& restoration, const ExportRequest& request)
{
    return filesOfExport(nameFieldsOf(restoration), fittedTo(request, restoration));
}

} // namespace

ExportWork::ExportWork(QThreadPool& pool, QObject* parent) : QObject(parent), m_job(new OneJob(pool, this))
{
    connect(m_job, &OneJob::progressed, this, [this](const Progress& progress) {
        if (!m_busy || m_next != Next::Nothing)
            return;
        Progress total = progress;
        total.fraction = (static_cast<double>(m_done) + progress.fraction) / static_cast<double>(m_what.size());
        Q_EMIT progressed(total);
    });
    connect(m_job, &OneJob::failed, this, [this](const Error& error) {
        if (!m_busy || m_next != Next::Nothing)
            return;
        setBusy(false);
        Q_EMIT failed(error);
    });
    connect(m_job, &OneJob::ended, this, &ExportWork::proceed);
}

ExportWork::~ExportWork() = default;

void ExportWork::start(const std::vector<std::shared_ptr<const Restoration>>& what, const ExportRequest& request)
{
    if (m_busy || what.empty())
        return;
    m_what = what;
    m_request = request;
    m_done = 0;
    m_files.clear();
    m_next = request.overwrite ? Next::Write : Next::Look;
    setBusy(true);
    if (!m_job->isAtWork())
        proceed();
}

void ExportWork::proceed()
{
    switch (std::exchange(m_next, Next::Nothing)) {
    case Next::Look:
        lookForFiles();
        break;
    case Next::Write:
        writeNext();
        break;
    case Next::Nothing:
        break;
    }
}

void ExportWork::lookForFiles()
{
    m_job->start<Files>(
        [what = m_what, request = m_request](const JobContext&) -> Result<Files> {
            Files found;
            for (const auto& restoration : what) {
                const auto files = filesOf(*restoration, request);
                if (!files)
                    return files.error();
                std::error_code error;
                for (const std::filesystem::path& file : *files)
                    if (std::filesystem::exists(std::filesystem::symlink_status(file, error)))
                        found.push_back(file);
            }
            return found;
        },
        [this](const Files& found) {
            if (!m_busy || m_next != Next::Nothing) // cancelled meanwhile
                return;
            if (found.empty())
                m_next = Next::Write;
            else {
                m_asking = true;
                Q_EMIT filesExist(found);
            }
        });
}

void ExportWork::replaceFiles()
{
    if (!std::exchange(m_asking, false))
        return;
    m_request.overwrite = true;
    m_next = Next::Write;
    if (!m_job->isAtWork())
        proceed();
}

void ExportWork::writeNext()
{
    m_job->start<Files>(
        [restoration = m_what[m_done], request = m_request](const JobContext& job) -> Result<Files> {
            if (auto written = exportRestoration(*restoration, fittedTo(request, *restoration), job); !written)
                return written.error();
            return filesOf(*restoration, request);
        },
        [this](const Files& files) {
            if (!m_busy || m_next != Next::Nothing)
                return;
            m_files.insert(m_files.end(), files.begin(), files.end());
            if (++m_done < m_what.size()) {
                m_next = Next::Write;
                return;
            }
            m_what.clear();
            setBusy(false);
            Q_EMIT finished(m_files);
        });
}

void ExportWork::cancel()
{
    m_asking = false;
    m_next = Next::Nothing;
    m_job->cancel();
    m_what.clear();
    setBusy(false);
}

void ExportWork::setBusy(bool busy)
{
    if (std::exchange(m_busy, busy) != busy)
        Q_EMIT busyChanged();
}

} // namespace resonate
