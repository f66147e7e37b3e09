#include "pipeline/loudness/matched_file.h"

#include "core/audio/copy_stream.h"
#include "core/audio/gained_source.h"
#include "core/base/decibels.h"
#include "core/io/working_file.h"
#include "core/mastering/dithered_source.h"
#include "pipeline/loudness/matched_format.h"
#include "pipeline/media_client.h"
#include "pipeline/output_set.h"

#include <set>

namespace resonate {
namespace {

namespace fs = std::filesystem;

// Of the whole way, by what each part takes of a long file.
constexpr double kDecoded = 0.25;
constexpr double kMastered = 0.65;
constexpr double kWritten = 0.85;

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

/// The audio at its new loudness, before it is rounded to the file's bits.
class Matching final {
public:
    Matching(const MatchOrder& order, Audio decoded) : m_order(order), m_decoded(std::move(decoded)) {}

    /// A gain that is known and that reaches no ceiling needs no pass of its own.
    bool isPlainGain() const
    {
        const FileMatch& match = m_order.match;
        return !match.gainDb || match.overCeilingDb == 0.0;
    }
    Audio plain() const
    {
        const double gainDb = m_order.match.gainDb.value_or(0.0);
        return gainDb == 0.0 ? m_decoded
                             : std::make_shared<GainedSource>(m_decoded, static_cast<float>(dbToGain(gainDb)));
    }
    /// Tracks are brought to the target through the limiter; an album keeps its one gain.
    Result<MasterOutcome> limited(AudioSink& out, const WorkContext& context) const
    {
        MasterSettings settings;
        settings.ceilingDbtp = m_order.settings.ceilingDbtp;
        settings.dither = DitherKind::None;
        settings.bits = 32;
        if (m_order.settings.as == MatchAs::Tracks) {
            settings.targetLufs = m_order.settings.targetLufs;
            return master(*m_decoded, out, settings, context);
        }
        auto outcome = master(*plain(), out, settings, context);
        if (outcome)
            outcome->gainDb = *m_order.match.gainDb;
        return outcome;
    }

private:
    const MatchOrder& m_order;
    Audio m_decoded;
};

Result<> writeFile(const Audio& audio, const fs::path& path, const MatchedFormat& format, DitherKind dither,
                   const MediaReport& source, const WorkContext& context)
{
    const Audio delivered = asDelivered(audio, {format.bits, dither});
    AudioFileSettings settings{format.container, format.bits, tagsWithoutLoudness(source.tags), IfExists::Replace};
    auto writer = AudioFileWriter::create(path, audio->format(), settings);
    if (!writer)
        return writer.error();
    std::int64_t done = 0;
    return copyStream(*delivered, 1.0F, **writer, context.stop, [&](std::int64_t frames) {
        done += frames;
        context.report(static_cast<double>(done) / static_cast<double>(audio->frames()));
    });
}

void addNotes(const MediaReport& source, const MasterOutcome& outcome, MatchedFile& made)
{
    if (!outcome.targetReached)
        made.notes.push_back(outcome.reason);
    for (const MediaNotice& notice : source.notices)
        if (notice.code == notice::kDownmixed || notice.code == notice::kTruncated || notice.code == notice::kDamaged)
            made.notes.push_back(notice.text);
}

Result<MatchedFile> writeMatched(const MatchOrder& order, OutputSet outputs, const WorkContext& context)
{
    auto decoded = ScratchFile::in(order.folder, order.name + ".decoded");
    if (!decoded)
        return decoded.error();
    const auto source = decodeRecording(order.input, decoded->path(), partOf(context, 0.0, kDecoded));
    if (!source)
        return source.error();
    auto audio = WorkingFile::open(decoded->path());
    if (!audio)
        return audio.error();
    const Matching matching(order, *audio);
    MasterOutcome outcome;
    outcome.gainDb = order.match.gainDb.value_or(0.0);
    std::optional<ScratchFile> limited;
    Audio matched = matching.plain();
    if (!matching.isPlainGain()) {
        auto scratch = ScratchFile::in(order.folder, order.name + ".limited");
        if (!scratch)
            return scratch.error();
        limited.emplace(*std::move(scratch));
        auto writer = WorkingFileWriter::create(limited->path(), (*audio)->format());
        if (!writer)
            return writer.error();
        auto mastered = matching.limited(**writer, partOf(context, kDecoded, kMastered));
        if (!mastered)
            return mastered.error();
        outcome = *std::move(mastered);
        auto file = WorkingFile::open(limited->path());
        if (!file)
            return file.error();
        matched = *file;
    }
    const MatchedFormat format = matchedFormatOf(*source);
    const bool asItWas = outcome.gainDb == 0.0 && matching.isPlainGain();
    if (auto written =
            writeFile(matched, outputs.temporaryPath(0), format, asItWas ? DitherKind::None : DitherKind::Triangular,
                      *source, partOf(context, kMastered, kWritten));
        !written)
        return written.error();
    auto after = scanLoudness(outputs.temporaryPath(0), partOf(context, kWritten, 1.0));
    if (!after)
        return after.error();
    MatchedFile made{outputs.finalPath(0),  *std::move(after),     outcome.gainDb,
                     outcome.limitingMaxDb, outcome.limitingP99Db, {}};
    addNotes(*source, outcome, made);
    if (auto kept = outputs.commit(); !kept)
        return kept.error();
    return made;
}

} // namespace

std::vector<std::string> matchedNames(const std::vector<fs::path>& inputs, std::span<const LoudnessScan* const> scans)
{
    constexpr std::size_t kLongestSuffix = 24; // " (1000).flac", and what scratch files add
    std::set<std::string> taken;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const std::string extension = scans[i] != nullptr ? "." + matchedFormatOf(scans[i]->media).extension : "";
        const std::string base = outputBaseName(inputs[i], kLongestSuffix);
        std::string name = base + extension;
        for (int number = 2; !taken.insert(name).second; ++number)
            name = base + " (" + std::to_string(number) + ")" + extension;
        names.push_back(name);
    }
    return names;
}

Result<MatchedFile> writeMatchedFile(const MatchOrder& order, const WorkContext& context)
{
    auto outputs = OutputSet::prepare(order.folder, {order.name}, order.input, order.overwrite);
    if (!outputs)
        return outputs.error();
    return writeMatched(order, *std::move(outputs), context);
}

} // namespace resonate
