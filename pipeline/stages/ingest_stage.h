#pragma once

#include "pipeline/stage.h"

namespace resonate {

/// Decodes the recording, once, into a float working file in the cache.
class IngestStage final : public Stage {
public:
    QString id() const override { return QStringLiteral("ingest"); }
    double expectedSeconds(const Session& session) const override;
    Result<StageRecord> run(Session& session, const WorkContext& context) override;
};

} // namespace resonate
