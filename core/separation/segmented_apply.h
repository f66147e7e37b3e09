#pragma once

#include "core/audio/audio_source.h"
#include "core/base/work_context.h"
#include "core/separation/chunk_schedule.h"
#include "core/separation/mid_statistics.h"
#include "core/separation/model_bag.h"
#include "core/separation/turns.h"

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace resonate {

/// Where the shifts of a bag begin: [model][shift], 0..maxShiftFrames().
using ShiftOffsets = std::vector<std::vector<std::int64_t>>;

/// Offsets that depend on the seed, the model's place in the bag and the shift's number, and on nothing else.
/// Source: G. L. Steele, D. Lea, C. H. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
ShiftOffsets drawShiftOffsets(const ModelBag& bag, const ModelSeparationSettings& settings);

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

    /// The bag and the settings passed checkModelBag(). `wanted` are indices into the models' sources, ascending;
    /// `offsets` fit the bag and the shifts.
    SegmentedApply(ModelBag bag, const ModelSeparationSettings& settings, std::vector<int> wanted,
                   ShiftOffsets offsets);

    /// Hands over the frames [firstFrame, audio.frames()), the same ones whatever `firstFrame` is.
    /// Errors: Cancelled, Worker for a model that gives infinities, those of source, models and `finished`.
    Result<> run(const AudioSource& audio, std::int64_t firstFrame, const Finished& finished,
                 const WorkContext& context) const;

private:
    friend class SegmentedRun;

    /// What a model is asked for.
    struct Share {
        std::vector<int> sources;       ///< indices into the models' sources, ascending
        std::vector<std::size_t> slots; ///< their places among the wanted ones
        std::vector<double> gains;      ///< how much one pass counts
    };

    std::vector<ChunkPass> passes() const;

    ModelBag m_bag;
    ModelSeparationSettings m_settings;
    std::vector<int> m_wanted;
    ShiftOffsets m_offsets;
    std::vector<Share> m_shares; // [model]
    mutable Turns m_turns;       ///< at the models
};

} // namespace resonate
