#pragma once

#include "pipeline/stage.h"

namespace resonate {

/// Separates the material into stems, kept in the cache; takes up a separation that was interrupted.
class SeparateStage final : public Stage {
public:
    /// `rate`: seconds of recording that the separator gets through in a second, about.
    SeparateStage(std::shared_ptr<const Separator> separator, double rate)
        : m_separator(std::move(separator)), m_rate(rate)
    {
    }
    QString id() const override { return QStringLiteral("separate"); }
    double expectedSeconds(const Session& session) const override;
    Result<StageRecord> run(Session& session, const WorkContext& context) override;

private:
    std::shared_ptr<const Separator> m_separator;
    double m_rate;
};

/// What the stems of the session's material take as float audio, all together.
std::int64_t stemBytes(const Session& session);
/// Names the stems of a material in the cache.
std::string stemsCacheKey(const std::string& materialKey, const Separator& separator);
/// Names the content of one of them.
std::string stemKey(const std::string& stemsCacheKey, Stem stem);

} // namespace resonate
