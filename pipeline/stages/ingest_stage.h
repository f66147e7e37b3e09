#pragma once

#include "pipeline/arriving.h"
#include "pipeline/stage.h"

#include <functional>

namespace resonate {

/// Decodes the recording, once, into a float working file in the cache.
class IngestStage final : public Stage {
public:
    /// `arriving` is told of the working file while it grows, and when it is finished; may be empty.
    explicit IngestStage(std::function<void(const Arriving&)> arriving = {}) : m_arriving(std::move(arriving)) {}
    QString id() const override { return QStringLiteral("ingest"); }
    double expectedSeconds(const Session& session) const override;
    Result<StageRecord> run(Session& session, const WorkContext& context) override;

private:
    void tell(const Session& session, const std::filesystem::path& file, double fraction) const;

    std::function<void(const Arriving&)> m_arriving;
};

} // namespace resonate
