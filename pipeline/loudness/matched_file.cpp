#include "pipeline/loudness/matched_file.h"

#include "core/audio/gained_source.h"
#include "core/base/decibels.h"
#include "core/io/atomic_file.h"
#include "core/io/working_file.h"
#include "core/media/replay_gain.h"
#include "pipeline/encoding/media_extras.h"
#include "pipeline/encoding/under_ceiling.h"
#include "pipeline/loudness/matched_format.h"
#include "pipeline/media_client.h"
#include "pipeline/output_set.h"

#include <algorithm>
#include <set>

namespace resonate {
namespace {

namespace fs = std::filesystem;

// Of the whole way, by what each part takes of a long file.
constexpr double kDecoded = 0.25;
constexpr double kTried = 0.5; // of what was measured with more channels than are written
// Of making the file.
constexpr double kMastered = 0.55;
constexpr double kWritten = 0.8;

/// Audio between two steps, under a hidden name that nobody else uses; gone with this, or at the latest when the folder
/// is next written to.
class ScratchFile final {
public:
    static Result<ScratchFile> in(const fs::path& folder, const std::string& name)
    {
        auto file = AtomicFile::begin(folder / name, IfExists::Replace);
        if (!file)
            return file.error();
        return ScratchFile(*std::move(file));
    }
    const fs::path& path() const noexcept { return m_file.temporaryPath(); }

private:
    explicit ScratchFile(AtomicFile file) : m_file(std::move(file)) {}
    AtomicFile m_file;
};

using Audio = std::shared_ptr<const AudioSource>;

/// Makes one matched file under a temporary name.
class Matching final {
public:
    Matching(const MatchOrder& order, const fs::path& target, const WorkContext& context)
        : m_order(order), m_target(target), m_context(context), m_match(order.match)
    {
    }

    Result<MatchedFile> run()
    {
        if (auto read = decode(); !read)
            return read.error();
        double from = kDecoded;
        if (isWrittenAsMix()) {
            if (auto corrected = correctForMix(partOf(m_context, kDecoded, kTried)); !corrected)
                return corrected.error();
            from = kTried;
        }
        auto after = makeUnderCeiling(partOf(m_context, from, 1.0));
        if (!after)
            return after.error();
        MatchedFile made;
        made.after = *std::move(after);
        made.gainDb = m_mastered.gainDb;
        made.limitingMaxDb = m_mastered.limitingMaxDb;
        made.limitingP99Db = m_mastered.limitingP99Db;
        addNotes(made);
        return made;
    }

private:
    Result<> decode()
    {
        auto scratch = ScratchFile::in(m_order.folder, m_order.name + ".decoded");
        if (!scratch)
            return scratch.error();
        m_decodedFile.emplace(*std::move(scratch));
        auto source = decodeRecording(m_order.input, m_decodedFile->path(), partOf(m_context, 0.0, kDecoded));
        if (!source)
            return source.error();
        m_source = *std::move(source);
        auto extras = readMediaExtras(m_order.input, {m_context.executor, m_context.stop, {}});
        if (!extras)
            return extras.error();
        m_extras = *std::move(extras);
        auto audio = WorkingFile::open(m_decodedFile->path());
        if (!audio)
            return audio.error();
        m_decoded = *audio;
        m_output = matchedOutputOf(m_source);
        return {};
    }

    /// A file that stays as it is has the peaks that it has.
    Result<LoudnessScan> makeUnderCeiling(const WorkContext& context)
    {
        if (!m_match.gainDb || aboutFormat(m_output.format).lossless())
            return makeOnce(context);
        auto reached = writeUnderCeiling(
            m_target, m_order.settings.ceilingDbtp,
            [this](double ceilingDbtp, const WorkContext& own) { return make(ceilingDbtp, own); }, context);
        if (!reached)
            return reached.error();
        return std::move(reached->decoded);
    }

    Result<LoudnessScan> makeOnce(const WorkContext& context)
    {
        if (auto made = make(m_order.settings.ceilingDbtp, partOf(context, 0.0, kWritten)); !made)
            return made.error();
        return scanLoudness(m_target, partOf(context, kWritten, 1.0));
    }

    /// Writes the file under a ceiling that may be lower than the one that was asked for.
    Result<> make(double ceilingDbtp, const WorkContext& context)
    {
        FileMatch match = m_match;
        const double lowerDb = m_order.settings.ceilingDbtp - ceilingDbtp;
        if (m_order.settings.limit)
            match.overCeilingDb += lowerDb;
        else if (match.gainDb)
            match.gainDb = *match.gainDb - lowerDb;
        m_mastered = {};
        m_mastered.gainDb = match.gainDb.value_or(0.0);
        m_mastered.loudnessLufs = match.lufs;
        m_mastered.truePeakDbtp = match.truePeakDbtp;
        std::optional<ScratchFile> scratch;
        Audio audio = gained(match);
        if (match.gainDb && match.overCeilingDb > 0.0) {
            auto limited = limit(match, ceilingDbtp, scratch, partOf(context, 0.0, kMastered));
            if (!limited)
                return limited.error();
            m_mastered = *std::move(limited);
            auto file = WorkingFile::open(scratch->path());
            if (!file)
                return file.error();
            audio = *file;
        }
        return write(audio, ceilingDbtp, partOf(context, kMastered, 1.0));
    }

    bool isWrittenAsMix() const
    {
        return m_source.sourceChannels > 2 && m_order.settings.as != MatchAs::Album && m_match.gainDb;
    }

