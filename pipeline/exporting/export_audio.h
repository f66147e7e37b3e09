#pragma once

#include "core/base/work_context.h"
#include "pipeline/recording/restoration.h"

namespace resonate {

/// What of a restoration is written to files. Stems and residual add up to what was mastered, sample by sample.
struct ExportAudio {
    std::shared_ptr<const AudioSource> master;
    std::array<std::shared_ptr<const AudioSource>, kStems.size()> stems; ///< with their gains; null: not separated
    /// What was done to the mix as a whole, such as highs that no stem has: the master's input less the stems.
    std::shared_ptr<const AudioSource> residual; ///< null where there are no stems
    bool mixWasChanged = false;                  ///< false: the residual is rounding
};

/// Errors: Internal, when stems and mix do not fit together.
Result<ExportAudio> exportAudioOf(const Restoration& restoration);

/// The stems as four that add up to the master's input by themselves: the residual belongs to "other".
std::array<std::shared_ptr<const AudioSource>, kStems.size()> stemsWithResidual(const ExportAudio& audio);

/// The one gain, at most 1, that keeps every one of `sources` within full scale: a stem may be louder than the mix that
/// it was part of, and only files of floats hold what passes full scale. Errors: Cancelled, those of the sources.
Result<double> commonGain(const std::vector<std::shared_ptr<const AudioSource>>& sources, const WorkContext& context);

} // namespace resonate
