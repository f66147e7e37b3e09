#pragma once

#include "core/io/audio_file_writer.h"
#include "pipeline/stage.h"

namespace resonate {

/// Writes the stems with their gains, side by side. Together they are what was mastered.
class ExportStage final : public Stage {
public:
    /// paths[stem], in the order of kStems
    ExportStage(std::array<std::filesystem::path, kStems.size()> paths, AudioFileSettings file)
        : m_paths(std::move(paths)), m_file(std::move(file))
    {
    }
    QString id() const override { return QStringLiteral("export"); }
    double expectedSeconds(const Session& session) const override;
    Result<StageRecord> run(Session& session, const WorkContext& context) override;

private:
    std::array<std::filesystem::path, kStems.size()> m_paths;
    AudioFileSettings m_file;
};

} // namespace resonate
