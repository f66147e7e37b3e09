#pragma once

#include "pipeline/stage.h"

namespace resonate {

using StemPaths = std::array<std::filesystem::path, kStems.size()>; // in the order of kStems

/// Writes the stems with their gains as WAV files of floats, side by side. Together they are what was mastered.
class ExportStage final : public Stage {
public:
    explicit ExportStage(StemPaths paths) : m_paths(std::move(paths)) {}
    QString id() const override { return QStringLiteral("export"); }
    double expectedSeconds(const Session& session) const override;
    Result<StageRecord> run(Session& session, const WorkContext& context) override;

private:
    StemPaths m_paths;
};

} // namespace resonate
