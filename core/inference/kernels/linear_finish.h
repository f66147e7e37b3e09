#pragma once

#include "core/inference/kernels/linear_kernels.h"
#include "core/inference/kernels/vector_math.h"

/// What happens to the sums of a matrix product on their way into memory. For kernel sources only.
namespace resonate::RESONATE_KERNELS {

/// Where the output of a row and column belongs.
RESONATE_INLINE std::int64_t place(const LinearArguments& a, std::int64_t row, std::int64_t column)
{
    return (column / a.groupWidth) * a.groupStride + row * a.toStride + column % a.groupWidth;
}

RESONATE_INLINE Floats finished(const LinearArguments& a, Floats value)
{
    return a.finish == LinearFinish::Gelu ? gelu(value) : value;
}

/// One vector of a row whose lanes belong to several groups or beyond the end.
static void finishLanes(const LinearArguments& a, Floats value, std::int64_t row, std::int64_t column)
{
    float lanes[kLanes];
    store(lanes, finished(a, value));
    for (int lane = 0; lane < kLanes && column + lane < a.outputs; ++lane) {
        const std::int64_t to = place(a, row, column + lane);
        a.to[to] =
            a.finish == LinearFinish::AddScaled ? a.residual[to] + a.scale[column + lane] * lanes[lane] : lanes[lane];
    }
}

/// sums [rows][panelWidth], of which `vectors` vectors of every row are outputs from `column` on.
template <int panelWidth>
static void finishTile(const LinearArguments& a, const float* sums, std::int64_t row, int rows, std::int64_t column,
                       int vectors)
{
    for (int v = 0; v < vectors; ++v, column += kLanes) {
        const Floats bias = load(a.bias + column);
        const bool whole = column + kLanes <= a.outputs && column % a.groupWidth + kLanes <= a.groupWidth;
        const std::int64_t first = place(a, row, column);
        for (int r = 0; r < rows; ++r) {
            const Floats value = load(sums + r * panelWidth + v * kLanes) + bias;
            const std::int64_t to = first + r * a.toStride;
            if (!whole)
                finishLanes(a, value, row + r, column);
            else if (a.finish == LinearFinish::AddScaled)
                store(a.to + to, load(a.residual + to) + load(a.scale + column) * value);
            else
                store(a.to + to, finished(a, value));
        }
    }
}

} // namespace resonate::RESONATE_KERNELS
