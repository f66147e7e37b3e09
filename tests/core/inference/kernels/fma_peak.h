#pragma once

#include "core/inference/kernels/instruction_set.h"

#include <cstdint>

namespace resonate {

/// Independent multiply-adds in registers and nothing else: what the arithmetic units do at most.
struct FmaPeak {
    std::int64_t operationsPerStep; ///< multiplications and additions
    float (*run)(std::int64_t steps);
};

RESONATE_KERNEL_TABLE(FmaPeak, fmaPeak)

} // namespace resonate
