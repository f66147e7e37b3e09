#pragma once

#include "core/audio/audio_buffer.h"
#include "core/audio/stream_processor.h"
#include "core/quality/artifact_score.h"
#include "core/quality/guard_report.h"

#include <memory>

namespace resonate {

/// What any stage can wear: it may do its work only where that does not harm. The stage's output is scored against its
/// input in windows on the recording's grid; a window past the threshold is heard at half the amount (the mean of input
/// and output), and if that is past it as well, as it came. Everything happens in one pass, behind a delay of a few
/// seconds that holds what the score looks ahead to; memory is that delay and a GuardWindow per window. That a whole
/// stage is better left out is known only at the end: then the report says so, and the caller runs its chain again
/// without it. A sample that is not finite never comes out.
///
/// The caller feeds the recording and then latencyFrames() of anything (silence): the stage is not run for longer than
/// its own latency past the end. Guarded stages can be chained one behind another: each is told in `leadFrames` by how
/// much the ones before it delay the recording, and sleeps that long.
class GuardedStream final : public StreamProcessor {
public:
    struct Parameters {
        AudioFormat format;
        std::int64_t frames = 0;     ///< of the recording
        std::int64_t leadFrames = 0; ///< that arrive before the recording's first
        double windowSeconds = 1.0;
        double threshold = 0.1;
        double rollbackShare = 1.0 / 3.0; ///< of the windows that sound
        double crossfadeMs = 30.0;        ///< equal gain; lies in the window that keeps more of the stage
        FeatureValues limits = kPlainArtifactLimits;
        bool force = false; ///< the stage is scored and reported, and heard whatever the score
    };
    GuardedStream(const Parameters& parameters, std::unique_ptr<StreamProcessor> stage);

    void process(AudioView block) noexcept override;
    /// The stage's own and the guard's: about three seconds.
    std::int64_t latencyFrames() const noexcept override { return m_stageLatency + m_delay; }
    void reset() noexcept override;

    /// Complete once frames + latencyFrames() have passed.
    const GuardReport& report() const noexcept { return m_report; }

private:
    void work(AudioView block) noexcept;
    void runStage(ConstAudioView block, std::int64_t first) noexcept;
    void takeVerdicts() noexcept;
    void emit(AudioView block, std::int64_t first) noexcept;
    void emitPart(AudioView part, std::int64_t first) noexcept;
    WindowVerdict verdictOf(std::int64_t window, WindowVerdict otherwise) const noexcept;
    float keptShare(std::int64_t fadeFrame) const noexcept;

    Parameters m_parameters;
    std::unique_ptr<StreamProcessor> m_stage;
    ArtifactScorer m_scorer;
    std::int64_t m_windowFrames, m_fadeFrames;
    std::int64_t m_stageLatency, m_delay;
    std::int64_t m_at = 0;         // frames taken in, the lead included
    AudioBuffer m_input, m_output; // rings: frame n of the recording lies at n modulo their length
    AudioBuffer m_block, m_scored; // one block of the output and the input that belongs to it
    GuardReport m_report;
};

} // namespace resonate
