#include "core/inference/kernels/pointwise.h"

#include "core/inference/kernels/vector_math.h"

namespace resonate::RESONATE_KERNELS {

#define RESONATE_POINTWISE(name)                                                                                       \
    static void name##OfEach(const float* from, float* to, std::int64_t count)                                         \
    {                                                                                                                  \
        std::int64_t i = 0;                                                                                            \
        for (; i + kLanes <= count; i += kLanes)                                                                       \
            store(to + i, name(load(from + i)));                                                                       \
        if (const int rest = static_cast<int>(count - i))                                                              \
            storePartial(to + i, name(loadPartial(from + i, rest)), rest);                                             \
    }

RESONATE_POINTWISE(exponential)
RESONATE_POINTWISE(sigmoid)
RESONATE_POINTWISE(gelu)

const PointwiseKernels pointwiseKernels = {exponentialOfEach, sigmoidOfEach, geluOfEach};

} // namespace resonate::RESONATE_KERNELS
