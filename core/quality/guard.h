#pragma once

#include "core/audio/audio_sink.h"
#include "core/audio/audio_source.h"
#include "core/audio/stream_processor.h"
#include "core/base/work_context.h"
#include "core/quality/artifact_score.h"
#include "core/quality/guard_report.h"

#include <memory>

namespace resonate {

/// Makes the stage at an amount from 0 (changes nothing) to 1 (as set). Every call gives a fresh, equal instance.
using StageFactory = std::function<std::unique_ptr<StreamProcessor>(double amount)>;

/// What any stage can wear: it may do its work only where that does not harm. The stage's output is scored against its
/// input in windows on an absolute grid; a window past the threshold gets half the amount, and if that is too much as
/// well, the input. When too many windows end so, the whole stage is taken back. The stream is run once to be judged
/// and once more to be written (and at half the amount only when a window failed), so that memory stays flat: one
/// block, five windows of analysis, and a GuardWindow per window.
class Guard final {
public:
    struct Parameters {
        double windowSeconds = 1.0;
        double threshold = 0.1;
        double rollbackShare = 1.0 / 3.0; ///< of the windows that sound
        double crossfadeMs = 30.0;        ///< equal gain; lies in the window that keeps more of the stage
        FeatureValues limits = kPlainArtifactLimits;
    };
    Guard(const Parameters& parameters, StageFactory factory);

    /// Writes as many frames as `input` has; finishing the sink is left to its owner. A sample that is not finite never
    /// reaches it. Errors: Io, NoSpace, Cancelled (the sink is then incomplete).
    Result<GuardReport> run(const AudioSource& input, AudioSink& output, const WorkContext& context) const;

private:
    Parameters m_parameters;
    StageFactory m_factory;
};

} // namespace resonate
