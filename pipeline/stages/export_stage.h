#pragma once

#include "core/io/audio_file_writer.h"
#include "pipeline/stage.h"

namespace resonate {

using StemPaths = std::array<std::filesystem::path, kStems.size()>; // in the order of kStems

/// A stem, and the gain that it goes into the mix with.
struct StemToWrite {
    std::shared_ptr<const AudioSource> audio;
    double gain = 1.0;
};

/// Writes all stems side by side. A file of whole numbers would cut off a stem that is louder than full scale: there
/// all of them share one gain that keeps the loudest within it, and the record names it.
Result<StageRecord> writeStems(const std::array<StemToWrite, kStems.size()>& stems, const StemPaths& paths,
                               const AudioFileSettings& file, const WorkContext& context);

/// Writes the stems with their gains, side by side. Together they are what was mastered.
class ExportStage final : public Stage {
public:
    ExportStage(StemPaths paths, AudioFileSettings file) : m_paths(std::move(paths)), m_file(std::move(file)) {}
    QString id() const override { return QStringLiteral("export"); }
    double expectedSeconds(const Session& session) const override;
    Result<StageRecord> run(Session& session, const WorkContext& context) override;

private:
    StemPaths m_paths;
    AudioFileSettings m_file;
};

} // namespace resonate
