#include "core/inference/kernels/norm_kernels.h"

#include "core/inference/kernels/simd.h"

namespace resonate::RESONATE_KERNELS {

/// Four sums in turn hide the latency of an addition; lanes are joined in double.
static double sumOf(const float* values, std::int64_t count, float shift, bool squared)
{
    Floats sums[4] = {};
    const auto add = [&](Floats x, int which) {
        x -= shift;
        sums[which] += squared ? x * x : x;
    };
    std::int64_t i = 0;
    for (; i + 4 * kLanes <= count; i += 4 * kLanes)
        for (int which = 0; which < 4; ++which)
            add(load(values + i + which * kLanes), which);
    for (; i + kLanes <= count; i += kLanes)
        add(load(values + i), 0);
    double total = 0.0;
    for (; i < count; ++i) {
        const float x = values[i] - shift;
        total += squared ? x * x : x;
    }
    const Floats all = (sums[0] + sums[1]) + (sums[2] + sums[3]);
    for (int lane = 0; lane < kLanes; ++lane)
        total += static_cast<double>(all[lane]);
    return total;
}

static Moments moments(const float* row, std::int64_t width)
{
    const double count = static_cast<double>(width);
    const double mean = sumOf(row, width, 0.0f, false) / count;
    const double rounding = static_cast<double>(static_cast<float>(mean)) - mean;
    return {count, mean, sumOf(row, width, static_cast<float>(mean), true) - count * rounding * rounding};
}

static void apply(const float* from, float* to, std::int64_t width, float mean, float inverseDeviation,
                  const float* weight, const float* bias)
{
    const auto value = [&](Floats x, Floats w, Floats b) { return (x - mean) * inverseDeviation * w + b; };
    std::int64_t i = 0;
    for (; i + kLanes <= width; i += kLanes)
        store(to + i, value(load(from + i), load(weight + i), load(bias + i)));
    if (const int rest = static_cast<int>(width - i))
        storePartial(to + i,
                     value(loadPartial(from + i, rest), loadPartial(weight + i, rest), loadPartial(bias + i, rest)),
                     rest);
}

static void normalizeRows(const float* from, std::int64_t fromStride, std::int64_t rows, std::int64_t width,
                          const float* weight, const float* bias, float epsilon, float* to, std::int64_t toStride)
{
    for (std::int64_t row = 0; row < rows; ++row, from += fromStride, to += toStride) {
        const Moments m = moments(from, width);
        const double variance = m.squares / m.count;
        apply(from, to, width, static_cast<float>(m.mean),
              static_cast<float>(1.0 / __builtin_sqrt(variance + static_cast<double>(epsilon))), weight, bias);
    }
}

static void applyNorm(float* row, std::int64_t width, float mean, float inverseDeviation, const float* weight,
                      const float* bias)
{
    apply(row, row, width, mean, inverseDeviation, weight, bias);
}

const NormKernels normKernels = {normalizeRows, moments, applyNorm};

} // namespace resonate::RESONATE_KERNELS
