#include "core/inference/kernels/linear_kernels.h"

#include "core/inference/kernels/linear_finish.h"
#include "core/inference/kernels/matrix_tile.h"

namespace resonate::RESONATE_KERNELS {

static std::int64_t panelFloats(std::int64_t inputs, std::int64_t outputs)
{
    return (outputs + kPanelWidth - 1) / kPanelWidth * kPanelWidth * inputs;
}

static void pack(const float* weight, std::int64_t inputs, std::int64_t outputs, float* panels)
{
    for (std::int64_t first = 0; first < outputs; first += kPanelWidth)
        for (std::int64_t k = 0; k < inputs; ++k)
            for (std::int64_t n = first; n < first + kPanelWidth; ++n)
                *panels++ = n < outputs ? weight[n * inputs + k] : 0.0f;
}

static std::int64_t scratchFloats(std::int64_t, std::int64_t)
{
    return 0;
}

static void multiplyAll(const LinearArguments& a)
{
    alignas(64) float sums[kTileRows * kPanelWidth];
    const float* panel = a.panels;
    const std::int64_t panelStep = a.inputs * kPanelWidth;
    const std::int64_t parts = (a.rows + kTileRows - 1) / kTileRows, step = (kPanelWidth + parts - 1) / parts;
    for (std::int64_t column = 0; column < a.outputs; column += kPanelWidth, panel += panelStep) {
        const std::int64_t left = a.outputs - column;
        const int vectors = left >= kPanelWidth ? kPanelVectors : static_cast<int>((left + kLanes - 1) / kLanes);
        const float* next = left > kPanelWidth ? panel + panelStep : a.panels;
        for (std::int64_t row = 0; row < a.rows; row += kTileRows) {
            const int rows = a.rows - row < kTileRows ? static_cast<int>(a.rows - row) : kTileRows;
            multiply<Layout::RowMajor, false>(a.from + row * a.fromStride, a.fromStride, panel, a.inputs, sums, rows,
                                              vectors, next + row / kTileRows * step * a.inputs, step);
            finishTile<kPanelWidth>(a, sums, row, rows, column, vectors);
        }
    }
}

const LinearKernels linearKernels = {kPanelWidth, panelFloats, pack, scratchFloats, multiplyAll};

} // namespace resonate::RESONATE_KERNELS
