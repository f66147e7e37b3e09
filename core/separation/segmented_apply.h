#pragma once

#include "core/audio/audio_source.h"
#include "core/base/work_context.h"
#include "core/separation/segment_plan.h"
#include "core/separation/turns.h"

#include <functional>
#include <span>
#include <vector>

namespace resonate {

/// Separates a recording that already has the models' rate and channels: normalises it by its mid, cuts it into
/// segments, lets the models work on them, puts the overlapping results together. What comes out is what the published
/// Demucs program computes, for any of the models' own sources; it does not sum to the recording.
///
/// Memory does not grow with the recording: all passes (models, shifts) advance together, and a frame is handed over as
/// soon as no piece to come can touch it. Models that count for nothing in the wanted sources are not called at all.
/// Immutable; used from several threads, the calls to the models take turns.
class SegmentedApply final {
public:
    /// Called with consecutive pieces: `sources` has one view [channels][frames] for each wanted source, `firstFrame`
    /// is where they begin.
    using Finished = std::function<Result<>(std::int64_t firstFrame, std::span<const ConstAudioView> sources)>;

    /// As planSegments().
    SegmentedApply(ModelBag bag, const ModelSeparationSettings& settings, const std::vector<int>& wanted,
                   const ShiftOffsets& offsets);

    /// Hands over the frames [firstFrame, audio.frames()), the same ones whatever `firstFrame` is.
    /// Errors: Cancelled, Worker for a model that gives infinities, those of source, models and `finished`.
    Result<> run(const AudioSource& audio, std::int64_t firstFrame, const Finished& finished,
                 const WorkContext& context) const;

private:
    ModelBag m_bag;
    SegmentPlan m_plan;
    mutable Turns m_turns; ///< at the models
};

} // namespace resonate
