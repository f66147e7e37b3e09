#include "pipeline/exporting/export_writer.h"

#include "core/audio/gained_source.h"
#include "core/audio/matched_channels.h"
#include "core/base/decibels.h"
#include "pipeline/dawproject/dawproject.h"
#include "pipeline/encoding/stem_file.h"
#include "pipeline/encoding/video_output.h"
#include "pipeline/exporting/export_tags.h"
#include "pipeline/exporting/scratch_file.h"
#include "pipeline/number_words.h"

#include <cassert>

namespace resonate {
namespace {

constexpr std::array<const char*, kStems.size()> kStemTitles = {"Vocals", "Drums", "Bass", "Other"};
constexpr const char* kResidualTitle = "Residual";
constexpr const char* kResidualColour = "#999999";

constexpr double kEncodingShare = 0.9; // of the work on a file that is encoded first and put together then

AudioOutput aac(std::optional<double> ceilingDbtp)
{
    AudioOutput output;
    output.format = EncodedFormat::Aac;
    output.ceilingDbtp = ceilingDbtp;
    return output;
}

/// Done as writing that tells nothing is.
Result<WrittenExport> told(const Result<>& written)
{
    if (!written)
        return written.error();
    return WrittenExport{};
}

/// A codec that lifts peaks at any ceiling is not followed for ever.
std::optional<std::string> peakNotice(const ReachedCeiling& reached, const AudioOutput& output)
{
    if (reached.decoded.truePeakDbtp <= *output.ceilingDbtp + kCeilingSlackDb)
        return {};
    return std::string(aboutFormat(output.format).name) + " lifts peaks to " +
           numberText(reached.decoded.truePeakDbtp, 1).toStdString() + " dBTP, past the ceiling of " +
           numberText(*output.ceilingDbtp, 1).toStdString() + " dBTP.";
}

QString tagOf(const FileTags& tags, const char* name)
{
    const auto found = tags.tags.find(name);
    return found == tags.tags.end() ? QString() : QString::fromStdString(found->second);
}

DawMetaData aboutOf(const FileTags& tags)
{
    DawMetaData about;
    about.title = tagOf(tags, "title");
    about.artist = tagOf(tags, "artist");
    about.album = tagOf(tags, "album");
    about.year = tagOf(tags, "date").left(4);
    about.genre = tagOf(tags, "genre");
    about.copyright = tagOf(tags, "copyright");
    about.comment = tagOf(tags, "comment");
    return about;
}

} // namespace

bool stopsAtFullScale(const AudioOutput& output)
{
    return output.format != EncodedFormat::Wav || output.bits != 32;
}

AudioOutput stemOutput(AudioOutput master)
{
    constexpr int kFloat = 32;
    constexpr int kFinest = 24;
    master.bits = master.format == EncodedFormat::Wav ? kFloat : kFinest;
    master.dither = DitherKind::None; // rounded, so that they add up as exactly as they can
    master.ceilingDbtp.reset();
    return master;
}

Result<WrittenExport> ExportWriter::write(const ExportFile& file, const std::filesystem::path& path,
                                          const WorkContext& context) const
{
    switch (file.kind) {
    case ExportKind::Stem:
        return told(writeStem(m_parts.audio.stems[file.stem], path, kStemNames[file.stem], context));
    case ExportKind::Residual:
        return told(writeStem(m_parts.audio.residual, path, "residual", context));
    case ExportKind::StemFile:
        return writeStemFile(path, context);
    case ExportKind::DawProject:
        return told(writeDawProject(path, context));
    case ExportKind::Video:
        return writeVideo(path, context);
    default:
        assert(file.kind == ExportKind::Master);
        return writeMaster(m_parts.audio.master, path, m_parts.output, m_parts.tags, context);
    }
}

Result<WrittenExport> ExportWriter::writeMaster(const std::shared_ptr<const AudioSource>& master,
                                                const std::filesystem::path& path, const AudioOutput& output,
                                                const FileTags& tags, const WorkContext& context) const
{
    auto reached = writeAudioUnderCeiling(master, path, output, tags, context);
    if (!reached)
        return reached.error();
    WrittenExport written{*std::move(reached), {}};
    if (auto notice = rateNotice(output, master->format()))
        written.notices.push_back(*std::move(notice));
    if (written.reached)
        if (auto notice = peakNotice(*written.reached, output))
            written.notices.push_back(*std::move(notice));
    return written;
}

Result<> ExportWriter::writeStem(const std::shared_ptr<const AudioSource>& stem, const std::filesystem::path& path,
                                 std::string_view name, const WorkContext& context) const
{
    const AudioOutput output = stemOutput(m_parts.output);
    const double gain = stopsAtFullScale(output) ? m_parts.stemGain : 1.0;
    const auto audio = gain == 1.0 ? stem : std::make_shared<GainedSource>(stem, static_cast<float>(gain));
    return writeAudio(audio, path, output, stemTags(m_parts.tags, name), context);
}

Result<WrittenExport> ExportWriter::writeStemFile(const std::filesystem::path& path, const WorkContext& context) const
{
    const ScratchFile scratch[] = {
        {path, ".0.m4a"}, {path, ".1.m4a"}, {path, ".2.m4a"}, {path, ".3.m4a"}, {path, ".4.m4a"}};
    const auto share = [](std::size_t files) { return kEncodingShare * static_cast<double>(files) / (kStemCount + 1); };
    const auto stereo = [](std::shared_ptr<const AudioSource> audio) {
        constexpr int kStereo = 2; // which players of such files count on
        return std::make_shared<MatchedChannels>(std::move(audio), kStereo);
    };
    StemFile file;
    file.master = scratch[0].path();
    auto master = writeMaster(stereo(m_parts.audio.master), file.master, aac(m_parts.masterCeilingDbtp), m_parts.tags,
                              partOf(context, 0.0, share(1)));
    if (!master)
        return master;
    const auto stems = stemsWithResidual(m_parts.audio);
    for (std::size_t i = 0; i < kStems.size(); ++i) {
        file.stems[i] = scratch[i + 1].path();
        file.about[i] = {kStemTitles[i], kStemColours[i]};
        const auto gained = std::make_shared<GainedSource>(stems[i], static_cast<float>(m_parts.stemGain));
        if (auto written =
                writeAudio(stereo(gained), file.stems[i], aac({}), {}, partOf(context, share(i + 1), share(i + 2)));
            !written)
            return written.error();
    }
    if (auto written = resonate::writeStemFile(file, path, partOf(context, kEncodingShare, 1.0)); !written)
        return written.error();
    return master;
}

Result<> ExportWriter::writeDawProject(const std::filesystem::path& path, const WorkContext& context) const
{
    const RestoredAudio& made = m_parts.restoration.audio;
    DawProject project;
    project.about = aboutOf(m_parts.tags);
    for (std::size_t i = 0; i < kStems.size(); ++i)
        project.tracks.append({QLatin1String(kStemTitles[i]), QLatin1String(kStemColours[i]),
                               gainToDb(made.stemGains[i]), made.stems[i]});
    if (m_parts.audio.mixWasChanged)
        project.tracks.append(
            {QLatin1String(kResidualTitle), QLatin1String(kResidualColour), 0.0, m_parts.audio.residual});
    for (const Chapter& chapter : m_parts.tags.chapters)
        project.markers.append({chapter.beginSeconds, QString::fromStdString(chapter.title)});
    return resonate::writeDawProject(project, path, context);
}

Result<WrittenExport> ExportWriter::writeVideo(const std::filesystem::path& path, const WorkContext& context) const
{
    const OpenRecording& recording = *m_parts.restoration.recording;
    const auto container = videoContainerFor(recording.input, recording.decoded);
    if (!container)
        return container.error();
    AudioOutput output = aac(m_parts.masterCeilingDbtp);
    output.format = container->sounds.front();
    const ScratchFile sound(path, "." + std::string(aboutFormat(output.format).extension));
    auto master = writeMaster(m_parts.audio.master, sound.path(), output, {}, partOf(context, 0.0, kEncodingShare));
    if (!master)
        return master;
    const auto lost =
        resonate::writeVideo({recording.input, sound.path(), container->extension, recording.decoded.startSeconds},
                             path, partOf(context, kEncodingShare, 1.0));
    if (!lost)
        return lost.error();
    for (const MediaNotice& notice : *lost)
        master->notices.push_back(notice.text);
    return master;
}

} // namespace resonate
