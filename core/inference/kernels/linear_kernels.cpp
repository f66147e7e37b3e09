#include "core/inference/kernels/linear_kernels.h"

#include "core/inference/kernels/matrix_tile.h"
#include "core/inference/kernels/vector_math.h"

namespace resonate::RESONATE_KERNELS {

static void pack(const float* weight, std::int64_t inputs, std::int64_t outputs, float* panels)
{
    for (std::int64_t first = 0; first < outputs; first += kPanelWidth)
        for (std::int64_t k = 0; k < inputs; ++k)
            for (std::int64_t n = first; n < first + kPanelWidth; ++n)
                *panels++ = n < outputs ? weight[n * inputs + k] : 0.0f;
}

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

static void finishTile(const LinearArguments& a, const float* sums, std::int64_t row, int rows, std::int64_t column,
                       int vectors)
{
    for (int v = 0; v < vectors; ++v, column += kLanes) {
        const Floats bias = load(a.bias + column);
        const bool whole = column + kLanes <= a.outputs && column % a.groupWidth + kLanes <= a.groupWidth;
        const std::int64_t first = place(a, row, column);
        for (int r = 0; r < rows; ++r) {
            const Floats value = load(sums + r * kPanelWidth + v * kLanes) + bias;
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

static void multiplyAll(const LinearArguments& a)
{
    alignas(64) float sums[kTileRows * kPanelWidth];
    const float* panel = a.panels;
    const std::int64_t panelFloats = a.inputs * kPanelWidth;
    const std::int64_t parts = (a.rows + kTileRows - 1) / kTileRows, step = (kPanelWidth + parts - 1) / parts;
    for (std::int64_t column = 0; column < a.outputs; column += kPanelWidth, panel += panelFloats) {
        const std::int64_t left = a.outputs - column;
        const int vectors = left >= kPanelWidth ? kPanelVectors : static_cast<int>((left + kLanes - 1) / kLanes);
        const float* next = left > kPanelWidth ? panel + panelFloats : a.panels;
        for (std::int64_t row = 0; row < a.rows; row += kTileRows) {
            const int rows = a.rows - row < kTileRows ? static_cast<int>(a.rows - row) : kTileRows;
            multiply<Layout::RowMajor, false>(a.from + row * a.fromStride, a.fromStride, panel, a.inputs, sums, rows,
                                              vectors, next + row / kTileRows * step * a.inputs, step);
            finishTile(a, sums, row, rows, column, vectors);
        }
    }
}

const LinearKernels linearKernels = {kPanelWidth, pack, multiplyAll};

} // namespace resonate::RESONATE_KERNELS
