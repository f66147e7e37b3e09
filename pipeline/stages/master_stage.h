#pragma once

#include "core/mastering/chain/master_chain_settings.h"
#include "core/mastering/master.h"
#include "pipeline/mastering/match_task.h"
#include "pipeline/mastering/shaped_mix.h"
#include "pipeline/stage.h"

namespace resonate {

/// Shapes the mix, after a reference where there is one, and brings it to its loudness under its ceiling: the session's
/// master becomes a float working file in the cache, or the mix itself when nothing is to be done to it. What a file of
/// whole numbers asks for is done when one is written.
class MasterStage final : public Stage {
public:
    /// Of `settings`, bits and dither say only whether peaks past full scale may be left.
    explicit MasterStage(const MasterSettings& settings, const MasterChainSettings& chain = {},
                         std::optional<MatchTask> match = {})
        : m_settings(settings), m_chain(chain), m_match(std::move(match))
    {
    }
    QString id() const override { return QStringLiteral("master"); }
    double expectedSeconds(const Session& session) const override;
    Result<StageRecord> run(Session& session, const WorkContext& context) override;
    /// What it would take on the disk; 0 when the master is the mix itself.
    std::int64_t bytes(const Session& session) const;

private:
    bool leavesTheMix() const;
    bool leavesTheLevel() const;
    bool shapes() const;
    MasterSettings settingsAfter(const std::optional<ShapedMix>& shaped) const;
    Result<CacheEntry> make(const Session& session, PartialEntry partial, const WorkContext& context) const;

    MasterSettings m_settings;
    MasterChainSettings m_chain;
    std::optional<MatchTask> m_match;
};

} // namespace resonate
