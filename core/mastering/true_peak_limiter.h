#pragma once

#include "core/audio/audio_view.h"
#include "core/mastering/limiter_stage.h"
#include "core/tools/reduction_tap.h"

namespace resonate {

/// Holds the true peak of a stream under a ceiling; channels share one gain. The musical stage looks 1.5 ms ahead and
/// releases by programme; trim stages, 32 frames wide, take what the moving gain itself lifted between the samples.
/// Where nothing exceeds the ceiling, samples pass with their bits unchanged. Frames are worked on in blocks of
/// LimiterBlock::kFrames counted from the last reset(), so how a stream is cut changes nothing.
class TruePeakLimiter final {
public:
    struct Parameters {
        double sampleRateHz = 48000.0;
        int channels = 2;            ///< 1 or 2
        double ceilingDbtp = -1.0;   ///< aimed at from 0.015 dB below
        double fastReleaseMs = 10.0; ///< after a lone peak
        double slowReleaseMs = 20.0; ///< under steady limiting
    };
    explicit TruePeakLimiter(const Parameters& parameters);

    /// Same length and channels in and out; may be the same memory. Returns the largest gain reduction among the blocks
    /// that were written, in dB, >= 0.
    float process(ConstAudioView in, AudioView out) noexcept;
    void reset() noexcept;
    /// Reduction of the blocks that the last process() wrote to their end. Any thread may look.
    const ReductionTap& tap() const noexcept { return m_tap; }
    std::int64_t latencyFrames() const noexcept;
    /// Input older than this has no influence on a single bit of the output; a multiple of LimiterBlock::kFrames.
    std::int64_t historyFrames() const noexcept;
    /// Audio whose samples stay below this passes unchanged.
    float untouchedBelow() const noexcept;

private:
    Parameters m_parameters;
    float m_ceiling; // linear
    std::vector<LimiterStage> m_stages;
    LimiterBlock m_in;
    LimiterBlock m_out;
    int m_filled = 0;
    ReductionTap m_tap;
};

} // namespace resonate
