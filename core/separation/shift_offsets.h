#pragma once

#include "core/separation/model_bag.h"

#include <cstdint>
#include <vector>

namespace resonate {

/// Where the shifts of a bag begin: [model][shift], 0..maxShiftFrames().
using ShiftOffsets = std::vector<std::vector<std::int64_t>>;

/// Offsets that depend on the seed, the model's place in the bag and the shift's number, and on nothing else.
/// Source: G. L. Steele, D. Lea, C. H. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
ShiftOffsets drawShiftOffsets(const ModelBag& bag, const ModelSeparationSettings& settings);

} // namespace resonate
