#pragma once

#include "core/inference/kernels/linear_kernels.h"

namespace resonate {

/// What a processor multiplies bfloat16 numbers with, to sums in float32: nothing of its own, vectors (AVX512_BF16) or
/// tiles (AMX).
enum class Bfloat16Unit { None, Vectors, Tiles };

/// The quickest unit that this processor and its operating system have. The first call asks the system for the tiles.
Bfloat16Unit widestBfloat16Unit() noexcept;
/// The unit in use: the widest one, or none when the instruction set in use is a lower one.
Bfloat16Unit bfloat16Unit() noexcept;

/// The linear maps by a unit, or by the set when there is none. A unit's factors are rounded to 8 bits, up to 2^-8 of
/// themselves; a sum of K products is off by less than 2^-7 sqrt(K) of one product, as a rule.
const LinearKernels& linearKernels(InstructionSet set, Bfloat16Unit unit) noexcept;

} // namespace resonate
