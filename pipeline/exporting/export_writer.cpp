#include "pipeline/exporting/export_writer.h"

#include "core/audio/gained_source.h"
#include "core/audio/matched_channels.h"
#include "core/base/decibels.h"
#include "pipeline/dawproject/dawproject.h"
#include "pipeline/encoding/stem_file.h"
#include "pipeline/encoding/video_output.h"
#include "pipeline/exporting/export_tags.h"
#include "pipeline/exporting/scratch_file.h"

#include <cassert>
#include <cmath>

namespace resonate {
namespace {

constexpr std::array<const char*, kStems.size()> kStemTitles = {"Vocals", "Drums", "Bass", "Other"};
constexpr const char* kResidualTitle = "Residual";
constexpr const char* kResidualColour = "#999999";

constexpr double kEncodingShare = 0.9; // of the work on a file that is encoded first and put together then

/// The part of a longer piece of work that lies between two fractions of it.
WorkContext between(const WorkContext& context, double from, double to)
{
    return {context.executor, context.stop,
            [&context, from, to](double fraction) { context.report(std::lerp(from, to, fraction)); }};
}

AudioOutput aac(std::optional<double> ceilingDbtp)
{
    AudioOutput output;
    output.format = EncodedFormat::Aac;
    output.ceilingDbtp = ceilingDbtp;
    return output;
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

Result<std::vector<MediaNotice>> ExportWriter::write(const ExportFile& file, const std::filesystem::path& path,
                                                     const WorkContext& context) const
{
    if (file.kind == ExportKind::Video)
        return writeVideo(path, context);
    Result<> written;
    switch (file.kind) {
    case ExportKind::Stem:
        written = writeStem(m_parts.audio.stems[file.stem], path, kStemNames[file.stem], context);
        break;
    case ExportKind::Residual:
        written = writeStem(m_parts.audio.residual, path, "residual", context);
        break;
    case ExportKind::StemFile:
        written = writeStemFile(path, context);
        break;
    case ExportKind::DawProject:
        written = writeDawProject(path, context);
        break;
    default:
        assert(file.kind == ExportKind::Master);
        written = writeAudio(m_parts.audio.master, path, m_parts.output, m_parts.tags, context);
    }
    return written ? Result<std::vector<MediaNotice>>(std::vector<MediaNotice>{}) : written.error();
}

Result<> ExportWriter::writeStem(const std::shared_ptr<const AudioSource>& stem, const std::filesystem::path& path,
                                 std::string_view name, const WorkContext& context) const
{
    const AudioOutput output = stemOutput(m_parts.output);
    const double gain = stopsAtFullScale(output) ? m_parts.stemGain : 1.0;
    const auto audio = gain == 1.0 ? stem : std::make_shared<GainedSource>(stem, static_cast<float>(gain));
    return writeAudio(audio, path, output, stemTags(m_parts.tags, name), context);
}

Result<> ExportWriter::writeStemFile(const std::filesystem::path& path, const WorkContext& context) const
{
    const ScratchFile scratch[] = {
        {path, ".0.m4a"}, {path, ".1.m4a"}, {path, ".2.m4a"}, {path, ".3.m4a"}, {path, ".4.m4a"}};
    const auto encode = [&](std::size_t at, std::shared_ptr<const AudioSource> audio, const FileTags& tags,
                            std::optional<double> ceilingDbtp) {
        const double share = kEncodingShare / static_cast<double>(std::size(scratch));
        const auto from = static_cast<double>(at) * share;
        constexpr int kStereo = 2; // which players of such files count on
        return writeAudio(std::make_shared<MatchedChannels>(std::move(audio), kStereo), scratch[at].path(),
                          aac(ceilingDbtp), tags, between(context, from, from + share));
    };
    StemFile file;
    file.master = scratch[0].path();
    if (auto written = encode(0, m_parts.audio.master, m_parts.tags, m_parts.masterCeilingDbtp); !written)
        return written;
    const auto stems = stemsWithResidual(m_parts.audio);
    for (std::size_t i = 0; i < kStems.size(); ++i) {
        const auto gain = static_cast<float>(m_parts.stemGain);
        if (auto written = encode(i + 1, std::make_shared<GainedSource>(stems[i], gain), {}, std::nullopt); !written)
            return written;
        file.stems[i] = scratch[i + 1].path();
        file.about[i] = {kStemTitles[i], kStemColours[i]};
    }
    return resonate::writeStemFile(file, path, between(context, kEncodingShare, 1.0));
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

Result<std::vector<MediaNotice>> ExportWriter::writeVideo(const std::filesystem::path& path,
                                                          const WorkContext& context) const
{
    const OpenRecording& recording = *m_parts.restoration.recording;
    const auto container = videoContainerFor(recording.input, recording.decoded);
    if (!container)
        return container.error();
    AudioOutput output = aac(m_parts.masterCeilingDbtp);
    output.format = container->sounds.front();
    const ScratchFile sound(path, "." + std::string(aboutFormat(output.format).extension));
    const WorkContext encoding = between(context, 0.0, kEncodingShare);
    if (auto written = writeAudio(m_parts.audio.master, sound.path(), output, {}, encoding); !written)
        return written.error();
    return resonate::writeVideo({recording.input, sound.path(), container->extension, recording.decoded.startSeconds},
                                path, between(context, kEncodingShare, 1.0));
}

} // namespace resonate
