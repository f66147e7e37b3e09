#include "tests/core/inference/kernels/fma_peak.h"

#include "core/inference/kernels/simd.h"

namespace resonate::RESONATE_KERNELS {

static constexpr int kChains = 12; // more than latency times units, fewer than registers

static float runFma(std::int64_t steps)
{
    Floats chain[kChains];
    for (int i = 0; i < kChains; ++i)
        chain[i] = Floats{} + 0.001F * static_cast<float>(i);
    Floats factor = Floats{} + 0.999F;
    Floats offset = Floats{} + 0.001F;
    asm volatile("" : "+x"(factor), "+x"(offset)); // values that the compiler cannot know
    for (std::int64_t step = 0; step < steps; ++step)
#pragma GCC unroll 12
        for (int i = 0; i < kChains; ++i)
            chain[i] = chain[i] * factor + offset;
    Floats total{};
    for (int i = 0; i < kChains; ++i)
        total += chain[i];
    return sum(total);
}

const FmaPeak fmaPeak = {std::int64_t{2} * kChains * kLanes, runFma};

} // namespace resonate::RESONATE_KERNELS
