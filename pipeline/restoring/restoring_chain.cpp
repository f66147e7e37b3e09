#include "pipeline/restoring/restoring_chain.h"

#include "core/audio/audio_buffer.h"
#include "core/quality/guarded_stream.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace resonate {
namespace {

/// Frames that a processor gets at once: few enough that a slow one still answers a cancel quickly.
constexpr std::int64_t kBlockFrames = 2048;
/// Frames that one link hands to the next: enough work to wake a thread for.
constexpr std::int64_t kPieceFrames = 16 * kBlockFrames;

/// A stretch of the stream on its way through the links.
struct Piece {
    AudioBuffer buffer;
    std::int64_t first = 0;
    std::int64_t frames = 0;
    AudioView audio() { return buffer.view().slice(0, frames); }
};

/// A link at work in one run.
struct Running {
    std::size_t link = 0; // index into the chain
    std::unique_ptr<GuardedStream> stream;
    std::function<QJsonObject()> details;
    bool judged = true;
    std::chrono::steady_clock::duration busy = {};
};

/// One run of a chain, without the links that were rolled back before.
class ChainRun final {
public:
    /// `reported` is how far runs before this one came.
    ChainRun(const AudioSource& source, const WorkContext& context, double& reported)
        : m_source(source), m_context(context), m_reported(reported)
    {
    }

    Result<> make(std::span<const ChainLink> links, const std::vector<bool>& leftOut, const GuardSettings& guard);
    /// Hands on the source and then the latency, and writes what belongs to the source's frames. Reading, every link
    /// and writing work side by side, each on the piece that the one before has done with: who gets which piece, and in
    /// which blocks, does not depend on the executor.
    Result<> stream(AudioSink& sink);
    bool empty() const { return m_running.empty(); }
    std::span<const Running> running() const { return m_running; }

private:
    std::int64_t endFrame() const { return m_source.frames() + m_latency; }
    Result<> read(Piece& piece, std::int64_t index) const;
    Result<> process(Running& running, Piece& piece) const;
    Result<> write(Piece& piece, AudioSink& sink) const;