    /// More than two channels were measured as they are, but are written as a stereo mix, whose loudness is another.
    Result<> correctForMix(const WorkContext& context)
    {
        const auto mix = makeOnce(context);
        if (!mix)
            return mix.error();
        if (!mix->integratedLufs)
            return {};
        const MatchSettings& settings = m_order.settings;
        double moreDb = settings.targetLufs - *mix->integratedLufs;
        const double excessDb = mix->truePeakDbtp + moreDb - settings.ceilingDbtp;
        if (!settings.limit)
            moreDb -= std::max(0.0, excessDb);
        m_match.gainDb = *m_match.gainDb + moreDb;
        m_match.overCeilingDb = settings.limit ? std::max({0.0, excessDb, m_match.overCeilingDb}) : 0.0;
        m_match.lufs = *mix->integratedLufs + moreDb;
        m_match.truePeakDbtp = std::min(mix->truePeakDbtp + moreDb, settings.ceilingDbtp);
        return {};
    }

    Audio gained(const FileMatch& match) const
    {
        const double gainDb = match.gainDb.value_or(0.0);
        return gainDb == 0.0 ? m_decoded
                             : std::make_shared<GainedSource>(m_decoded, static_cast<float>(dbToGain(gainDb)));
    }

    /// Tracks are brought to the target through the limiter; an album keeps its one gain.
    Result<MasterOutcome> limit(const FileMatch& match, double ceilingDbtp, std::optional<ScratchFile>& scratch,
                                const WorkContext& context) const
    {
        auto made = ScratchFile::in(m_order.folder, m_order.name + ".limited");
        if (!made)
            return made.error();
        scratch.emplace(*std::move(made));
        auto writer = WorkingFileWriter::create(scratch->path(), m_decoded->format());
        if (!writer)
            return writer.error();
        MasterSettings master;
        master.ceilingDbtp = ceilingDbtp;
        master.dither = DitherKind::None;
        master.bits = 32;
        if (m_order.settings.as == MatchAs::Tracks) {
            master.targetLufs = m_order.settings.targetLufs;
            return resonate::master(*m_decoded, **writer, master, context);
        }
        auto outcome = resonate::master(*gained(match), **writer, master, context);
        if (outcome)
            outcome->gainDb = *match.gainDb;
        return outcome;
    }

    Result<> write(const Audio& audio, double ceilingDbtp, const WorkContext& context) const
    {
        AudioOutput output = m_output;
        if (writtenFormat(output, audio->format()).sampleRateHz != audio->format().sampleRateHz)
            output.ceilingDbtp = ceilingDbtp; // another rate has other peaks
        if (audio == m_decoded)
            output.dither = DitherKind::None; // it lies on its grid already
        FileTags tags = fileTagsOf(m_source, m_extras);
        if (hadReplayGain() && m_mastered.loudnessLufs)
            tags.replayGain = replayGainOf(*m_mastered.loudnessLufs, m_mastered.truePeakDbtp);
        return writeAudio(audio, m_target, output, tags, context);
    }

    bool hadReplayGain() const
    {
        const auto tells = [](const auto& tag) {
            return QString::fromStdString(tag.first).startsWith(QLatin1String("replaygain_track"),
                                                                Qt::CaseInsensitive) ||
                   QString::fromStdString(tag.first).startsWith(QLatin1String("r128_track"), Qt::CaseInsensitive);
        };
        return std::ranges::any_of(m_source.tags, tells) || std::ranges::any_of(m_extras.tags, tells);
    }

    void addNotes(MatchedFile& made) const
    {
        if (!m_mastered.targetReached)
            made.notes.push_back(m_mastered.reason);
        if (const auto notice = rateNotice(m_output, m_decoded->format()))
            made.notes.push_back(*notice);
        for (const MediaNotice& notice : m_source.notices)
            if (notice.code == notice::kDownmixed || notice.code == notice::kTruncated ||
                notice.code == notice::kDamaged)
                made.notes.push_back(notice.text);
    }

    const MatchOrder& m_order;
    const fs::path& m_target;
    const WorkContext& m_context;
    FileMatch m_match; // of what is written
    std::optional<ScratchFile> m_decodedFile;
    MediaReport m_source;
    MediaExtras m_extras;
    AudioOutput m_output;
    Audio m_decoded;
    MasterOutcome m_mastered; // of the last try
};

} // namespace

std::vector<std::string> matchedNames(const std::vector<fs::path>& inputs, std::span<const LoudnessScan* const> scans)
{
    constexpr std::size_t kLongestSuffix = 24; // " (1000).flac", and what scratch files add
    std::set<std::string> taken;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const std::string dot = ".";
        const std::string extension =
            scans[i] != nullptr ? dot + std::string(aboutFormat(matchedOutputOf(scans[i]->media).format).extension)
                                : dot;
        const std::string base = outputBaseName(inputs[i], kLongestSuffix);
        std::string name = base + extension;
        for (int number = 2; !taken.insert(name).second; ++number)
            name = base + " (" + std::to_string(number) + ")" + extension;
        names.push_back(name);
    }
    return names;
}

Result<MatchedFile> UnkeptFile::keep()
{
    if (auto kept = m_outputs.commit(); !kept)
        return kept.error();
    return std::move(m_made);
}

Result<std::shared_ptr<UnkeptFile>> makeMatchedFile(const MatchOrder& order, const WorkContext& context)
{
    auto outputs = OutputSet::prepare(order.folder, {order.name}, order.input, order.overwrite);
    if (!outputs)
        return outputs.error();
    const fs::path target = outputs->temporaryPath(0);
    auto made = Matching(order, target, context).run();
    if (!made)
        return made.error();
    made->file = outputs->finalPath(0);
    return std::make_shared<UnkeptFile>(*std::move(made), *std::move(outputs));
}

Result<MatchedFile> writeMatchedFile(const MatchOrder& order, const WorkContext& context)
{
    auto made = makeMatchedFile(order, context);
    if (!made)
        return made.error();
    return (*made)->keep();
}

} // namespace resonate
