#include "core/inference/kernels/row_copies.h"

#include "core/inference/kernels/simd.h"

namespace resonate::RESONATE_KERNELS {

static void add(const float* a, const float* b, float* sum, int count)
{
    int i = 0;
    for (; i + kLanes <= count; i += kLanes)
        store(sum + i, load(a + i) + load(b + i));
    for (; i < count; ++i)
        sum[i] = a[i] + b[i];
}

// Which lanes of two vectors, counted through, a shuffle takes: first, first + step, ... of the order given.
RESONATE_INLINE Ints everySecond(int first)
{
    Ints lanes{};
    for (int i = 0; i < kLanes; ++i)
        lanes[i] = 2 * i + first;
    return lanes;
}

RESONATE_INLINE Ints alternating(int first)
{
    Ints lanes{};
    for (int i = 0; i < kLanes; ++i)
        lanes[i] = first + i / 2 + i % 2 * kLanes;
    return lanes;
}

RESONATE_INLINE Floats shuffled(Floats a, Floats b, Ints lanes)
{
#if defined(__clang__)
    Floats result{};
    for (int i = 0; i < kLanes; ++i)
        result[i] = lanes[i] < kLanes ? a[lanes[i]] : b[lanes[i] - kLanes];
    return result;
#else
    return __builtin_shuffle(a, b, lanes);
#endif
}

/// Four phases at a time, as in all released models.
static int splitIntoFour(const float* samples, int count, float* phases, std::ptrdiff_t phaseStride)
{
    const Ints even = everySecond(0);
    const Ints odd = everySecond(1);
    int i = 0;
    for (; i + kLanes <= count; i += kLanes) {
        const float* const from = samples + 4 * i;
        const Floats a = load(from);
        const Floats b = load(from + kLanes);
        const Floats c = load(from + 2 * kLanes);
        const Floats d = load(from + 3 * kLanes);
        const Floats evenAb = shuffled(a, b, even);
        const Floats evenCd = shuffled(c, d, even);
        const Floats oddAb = shuffled(a, b, odd);
        const Floats oddCd = shuffled(c, d, odd);
        store(phases + i, shuffled(evenAb, evenCd, even));
        store(phases + i + phaseStride, shuffled(oddAb, oddCd, even));
        store(phases + i + 2 * phaseStride, shuffled(evenAb, evenCd, odd));
        store(phases + i + 3 * phaseStride, shuffled(oddAb, oddCd, odd));
    }
    return i;
}

static void split(const float* samples, int stride, int count, float* phases, std::ptrdiff_t phaseStride)
{
    int i = stride == 4 ? splitIntoFour(samples, count, phases, phaseStride) : 0;
    for (; i < count; ++i)
        for (int p = 0; p < stride; ++p)
            phases[p * phaseStride + i] = samples[i * stride + p];
}

static int joinFour(const float* phases, std::ptrdiff_t phaseStride, int count, float* samples)
{
    const Ints low = alternating(0);
    const Ints high = alternating(kLanes / 2);
    int i = 0;
    for (; i + kLanes <= count; i += kLanes) {
        const Floats a = load(phases + i);
        const Floats b = load(phases + i + phaseStride);
        const Floats c = load(phases + i + 2 * phaseStride);
        const Floats d = load(phases + i + 3 * phaseStride);
        const Floats lowAc = shuffled(a, c, low);
        const Floats lowBd = shuffled(b, d, low);
        const Floats highAc = shuffled(a, c, high);
        const Floats highBd = shuffled(b, d, high);
        float* const to = samples + 4 * i;
        store(to, shuffled(lowAc, lowBd, low));
        store(to + kLanes, shuffled(lowAc, lowBd, high));
        store(to + 2 * kLanes, shuffled(highAc, highBd, low));
        store(to + 3 * kLanes, shuffled(highAc, highBd, high));
    }
    return i;
}

static void join(const float* phases, std::ptrdiff_t phaseStride, int stride, int count, float* samples)
{
    int i = stride == 4 ? joinFour(phases, phaseStride, count, samples) : 0;
    for (; i < count; ++i)
        for (int p = 0; p < stride; ++p)
            samples[i * stride + p] = phases[p * phaseStride + i];
}

const RowCopyKernels rowCopyKernels = {add, split, join};

} // namespace resonate::RESONATE_KERNELS
