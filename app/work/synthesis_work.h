#pragma once

#include "pipeline/cache.h"
#include "pipeline/progress.h"
#include "pipeline/recording/restoration.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace resonate {

class OneJob;

/// Makes the take of what was made up, when somebody wants to hear it. Lives in the window's thread; destroying it
/// cancels and waits.
class SynthesisWork final : public QObject {
    Q_OBJECT
public:
    /// All outlive this.
    SynthesisWork(Cache& cache, QThreadPool& pool, QObject* parent = nullptr);
    ~SynthesisWork() override;

    /// What was asked for before and is not done yet is forgotten.
    void start(std::shared_ptr<const Restoration> restoration);
    void cancel();
    bool isBusy() const noexcept { return m_wanted != nullptr; }

Q_SIGNALS:
    void busyChanged();
    void progressed(const resonate::Progress& progress);
    /// `take`: null when nothing was made up in it.
    void finished(const std::shared_ptr<const resonate::Restoration>& restoration,
                  const std::shared_ptr<const resonate::AudioSource>& take);
    void failed(const resonate::Error& error);

private:
    void begin();
    void want(std::shared_ptr<const Restoration> restoration);

    Cache& m_cache;
    OneJob* m_job;
    std::shared_ptr<const Restoration> m_wanted;
    std::shared_ptr<const Restoration> m_atWork;
};

} // namespace resonate
