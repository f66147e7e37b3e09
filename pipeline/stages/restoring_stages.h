#pragma once

#include "pipeline/restoring/restored_part.h"
#include "pipeline/stage.h"

namespace resonate {

/// What the three restoring steps of a run have in common.
struct RestoringSetup {
    QList<PlannedStage> stages; ///< those of one scope that are to run, in order
    ProcessingMode mode = ProcessingMode::Render;
    GuardSettings guard = {};
    ProcessorFactory factory = &makeProcessor;
    std::shared_ptr<const AudioSource> recording = {}; ///< all of it, as it was read; may be null

    RestoringTask task(std::shared_ptr<const AudioSource> source, std::string key,
                       const QString& part = kWholePart) const;
};

/// Restores the whole before it is taken apart: the session's material becomes a working file in the cache, or stays
/// what it is when there is nothing to do.
class RepairStage final : public Stage {
public:
    explicit RepairStage(RestoringSetup setup) : m_setup(std::move(setup)) {}
    QString id() const override { return QStringLiteral("repair"); }
    double expectedSeconds(const Session& session) const override;
    Result<StageRecord> run(Session& session, const WorkContext& context) override;

private:
    RestoringSetup m_setup;
};

/// Restores the stems, side by side, each to a file in the cache; the material as one part when there are no stems.
/// Stems that were finished before an interruption are not made again.
class RestoreStemsStage final : public Stage {
public:
    explicit RestoreStemsStage(RestoringSetup setup) : m_setup(std::move(setup)) {}
    QString id() const override { return QStringLiteral("restoreStems"); }
    double expectedSeconds(const Session& session) const override;
    Result<StageRecord> run(Session& session, const WorkContext& context) override;

private:
    RestoringSetup m_setup;
};

/// Restores what was put together again: the session's mix becomes a working file in the cache.
class RestoreMixStage final : public Stage {
public:
    explicit RestoreMixStage(RestoringSetup setup) : m_setup(std::move(setup)) {}
    QString id() const override { return QStringLiteral("restoreMix"); }
    double expectedSeconds(const Session& session) const override;
    Result<StageRecord> run(Session& session, const WorkContext& context) override;

private:
    RestoringSetup m_setup;
};

} // namespace resonate
