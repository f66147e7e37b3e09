#pragma once

#include "pipeline/stage.h"

namespace resonate {

/// Reads and measures the piece that the master is to sound like, as if it were the recording: the same worker, the
/// same cache, the same refusals. Fills in the session's reference.
class ReferenceStage final : public Stage {
public:
    explicit ReferenceStage(std::filesystem::path path) : m_path(std::move(path)) {}
    QString id() const override { return QStringLiteral("reference"); }
    double expectedSeconds(const Session& session) const override;
    Result<StageRecord> run(Session& session, const WorkContext& context) override;

private:
    std::filesystem::path m_path;
};

} // namespace resonate
