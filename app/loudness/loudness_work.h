#pragma once

#include "pipeline/loudness/match_files.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace resonate {

class OneJob;

/// Lists, scans and matches files on threads of its own, one after another. Lives in the window's thread; destroying it
/// cancels and waits, and leaves no half-written file.
class LoudnessWork final : public QObject {
    Q_OBJECT
public:
    using Files = std::vector<std::filesystem::path>;

    explicit LoudnessWork(QObject* parent = nullptr);
    ~LoudnessWork() override;

    /// Each does nothing while something is at work.
    void list(const Files& filesAndFolders);
    void scan(const Files& files);
    /// The scans of `request` are copied: who asks may forget them. Errors of checkMatch() are told by failed().
    void match(const Files& inputs, const std::vector<std::shared_ptr<const LoudnessScan>>& scans,
               const MatchSettings& settings, const std::filesystem::path& folder, bool overwrite);
    void cancel();
    bool isBusy() const;

Q_SIGNALS:
    void busyChanged();
    void progressed(double fraction);
    void listed(const resonate::LoudnessWork::Files& files);
    /// `index` into what was given; in any order.
    void scanned(int index, const resonate::ScanResult& scan);
    void matched(int index, const resonate::MatchResult& made);
    void failed(const resonate::Error& error);
    /// Everything that was asked for was tried.
    void finished();

private:
    template <class Work>
    void start(Work work);

    QThreadPool m_pool;
    std::unique_ptr<OneJob> m_job;
};

} // namespace resonate
