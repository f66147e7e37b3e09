#pragma once

#include "app/report_document/report_facts.h"
#include "pipeline/job.h"

#include <QObject>

namespace resonate {

/// Writes reports to keep, HTML and PDF beside each other, on a thread pool.
class ReportWork final : public QObject {
    Q_OBJECT
public:
    /// `pool` outlives it.
    explicit ReportWork(QThreadPool& pool, QObject* parent = nullptr) : QObject(parent), m_pool(pool) {}

    /// Draws the pictures of `facts` and writes `base`.html and `base`.pdf, for one restoration after the other; each
    /// file appears whole or not at all, and files of that name are replaced.
    struct Order {
        ReportFacts facts;
        std::filesystem::path base;
    };
    void start(const QList<Order>& orders);
    void cancel();
    bool isBusy() const noexcept { return m_job != nullptr; }

Q_SIGNALS:
    void finished(const QStringList& files);
    void failed(const resonate::Error& error);
    void cancelled();

private:
    void end(const JobOutcome& outcome);

    QThreadPool& m_pool;
    std::unique_ptr<Job> m_job;
};

/// One report, at once: what ReportWork does in its thread. Errors: Cancelled, Io, NoSpace.
Result<QStringList> writeReport(ReportFacts facts, const std::filesystem::path& base, const std::stop_token& stop);

} // namespace resonate
