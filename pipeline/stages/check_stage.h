#pragma once

#include "pipeline/stage.h"

namespace resonate {

/// Measures what was made, with the same analysis as the recording.
class CheckStage final : public Stage {
public:
    explicit CheckStage(std::filesystem::path master) : m_master(std::move(master)) {}
    QString id() const override { return QStringLiteral("check"); }
    double expectedSeconds(const Session& session) const override;
    Result<StageRecord> run(Session& session, const WorkContext& context) override;

private:
    std::filesystem::path m_master;
};

} // namespace resonate
