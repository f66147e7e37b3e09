#pragma once

#include "core/separation/chunk_schedule.h"
#include "core/separation/model_bag.h"
#include "core/separation/shift_offsets.h"

#include <vector>

namespace resonate {

/// What is asked of one model of a bag.
struct ModelShare {
    std::vector<int> sources;       ///< indices into the models' sources, ascending; empty: the model is not needed
    std::vector<std::size_t> slots; ///< their places among the wanted ones
    std::vector<double> gains;      ///< how much one pass counts in each
};

/// How a bag is applied, whatever the recording.
struct SegmentPlan {
    std::vector<ModelShare> shares; // [model]
    std::vector<ChunkPass> passes;  ///< of the models that are needed
    std::size_t wanted = 0;         ///< sources
};

/// For a bag and settings that passed checkModelBag(). `wanted` are indices into the models' sources, ascending;
/// `offsets` fit the bag and the shifts.
SegmentPlan planSegments(const ModelBag& bag, const ModelSeparationSettings& settings, const std::vector<int>& wanted,
                         const ShiftOffsets& offsets);

} // namespace resonate
