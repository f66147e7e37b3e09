#pragma once

#include "pipeline/stage.h"

namespace resonate {

/// Gain staging and recombination: the session's mix becomes the sum of the stems with their gains, or the material
/// itself when there are no stems or nothing was done to them. Nothing is computed before somebody reads the mix.
class MixStage final : public Stage {
public:
    explicit MixStage(const QJsonObject& parameters) : m_parameters(parameters) {}
    QString id() const override { return QStringLiteral("mix"); }
    double expectedSeconds(const Session&) const override { return 0.0; }
    Result<StageRecord> run(Session& session, const WorkContext& context) override;

private:
    QJsonObject m_parameters;
};

} // namespace resonate