    const AudioSource& m_source;
    const WorkContext& m_context;
    double& m_reported;
    std::vector<Running> m_running;
    std::int64_t m_latency = 0;
};

Result<> ChainRun::make(std::span<const ChainLink> links, const std::vector<bool>& leftOut, const GuardSettings& guard)
{
    for (std::size_t i = 0; i < links.size(); ++i) {
        if (leftOut[i])
            continue;
        auto made = links[i].make();
        if (!made)
            return made.error();
        if (made->processor == nullptr)
            continue;
        GuardedStream::Parameters parameters;
        parameters.format = m_source.format();
        parameters.frames = m_source.frames();
        parameters.leadFrames = m_latency;
        parameters.threshold = guard.threshold;
        parameters.force = guard.force || !made->judged;
        parameters.limits = limitsFor(made->kind);
        auto stream = std::make_unique<GuardedStream>(parameters, std::move(made->processor));
        m_latency += stream->latencyFrames();
        m_running.push_back({i, std::move(stream), std::move(made->details), made->judged});
    }
    return {};
}

Result<> ChainRun::read(Piece& piece, std::int64_t index) const
{
    piece.first = index * kPieceFrames;
    piece.frames = std::min(kPieceFrames, endFrame() - piece.first);
    return readPadded(m_source, piece.first, piece.audio());
}

Result<> ChainRun::process(Running& running, Piece& piece) const
{
    const auto begin = std::chrono::steady_clock::now();
    for (std::int64_t at = 0; at < piece.frames; at += kBlockFrames) {
        running.stream->process(piece.audio().slice(at, std::min(kBlockFrames, piece.frames - at)));
        if (m_context.stopRequested()) // by then a processor may have left its work unfinished
            return cancelled();
    }
    running.busy += std::chrono::steady_clock::now() - begin;
    return {};
}

Result<> ChainRun::write(Piece& piece, AudioSink& sink) const
{
    const std::int64_t first = std::clamp<std::int64_t>(m_latency - piece.first, 0, piece.frames);
    if (first == piece.frames)
        return {}; // nothing that is heard
    return sink.write(piece.audio().slice(first, piece.frames - first));
}

Result<> ChainRun::stream(AudioSink& sink)
{
    const auto links = static_cast<std::int64_t>(m_running.size());
    const std::int64_t stations = links + 2;
    const std::int64_t pieces = (endFrame() + kPieceFrames - 1) / kPieceFrames;
    std::vector<Piece> ring(static_cast<std::size_t>(stations));
    for (Piece& piece : ring)
        piece.buffer = AudioBuffer(m_source.format().channels, kPieceFrames);
    std::vector<Result<>> results(static_cast<std::size_t>(stations));
    for (std::int64_t step = 0; step < pieces + stations - 1; ++step) {
        m_context.executor.run(static_cast<int>(stations), [&](int station) {
            const std::int64_t index = step - station;
            if (index < 0 || index >= pieces)
                return;
            Piece& piece = ring[static_cast<std::size_t>(index % stations)];
            Result<>& result = results[static_cast<std::size_t>(station)];
            if (station == 0)
                result = read(piece, index);
            else if (station <= links)
                result = process(m_running[static_cast<std::size_t>(station - 1)], piece);
            else
                result = write(piece, sink);
        });
        for (const Result<>& result : results)
            if (!result)
                return result;
        if (m_context.stopRequested())
            return cancelled();
        m_reported = std::max(m_reported, static_cast<double>(step + 1) / static_cast<double>(pieces + stations - 1));
        m_context.report(m_reported);
    }
    return sink.finish();
}

Verdict verdictOf(StageVerdict verdict)
{
    switch (verdict) {
    case StageVerdict::Kept:
        return Verdict::Kept;
    case StageVerdict::Reduced:
        return Verdict::Reduced;
    case StageVerdict::RolledBack:
        break;
    }
    return Verdict::RolledBack;
}

QString text(std::string_view name)
{
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

/// A long concert has many windows: what says nothing is left out.
QJsonArray windowsJson(const GuardReport& report)
{
    QJsonArray list;
    for (const GuardWindow& window : report.windows) {
        QJsonObject json{{QStringLiteral("score"), std::round(1000.0 * window.score) / 1000.0}};
        if (window.feature != ArtifactFeature::None)
            json.insert(QStringLiteral("feature"), text(name(window.feature)));
        if (window.verdict != WindowVerdict::Kept)
            json.insert(QStringLiteral("verdict"), text(name(window.verdict)));
        list.append(json);
    }
    return list;
}

void describe(const Running& running, StageRecord& record)
{
    const GuardReport& report = running.stream->report();
    record.seconds += std::chrono::duration<double>(running.busy).count(); // of all runs
    if (running.details)
        record.details = running.details();
    if (!running.judged) {
        record.verdict = Verdict::Kept;
        record.details.insert(QStringLiteral("heardAlone"), true);
        return;
    }
    record.verdict = verdictOf(report.verdict);
    record.artifactScore = report.worstScore;
    if (report.feature != ArtifactFeature::None)
        record.details.insert(QStringLiteral("artifact"), text(name(report.feature)));
    if (report.fallbackShare > 0.0)
        record.details.insert(QStringLiteral("takenBackShare"), report.fallbackShare);
    record.windows = windowsJson(report);
}

} // namespace

Result<ChainOutcome> runRestoringChain(const AudioSource& source, const SinkOpener& openSink,
                                       std::span<const ChainLink> links, const GuardSettings& guard,
                                       const WorkContext& context)
{
    ChainOutcome outcome;
    for (const ChainLink& link : links) {
        StageRecord record;
        record.stage = link.stage;
        record.verdict = Verdict::Skipped;
        outcome.records.append(record);
    }
    std::vector<bool> leftOut(links.size(), false);
    double reported = 0.0;
    for (;;) {
        ChainRun run(source, context, reported);
        if (auto made = run.make(links, leftOut, guard); !made)
            return made.error();
        outcome.changed = !run.empty();
        if (run.empty())
            return outcome;
        auto sink = openSink();
        if (!sink)
            return sink.error();
        if (auto streamed = run.stream(**sink); !streamed)
            return streamed.error();
        for (const Running& running : run.running())
            describe(running, outcome.records[static_cast<qsizetype>(running.link)]);
        const auto rolledBack = std::ranges::find_if(run.running(), [](const Running& running) {
            return running.judged && running.stream->report().shouldRollBack();
        });
        if (rolledBack == run.running().end())
            return outcome;
        leftOut[rolledBack->link] = true;
    }
}

} // namespace resonate
