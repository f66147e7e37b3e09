#include "core/analysis/analyser.h"

#include "core/analysis/measures.h"
#include "core/audio/audio_buffer.h"

#include <algorithm>
#include <array>
#include <utility>

namespace resonate {
namespace {

/// A conveyor: while one block is read, the one before it is measured, and the spectra of the one before that. All of a
/// step runs side by side, and no two tasks of it touch the same data.
class Conveyor final {
public:
    Conveyor(const AudioSource& recording, const WorkContext& context)
        : m_recording(recording),
          m_context(context),
          m_blockFrames(recording.format().sampleRateHz),
          m_blocks((recording.frames() + m_blockFrames - 1) / m_blockFrames),
          m_measures(recording.format())
    {
        for (AudioBuffer& buffer : m_audio)
            buffer = AudioBuffer(recording.format().channels, m_blockFrames);
    }

    Result<> run()
    {
        constexpr std::int64_t kBehindTheReader = 2;
        for (std::int64_t step = 0; step < m_blocks + kBehindTheReader; ++step) {
            runStep(step);
            if (m_context.stopRequested())
                return cancelled();
            if (!m_read)
                return m_read;
            m_context.report(static_cast<double>(std::max<std::int64_t>(0, step + 1 - kBehindTheReader)) /
                             static_cast<double>(m_blocks));
        }
        return finishSpectra();
    }
    const Measures& measures() const noexcept { return m_measures; }

private:
    AudioView block(std::int64_t index)
    {
        const std::int64_t frames = std::min(m_blockFrames, m_recording.frames() - index * m_blockFrames);
        return m_audio[index % 2].view().slice(0, frames);
    }

    void runStep(std::int64_t step)
    {
        std::vector<std::function<void()>> tasks;
        const auto isBlock = [this](std::int64_t index) { return index >= 0 && index < m_blocks; };
        if (isBlock(step - 1)) {
            const ConstAudioView audio = block(step - 1);
            for (const auto& task : m_measures.audioTasks())
                tasks.emplace_back([&task, audio] { task(audio); });
            tasks.emplace_back(
                [this, audio, &frames = m_frames[(step - 1) % 2]] { m_measures.feed().process(audio, frames); });
        }
        if (isBlock(step - 2))
            for (const auto& task : m_measures.framesTasks())
                tasks.emplace_back([&task, &frames = m_frames[step % 2]] { task(frames); });
        if (isBlock(step))
            tasks.emplace_back([this, step] { m_read = m_recording.read(step * m_blockFrames, block(step)); });
        runAll(tasks);
    }

    Result<> finishSpectra()
    {
        m_measures.feed().finish(m_frames[0]);
        for (const auto& task : m_measures.framesTasks())
            task(m_frames[0]);
        return {};
    }

    void runAll(const std::vector<std::function<void()>>& tasks)
    {
        m_context.executor.run(static_cast<int>(tasks.size()), [&](int i) {
            if (!m_context.stopRequested())
                tasks[static_cast<std::size_t>(i)]();
        });
    }

    const AudioSource& m_recording;
    const WorkContext& m_context;
    std::int64_t m_blockFrames;
    std::int64_t m_blocks;
    Measures m_measures;
    std::array<AudioBuffer, 2> m_audio;     // one is read into while the other is measured
    std::array<SpectralFrames, 2> m_frames; // one is filled while the other is measured
    Result<> m_read;
};

} // namespace

Result<RecordingReport> analyseRecording(const AudioSource& recording, const WorkContext& context)
{
    if (recording.frames() <= 0)
        return Error{ErrorCode::BadInput, "the recording is empty"};
    RecordingReport report;
    report.sampleRateHz = recording.format().sampleRateHz;
    report.channels = recording.format().channels;
    report.durationSeconds = static_cast<double>(recording.frames()) / recording.format().sampleRateHz;
    Conveyor conveyor(recording, context);
    if (auto done = conveyor.run(); !done)
        return done.error();
    conveyor.measures().fill(report);
    return report;
}

} // namespace resonate
