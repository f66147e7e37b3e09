#pragma once

#include "pipeline/stage.h"

namespace resonate {

/// Measures the recording: fills in the session's report.
class AnalyzeStage final : public Stage {
public:
    QString id() const override { return QStringLiteral("analyze"); }
    double expectedSeconds(const Session& session) const override;
    Result<StageRecord> run(Session& session, const WorkContext& context) override;
};

} // namespace resonate
