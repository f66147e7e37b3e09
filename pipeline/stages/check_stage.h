#pragma once

#include "core/mastering/dithered_source.h"
#include "pipeline/stage.h"

namespace resonate {

/// Measures what was made, as a file will hold it, with the same analysis as the recording.
class CheckStage final : public Stage {
public:
    explicit CheckStage(const DeliveredSamples& samples) : m_samples(samples) {}
    QString id() const override { return QStringLiteral("check"); }
    double expectedSeconds(const Session& session) const override;
    Result<StageRecord> run(Session& session, const WorkContext& context) override;

private:
    DeliveredSamples m_samples;
};

} // namespace resonate
