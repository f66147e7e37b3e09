#include "pipeline/loudness/matched_file.h"

#include "core/audio/gained_source.h"
#include "core/base/decibels.h"
#include "core/io/atomic_file.h"
#include "core/io/working_file.h"
#include "pipeline/encoding/media_extras.h"
#include "pipeline/loudness/matched_format.h"
#include "pipeline/media_client.h"
#include "pipeline/output_set.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace resonate {
namespace {

namespace fs = std::filesystem;

// Of the whole way, by what each part takes of a long file.
constexpr double kDecoded = 0.25;
constexpr double kMastered = 0.65;
constexpr double kWritten = 0.85;
constexpr double kReplayGainLufs = -18.0; // ReplayGain 2.0

/// A context for a part of the work.
WorkContext partOf(const WorkContext& whole, double from, double to)
{
    return {whole.executor, whole.stop, [&whole, from, to](double done) { whole.report(from + (to - from) * done); }};
}

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

/// What an attempt gave.
struct Attempt {
    MasterOutcome mastered;
    LoudnessScan after;
};

/// Makes one matched file under a temporary name.
class Matching final {
public:
    Matching(const MatchOrder& order, const fs::path& target, const WorkContext& context)
        : m_order(order), m_target(target), m_context(context)
    {
    }

    Result<MatchedFile> run()
    {
        if (auto read = decode(); !read)
            return read.error();
        MatchSettings settings = m_order.settings;
        FileMatch match = m_order.match;
        auto attempt = make(match, settings);
        if (attempt && m_source.sourceChannels > 2 && correctForMix(*attempt, match))
            attempt = make(match, settings);
        // What a codec leaves out may lift a peak by a few tenths of a dB: it is aimed at from below then.
        for (int again = 0; attempt && again < kMostRetries && isCoded() && excessDb(*attempt) > kPeakSlackDb;
             ++again) {
            const double lowerDb = excessDb(*attempt) + kPeakSlackDb;
            settings.ceilingDbtp -= lowerDb;
            if (m_order.settings.limit)
                match.overCeilingDb += lowerDb;
            else if (match.gainDb)
                match.gainDb = *match.gainDb - lowerDb;
            attempt = make(match, settings);
        }
        if (!attempt)
            return attempt.error();
        MatchedFile made;
        made.after = std::move(attempt->after);
        made.gainDb = attempt->mastered.gainDb;
        made.limitingMaxDb = attempt->mastered.limitingMaxDb;
        made.limitingP99Db = attempt->mastered.limitingP99Db;
        addNotes(attempt->mastered, made);
        return made;
    }

private:
    static constexpr int kMostRetries = 2;
    static constexpr double kPeakSlackDb = 0.05;
    static constexpr double kCloseDb = 0.02;

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

    Result<Attempt> make(const FileMatch& match, const MatchSettings& settings)
    {
        Attempt attempt;
        attempt.mastered.gainDb = match.gainDb.value_or(0.0);
        attempt.mastered.loudnessLufs = match.lufs;
        attempt.mastered.truePeakDbtp = match.truePeakDbtp;
        std::optional<ScratchFile> scratch;
        Audio audio = gained(match);
        if (match.gainDb && match.overCeilingDb > 0.0) {
            auto limited = limit(match, settings, scratch);
            if (!limited)
                return limited.error();
            attempt.mastered = *std::move(limited);
            auto file = WorkingFile::open(scratch->path());
            if (!file)
                return file.error();
            audio = *file;
        }
        if (auto written = write(audio, attempt.mastered, settings); !written)
            return written.error();
        auto after = scanLoudness(m_target, partOf(m_context, kWritten, 1.0));
        if (!after)
            return after.error();
        attempt.after = *std::move(after);
        return attempt;
    }

    /// More than two channels were measured as they are, but are written as a stereo mix, whose loudness is another.
    bool correctForMix(const Attempt& attempt, FileMatch& match) const
    {
        const MatchSettings& settings = m_order.settings;
        if (settings.as == MatchAs::Album || !match.gainDb || !attempt.after.integratedLufs)
            return false;
        double moreDb = settings.targetLufs - *attempt.after.integratedLufs;
        const double excessDb = attempt.after.truePeakDbtp + moreDb - settings.ceilingDbtp;
        if (!settings.limit)
            moreDb -= std::max(0.0, excessDb);
        match.gainDb = *match.gainDb + moreDb;
        match.overCeilingDb = settings.limit ? std::max({0.0, excessDb, match.overCeilingDb}) : 0.0;
        match.lufs = *attempt.after.integratedLufs + moreDb;
        match.truePeakDbtp = std::min(attempt.after.truePeakDbtp + moreDb, settings.ceilingDbtp);
        return std::abs(moreDb) > kCloseDb;
    }

    Audio gained(const FileMatch& match) const
    {
        const double gainDb = match.gainDb.value_or(0.0);
        return gainDb == 0.0 ? m_decoded
                             : std::make_shared<GainedSource>(m_decoded, static_cast<float>(dbToGain(gainDb)));
    }

    /// Tracks are brought to the target through the limiter; an album keeps its one gain.
    Result<MasterOutcome> limit(const FileMatch& match, const MatchSettings& settings,
                                std::optional<ScratchFile>& scratch) const
    {
        auto made = ScratchFile::in(m_order.folder, m_order.name + ".limited");
        if (!made)
            return made.error();
        scratch.emplace(*std::move(made));
        auto writer = WorkingFileWriter::create(scratch->path(), m_decoded->format());
        if (!writer)
            return writer.error();
        MasterSettings master;
        master.ceilingDbtp = settings.ceilingDbtp;
        master.dither = DitherKind::None;
        master.bits = 32;
        const WorkContext context = partOf(m_context, kDecoded, kMastered);
        if (settings.as == MatchAs::Tracks) {
            master.targetLufs = settings.targetLufs;
            return resonate::master(*m_decoded, **writer, master, context);
        }
        auto outcome = resonate::master(*gained(match), **writer, master, context);
        if (outcome)
            outcome->gainDb = *match.gainDb;
        return outcome;
    }

    Result<> write(const Audio& audio, const MasterOutcome& mastered, const MatchSettings& settings) const
    {
        AudioOutput output = m_output;
        if (writtenFormat(output, audio->format()).sampleRateHz != audio->format().sampleRateHz)
            output.ceilingDbtp = settings.ceilingDbtp; // another rate has other peaks
        if (audio == m_decoded)
            output.dither = DitherKind::None; // it lies on its grid already
        FileTags tags = fileTagsOf(m_source, m_extras);
        if (hadReplayGain() && mastered.loudnessLufs)
            tags.replayGain = ReplayGain{kReplayGainLufs - *mastered.loudnessLufs, dbToGain(mastered.truePeakDbtp), {}};
        return writeAudio(audio, m_target, output, tags, partOf(m_context, kMastered, kWritten));
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

    bool isCoded() const { return !aboutFormat(m_output.format).lossless(); }
    /// A file that stays as it is has the peaks that it has.
    double excessDb(const Attempt& attempt) const
    {
        return m_order.match.gainDb ? attempt.after.truePeakDbtp - m_order.settings.ceilingDbtp : 0.0;
    }

    void addNotes(const MasterOutcome& mastered, MatchedFile& made) const
    {
        if (!mastered.targetReached)
            made.notes.push_back(mastered.reason);
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
    std::optional<ScratchFile> m_decodedFile;
    MediaReport m_source;
    MediaExtras m_extras;
    AudioOutput m_output;
    Audio m_decoded;
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
