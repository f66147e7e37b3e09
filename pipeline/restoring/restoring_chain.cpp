#include "pipeline/restoring/restoring_chain.h"

#include "core/audio/audio_buffer.h"
#include "core/quality/guarded_stream.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace resonate {
namespace {

/// Frames handed on at once: few enough that a slow processor still answers a cancel quickly.
constexpr std::int64_t kBlockFrames = 2048;

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
    /// Hands on the source and then the latency, and writes what belongs to the source's frames.
    Result<> stream(AudioSink& sink);
    bool empty() const { return m_running.empty(); }
    std::span<const Running> running() const { return m_running; }

private:
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

Result<> ChainRun::stream(AudioSink& sink)
{
    const std::int64_t frames = m_source.frames(), end = frames + m_latency;
    AudioBuffer buffer(m_source.format().channels, kBlockFrames);
    for (std::int64_t at = 0; at < end;) {
        const AudioView block = buffer.view().slice(0, std::min(kBlockFrames, end - at));
        if (auto read = readPadded(m_source, at, block); !read)
            return read;
        for (Running& running : m_running) {
            const auto begin = std::chrono::steady_clock::now();
            running.stream->process(block);
            running.busy += std::chrono::steady_clock::now() - begin;
        }
        if (m_context.stopRequested()) // by then a processor may have left its work unfinished
            return cancelled();
        const std::int64_t first = std::max<std::int64_t>(0, m_latency - at); // of the block that is heard
        if (first < block.frames())
            if (auto written = sink.write(block.slice(first, block.frames() - first)); !written)
                return written;
        at += block.frames();
        m_reported = std::max(m_reported, static_cast<double>(at) / static_cast<double>(end));
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
