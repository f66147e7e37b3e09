#include "core/quality/guarded_stream.h"

#include "core/quality/guard_judge.h"

#include <cmath>
#include <numbers>

namespace resonate {
namespace {

constexpr std::int64_t kBlockFrames = 2048;

/// Copies frames [first, first + view.frames()) out of a ring or into it.
template <class Copy>
void alongRing(AudioBuffer& ring, std::int64_t first, std::int64_t frames, Copy copy)
{
    for (std::int64_t done = 0; done < frames;) {
        const std::int64_t place = (first + done) % ring.frames();
        const std::int64_t count = std::min(frames - done, ring.frames() - place);
        copy(ring.view().slice(place, count), done, count);
        done += count;
    }
}

void putIn(AudioBuffer& ring, std::int64_t first, ConstAudioView view)
{
    alongRing(ring, first, view.frames(),
              [&](AudioView part, std::int64_t done, std::int64_t count) { copyAudio(view.slice(done, count), part); });
}

void takeOut(AudioBuffer& ring, std::int64_t first, AudioView view)
{
    alongRing(ring, first, view.frames(),
              [&](AudioView part, std::int64_t done, std::int64_t count) { copyAudio(part, view.slice(done, count)); });
}

/// A sample as a window of that verdict is to be heard.
float version(WindowVerdict verdict, float input, float output) noexcept
{
    return verdict == WindowVerdict::Kept ? output : verdict == WindowVerdict::Half ? 0.5F * (input + output) : input;
}

} // namespace

GuardedStream::GuardedStream(const Parameters& parameters, std::unique_ptr<StreamProcessor> stage)
    : m_parameters(parameters),
      m_stage(std::move(stage)),
      m_scorer({parameters.format, parameters.windowSeconds, parameters.threshold, parameters.limits}),
      m_windowFrames(m_scorer.windowFrames()),
      m_fadeFrames(std::min<std::int64_t>(
          m_windowFrames / 2, std::llround(parameters.crossfadeMs * parameters.format.sampleRateHz / 1000.0))),
      m_stageLatency(m_stage->latencyFrames()),
      m_delay(m_scorer.lookAheadFrames() + m_fadeFrames),
      m_input(parameters.format.channels, m_stageLatency + m_delay + kBlockFrames),
      m_output(parameters.format.channels, m_delay + kBlockFrames),
      m_block(parameters.format.channels, kBlockFrames),
      m_scored(parameters.format.channels, kBlockFrames)
{
    assert(parameters.frames >= 0 && parameters.leadFrames >= 0);
    assert(parameters.crossfadeMs >= 0.0 && parameters.threshold >= 0.0 && parameters.rollbackShare >= 0.0);
    m_report.windows.reserve(static_cast<std::size_t>(parameters.frames / m_windowFrames + 1));
    m_report.windowFrames = m_windowFrames;
}

void GuardedStream::reset() noexcept
{
    m_stage->reset();
    m_scorer.reset();
    m_report.windows.clear();
    judgeStage(m_report, m_parameters.threshold, m_parameters.rollbackShare);
    m_at = 0;
}

void GuardedStream::process(AudioView block) noexcept
{
    assert(block.channels() == m_parameters.format.channels);
    const std::int64_t begin = m_parameters.leadFrames, end = begin + m_parameters.frames;
    for (std::int64_t done = 0; done < block.frames();) {
        std::int64_t count = std::min(block.frames() - done, kBlockFrames);
        for (const std::int64_t edge : {begin, begin + m_stageLatency, end, end + m_stageLatency})
            if (m_at < edge)
                count = std::min(count, edge - m_at); // what happens to a frame is the same for a whole part
        work(block.slice(done, count));
        done += count;
    }
}

void GuardedStream::work(AudioView block) noexcept
{
    const std::int64_t first = m_at - m_parameters.leadFrames;
    if (first >= 0 && first < m_parameters.frames + m_stageLatency)
        runStage(block, first);
    m_at += block.frames();
    emit(block, first - latencyFrames());
}

/// Frames from `first` on, of the recording or of the silence behind it.
void GuardedStream::runStage(ConstAudioView block, std::int64_t first) noexcept
{
    const AudioView made = m_block.view().slice(0, block.frames());
    if (first < m_parameters.frames) {
        copyAudio(block, made);
        putIn(m_input, first, block);
    } else {
        fillSilence(made);
    }
    m_stage->process(made);
    const std::int64_t out = first - m_stageLatency;
    if (out < 0)
        return;
    putIn(m_output, out, made);
    const AudioView input = m_scored.view().slice(0, block.frames());
    takeOut(m_input, out, input);
    m_scorer.add(input, made);
    const bool isLast = out + block.frames() == m_parameters.frames;
    if (isLast)
        m_scorer.finish();
    takeVerdicts();
    if (isLast)
        judgeStage(m_report, m_parameters.threshold, m_parameters.rollbackShare);
}

void GuardedStream::takeVerdicts() noexcept
{
    const auto& scored = m_scorer.windows();
    for (std::size_t w = m_report.windows.size(); w < scored.size(); ++w) {
        m_report.windows.push_back(judgeWindow(scored[w], m_parameters.threshold));
        if (m_parameters.force)
            m_report.windows.back().verdict = WindowVerdict::Kept;
    }
}

/// Writes frames [first, first + block.frames()) as they are to be heard; silence outside the recording.
void GuardedStream::emit(AudioView block, std::int64_t first) noexcept
{
    fillSilence(block);
    const std::int64_t end = std::min(first + block.frames(), m_parameters.frames);
    for (std::int64_t frame = std::max<std::int64_t>(first, 0); frame < end;) {
        const std::int64_t at = frame % m_windowFrames, lateFade = m_windowFrames - m_fadeFrames;
        const std::int64_t edge = at < m_fadeFrames ? m_fadeFrames : at < lateFade ? lateFade : m_windowFrames;
        const std::int64_t count = std::min(end - frame, edge - at);
        emitPart(block.slice(frame - first, count), frame);
        frame += count;
    }
}

/// Frames of the middle of one window, or of one of its ends, where it may fade.
void GuardedStream::emitPart(AudioView part, std::int64_t first) noexcept
{
    const std::int64_t window = first / m_windowFrames, at = first % m_windowFrames;
    const WindowVerdict own = verdictOf(window, WindowVerdict::Kept);
    const bool isEarly = at < m_fadeFrames, isLate = at >= m_windowFrames - m_fadeFrames;
    const WindowVerdict other = isEarly ? verdictOf(window - 1, own) : isLate ? verdictOf(window + 1, own) : own;
    const WindowVerdict refuge = std::min(own, other);
    const AudioView input = m_scored.view().slice(0, part.frames()), output = m_block.view().slice(0, part.frames());
    takeOut(m_input, first, input);
    takeOut(m_output, first, output);
    for (int c = 0; c < part.channels(); ++c)
        for (std::int64_t i = 0; i < part.frames(); ++i) {
            const auto k = static_cast<std::size_t>(i);
            const float x = input.channel(c)[k], y = output.channel(c)[k];
            float heard = version(own, x, y);
            if (refuge != own) {
                const float safe = version(refuge, x, y);
                heard = safe + keptShare(isEarly ? at + i : m_windowFrames - 1 - at - i) * (heard - safe);
            }
            part.channel(c)[k] = std::isfinite(heard) ? heard : x;
        }
}

WindowVerdict GuardedStream::verdictOf(std::int64_t window, WindowVerdict otherwise) const noexcept
{
    const bool exists = window >= 0 && window < static_cast<std::int64_t>(m_report.windows.size());
    return exists ? m_report.windows[static_cast<std::size_t>(window)].verdict : otherwise;
}

/// Raised cosine from 0 to 1, for the frame of a fade.
float GuardedStream::keptShare(std::int64_t fadeFrame) const noexcept
{
    const double phase = (static_cast<double>(fadeFrame) + 0.5) / static_cast<double>(m_fadeFrames);
    return static_cast<float>(0.5 - 0.5 * std::cos(std::numbers::pi * phase));
}

} // namespace resonate
