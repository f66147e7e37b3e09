#include "core/quality/guard.h"

#include "core/audio/audio_buffer.h"
#include "core/quality/aligned_stream.h"
#include "core/quality/guard_judge.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace resonate {
namespace {

// How the passes share the progress bar.
constexpr double kScored = 0.45, kHalfScored = 0.6;

/// One run of the guard over one stream.
class GuardRun final {
public:
    GuardRun(const Guard::Parameters& parameters, const StageFactory& factory, const AudioSource& input,
             const WorkContext& context)
        : m_parameters(parameters),
          m_factory(factory),
          m_input(input),
          m_context(context),
          m_windowFrames(std::llround(parameters.windowSeconds * input.format().sampleRateHz)),
          m_fadeFrames(std::min<std::int64_t>(
              m_windowFrames / 2, std::llround(parameters.crossfadeMs * input.format().sampleRateHz / 1000.0)))
    {
    }

    Result<GuardReport> judge() const;
    Result<> compose(const GuardReport& report, AudioSink& output) const;

private:
    Result<std::vector<ArtifactWindow>> score(double amount, std::size_t windows, double fromShare,
                                              double toShare) const;
    void mix(const std::array<AudioView, 3>& versions, const GuardReport& report, std::int64_t first) const;
    float keptShare(std::int64_t fadeFrame) const noexcept;

