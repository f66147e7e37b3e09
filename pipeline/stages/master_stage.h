#pragma once

#include "core/mastering/master.h"
#include "pipeline/stage.h"

namespace resonate {

/// Brings the mix to its loudness under its ceiling: the session's master becomes a float working file in the cache, or
/// the mix itself when nothing is to be done to it. What a file of whole numbers asks for is done when one is written.
class MasterStage final : public Stage {
public:
    /// Of `settings`, bits and dither say only whether peaks past full scale may be left.
    explicit MasterStage(const MasterSettings& settings) : m_settings(settings) {}
    QString id() const override { return QStringLiteral("master"); }
    double expectedSeconds(const Session& session) const override;
    Result<StageRecord> run(Session& session, const WorkContext& context) override;

private:
    MasterSettings m_settings;
};

/// What the master of the session's mix would take on the disk; 0 when it is the mix itself.
std::int64_t masterBytes(const Session& session, const MasterSettings& settings);

} // namespace resonate
