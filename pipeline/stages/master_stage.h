#pragma once

#include "core/io/audio_file_writer.h"
#include "core/mastering/master.h"
#include "pipeline/stage.h"

namespace resonate {

/// Brings the mix to its loudness under its ceiling and writes the master.
class MasterStage final : public Stage {
public:
    MasterStage(const MasterSettings& settings, std::filesystem::path path, AudioFileSettings file)
        : m_settings(settings), m_path(std::move(path)), m_file(std::move(file))
    {
    }
    QString id() const override { return QStringLiteral("master"); }
    double expectedSeconds(const Session& session) const override;
    Result<StageRecord> run(Session& session, const WorkContext& context) override;

private:
    MasterSettings m_settings;
    std::filesystem::path m_path;
    AudioFileSettings m_file;
};

} // namespace resonate
