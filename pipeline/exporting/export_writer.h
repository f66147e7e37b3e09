#pragma once

#include "pipeline/encoding/under_ceiling.h"
#include "pipeline/exporting/export_audio.h"
#include "pipeline/exporting/export_contents.h"

namespace resonate {

/// What is to be told of a file that was written.
struct WrittenExport {
    std::optional<ReachedCeiling> reached; ///< of its master, where a codec made other samples of it
    std::vector<std::string> notices;      ///< plain sentences about what could not be kept
};

/// Writes the files of an export but its report, each in its own way. Calls of write() may run side by side.
class ExportWriter final {
public:
    struct Parts {
        const Restoration& restoration; ///< outlives the writer
        ExportAudio audio;
        AudioOutput output;                      ///< of the master
        FileTags tags;                           ///< of the master
        std::optional<double> masterCeilingDbtp; ///< of the master where a codec makes other samples of it
        double stemGain = 1.0; ///< of everything that is no master and no file of floats: see commonGain()
    };
    explicit ExportWriter(Parts parts) : m_parts(std::move(parts)) {}

    /// `path` is a name that may be replaced. Errors: NoSpace, Io, Worker, BadInput (the video), Cancelled.
    Result<WrittenExport> write(const ExportFile& file, const std::filesystem::path& path,
                                const WorkContext& context) const;

private:
    Result<> writeStem(const std::shared_ptr<const AudioSource>& stem, const std::filesystem::path& path,
                       std::string_view name, const WorkContext& context) const;
    Result<WrittenExport> writeMaster(const std::shared_ptr<const AudioSource>& master,
                                      const std::filesystem::path& path, const AudioOutput& output,
                                      const FileTags& tags, const WorkContext& context) const;
    Result<WrittenExport> writeStemFile(const std::filesystem::path& path, const WorkContext& context) const;
    Result<> writeDawProject(const std::filesystem::path& path, const WorkContext& context) const;
    Result<WrittenExport> writeVideo(const std::filesystem::path& path, const WorkContext& context) const;

    Parts m_parts;
};

/// How stems are written beside a master: floats in WAV, which keep all of them; as finely as FLAC can; else alike.
AudioOutput stemOutput(AudioOutput master);
/// Whether that form cuts off what passes full scale.
bool stopsAtFullScale(const AudioOutput& output);

} // namespace resonate
