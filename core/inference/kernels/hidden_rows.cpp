#include "core/inference/kernels/hidden_rows.h"

#include "core/inference/kernels/vector_math.h"

namespace resonate::RESONATE_KERNELS {

static float rowSum(const float* row, int columns)
{
    Floats total{};
    int n = 0;
    for (; n + kLanes <= columns; n += kLanes)
        total += load(row + n);
    if (n < columns)
        total += loadPartial(row + n, columns - n);
    return sum(total);
}

/// The lanes that exist of the last vector of a row: 1 there, else 0.
RESONATE_INLINE Floats lastLanes(int count)
{
    Floats lanes{};
    for (int lane = 0; lane < kLanes; ++lane)
        lanes[lane] = lane < count ? 1.0F : 0.0F;
    return lanes;
}

static float rowSquares(const float* row, int columns, float mean)
{
    Floats total{};
    int n = 0;
    for (; n + kLanes <= columns; n += kLanes) {
        const Floats distance = load(row + n) - mean;
        total += distance * distance;
    }
    if (n < columns) {
        const Floats distance = (loadPartial(row + n, columns - n) - mean) * lastLanes(columns - n);
        total += distance * distance;
    }
    return sum(total);
}

static void moments(const HiddenRows& hidden, double* mean, double* squares)
{
    const double count = static_cast<double>(hidden.rows) * hidden.columns;
    double total = 0.0;
    for (int r = 0; r < hidden.rows; ++r)
        total += static_cast<double>(rowSum(hidden.data + r * hidden.stride, hidden.columns));
    // The mean that was subtracted is the rounded one: it is the one to give back.
    const float centre = static_cast<float>(total / count);
    *mean = total / count;
    *squares = 0.0;
    for (int r = 0; r < hidden.rows; ++r)
        *squares += static_cast<double>(rowSquares(hidden.data + r * hidden.stride, hidden.columns, centre));
    const double off = *mean - static_cast<double>(centre);
    *squares -= off * off * count;
}

static void normaliseAndGelu(const HiddenRows& hidden, const float* scale, const float* offset, float* means)
{
    for (int r = 0; r < hidden.rows; ++r) {
        float* const row = hidden.data + r * hidden.stride;
        Floats total{};
        int n = 0;
        for (; n + kLanes <= hidden.columns; n += kLanes) {
            const Floats value = gelu(load(row + n) * scale[r] + offset[r]);
            store(row + n, value);
            total += value;
        }
        if (const int left = hidden.columns - n; left > 0) {
            const Floats value = gelu(loadPartial(row + n, left) * scale[r] + offset[r]);
            storePartial(row + n, value, left);
            total += value * lastLanes(left);
        }
        means[r] = sum(total) / static_cast<float>(hidden.columns);
    }
}

static constexpr int kBlock = 4; // rows times rows whose products are summed at once

/// Row numbers beyond the last are taken as the last: what comes out for them is not used.
static void covarianceBlock(const HiddenRows& hidden, const float* means, int firstI, int firstJ, float* products)
{
    const float* rowI[kBlock];
    const float* rowJ[kBlock];
    float meanI[kBlock];
    float meanJ[kBlock];
    for (int k = 0; k < kBlock; ++k) {
        const int i = firstI + k < hidden.rows ? firstI + k : hidden.rows - 1;
        const int j = firstJ + k < hidden.rows ? firstJ + k : hidden.rows - 1;
        rowI[k] = hidden.data + i * hidden.stride;
        rowJ[k] = hidden.data + j * hidden.stride;
        meanI[k] = means[i];
        meanJ[k] = means[j];
    }
    Floats total[kBlock][kBlock] = {};
    const auto add = [&](int n, auto loaded) __attribute__((always_inline))
    {
        Floats j[kBlock];
#pragma GCC unroll 4
        for (int k = 0; k < kBlock; ++k)
            j[k] = loaded(rowJ[k] + n, meanJ[k]);
#pragma GCC unroll 4
        for (int i = 0; i < kBlock; ++i) {
            const Floats value = loaded(rowI[i] + n, meanI[i]);
#pragma GCC unroll 4
            for (int k = 0; k < kBlock; ++k)
                total[i][k] += value * j[k];
        }
    };
    int n = 0;
    for (; n + kLanes <= hidden.columns; n += kLanes)
        add(
            n, [](const float* from, float mean) __attribute__((always_inline)) { return load(from) - mean; });
    if (const int left = hidden.columns - n; left > 0) {
        const Floats lanes = lastLanes(left);
        add(
            n, [&](const float* from, float mean)
                   __attribute__((always_inline)) { return (loadPartial(from, left) - mean) * lanes; });
    }
    for (int i = 0; i < kBlock && firstI + i < hidden.rows; ++i)
        for (int k = 0; k < kBlock && firstJ + k < hidden.rows; ++k) {
            const float value = sum(total[i][k]);
            products[(firstI + i) * hidden.rows + firstJ + k] = value;
            products[(firstJ + k) * hidden.rows + firstI + i] = value;
        }
}

static void covariance(const HiddenRows& hidden, const float* means, float* products)
{
    for (int i = 0; i < hidden.rows; i += kBlock)
        for (int j = 0; j <= i; j += kBlock)
            covarianceBlock(hidden, means, i, j, products);
}

const HiddenRowKernels hiddenRowKernels = {moments, normaliseAndGelu, covariance};

} // namespace resonate::RESONATE_KERNELS