    const Guard::Parameters& m_parameters;
    const StageFactory& m_factory;
    const AudioSource& m_input;
    const WorkContext& m_context;
    std::int64_t m_windowFrames;
    std::int64_t m_fadeFrames;
};

/// Scores of at least the first `windows` windows of the stage at an amount.
Result<std::vector<ArtifactWindow>> GuardRun::score(double amount, std::size_t windows, double fromShare,
                                                    double toShare) const
{
    const AudioFormat format = m_input.format();
    AlignedStream stage(m_input, m_factory(amount), m_context.stop);
    ArtifactScorer scorer(ArtifactScorer::Parameters{format, m_parameters.windowSeconds, m_parameters.limits});
    AudioBuffer input(format.channels, AlignedStream::kBlockFrames), made(format.channels, AlignedStream::kBlockFrames);
    for (std::int64_t at = 0; at < m_input.frames() && scorer.windows().size() < windows;) {
        const std::int64_t count = std::min(AlignedStream::kBlockFrames, m_input.frames() - at);
        if (const auto read = m_input.read(at, input.view().slice(0, count)); !read)
            return read.error();
        if (const auto read = stage.read(made.view().slice(0, count)); !read)
            return read.error();
        scorer.add(input.view().slice(0, count), made.view().slice(0, count));
        at += count;
        m_context.report(fromShare +
                         (toShare - fromShare) * static_cast<double>(at) / static_cast<double>(m_input.frames()));
    }
    scorer.finish();
    return scorer.windows();
}

Result<GuardReport> GuardRun::judge() const
{
    GuardReport report;
    report.windowFrames = m_windowFrames;
    const auto all = static_cast<std::size_t>((m_input.frames() + m_windowFrames - 1) / m_windowFrames);
    const auto scores = score(1.0, all, 0.0, kScored);
    if (!scores)
        return scores.error();
    if (const std::size_t failed = takeScores(report, *scores, m_parameters.threshold); failed > 0) {
        const auto halfScores = score(0.5, failed, kScored, kHalfScored);
        if (!halfScores)
            return halfScores.error();
        takeHalfScores(report, *halfScores, m_parameters.threshold);
    }
    decide(report, m_parameters.rollbackShare);
    return report;
}

/// Raised cosine from 0 to 1, for the frame of a fade.
float GuardRun::keptShare(std::int64_t fadeFrame) const noexcept
{
    const double phase = (static_cast<double>(fadeFrame) + 0.5) / static_cast<double>(m_fadeFrames);
    return static_cast<float>(0.5 - 0.5 * std::cos(std::numbers::pi * phase));
}

/// versions[v] holds the same frames, from `first` on, as a window of verdict v is to sound. The result is left in
/// versions[Kept]. Fades lie in the window that keeps more, so that nothing of a refused window is heard.
void GuardRun::mix(const std::array<AudioView, 3>& versions, const GuardReport& report, std::int64_t first) const
{
    const AudioView out = versions[static_cast<std::size_t>(WindowVerdict::Kept)];
    const auto verdictOf = [&](std::int64_t window, WindowVerdict otherwise) {
        const bool exists = window >= 0 && window < static_cast<std::int64_t>(report.windows.size());
        return exists ? report.windows[static_cast<std::size_t>(window)].verdict : otherwise;
    };
    for (std::int64_t i = 0; i < out.frames(); ++i) {
        const std::int64_t window = (first + i) / m_windowFrames, at = (first + i) % m_windowFrames;
        const WindowVerdict own = verdictOf(window, WindowVerdict::Kept);
        WindowVerdict other = own;
        std::int64_t fadeFrame = 0;
        if (at < m_fadeFrames) {
            other = verdictOf(window - 1, own);
            fadeFrame = at;
        } else if (at >= m_windowFrames - m_fadeFrames) {
            other = verdictOf(window + 1, own);
            fadeFrame = m_windowFrames - 1 - at;
        }
        const float share = other < own ? keptShare(fadeFrame) : 1.0F;
        for (int c = 0; c < out.channels(); ++c) {
            const auto k = static_cast<std::size_t>(i);
            const float wanted = versions[static_cast<std::size_t>(own)].channel(c)[k];
            const float refuge = versions[static_cast<std::size_t>(std::min(own, other))].channel(c)[k];
            const float mixed = share < 1.0F ? refuge + share * (wanted - refuge) : wanted;
            out.channel(c)[k] = std::isfinite(mixed) ? mixed : versions[0].channel(c)[k];
        }
    }
}

Result<> GuardRun::compose(const GuardReport& report, AudioSink& output) const
{
    const auto uses = [&](WindowVerdict verdict) {
        return std::ranges::count(report.windows, verdict, &GuardWindow::verdict) > 0;
    };
    const int channels = m_input.format().channels;
    std::array<AudioBuffer, 3> buffers;
    std::array<std::unique_ptr<AlignedStream>, 3> streams; // none: the input
    for (const auto verdict : {WindowVerdict::Input, WindowVerdict::Half, WindowVerdict::Kept}) {
        const auto v = static_cast<std::size_t>(verdict);
        buffers[v] = AudioBuffer(channels, AlignedStream::kBlockFrames);
        if (verdict != WindowVerdict::Input && uses(verdict))
            streams[v] = std::make_unique<AlignedStream>(m_input, m_factory(verdict == WindowVerdict::Half ? 0.5 : 1.0),
                                                         m_context.stop);
    }
    for (std::int64_t at = 0; at < m_input.frames();) {
        if (m_context.stopRequested())
            return cancelled();
        const std::int64_t count = std::min(AlignedStream::kBlockFrames, m_input.frames() - at);
        std::array<AudioView, 3> versions;
        for (std::size_t v = 0; v < versions.size(); ++v) {
            versions[v] = buffers[v].view().slice(0, count);
            const auto read = v == 0       ? m_input.read(at, versions[v])
                              : streams[v] ? streams[v]->read(versions[v])
                                           : Result<>();
            if (!read)
                return read;
        }
        mix(versions, report, at);
        if (const auto written = output.write(versions.back()); !written)
            return written;
        at += count;
        m_context.report(kHalfScored +
                         (1.0 - kHalfScored) * static_cast<double>(at) / static_cast<double>(m_input.frames()));
    }
    return {};
}

} // namespace

Guard::Guard(const Parameters& parameters, StageFactory factory)
    : m_parameters(parameters), m_factory(std::move(factory))
{
    assert(parameters.crossfadeMs >= 0.0 && parameters.threshold >= 0.0);
}

Result<GuardReport> Guard::run(const AudioSource& input, AudioSink& output, const WorkContext& context) const
{
    const GuardRun run(m_parameters, m_factory, input, context);
    auto report = run.judge();
    if (!report)
        return report;
    if (const auto composed = run.compose(*report, output); !composed)
        return composed.error();
    return report;
}

} // namespace resonate
