#pragma once

#include "core/inference/kernels/simd.h"

/// The inner loop of all matrix products: a tile of C = A B that stays in registers. For kernel sources only.
/// B lies in panels [depth][kPanelWidth], of which a tile takes 1 to 3 vectors; single values of A are spread over a
/// vector. Every element is one chain of multiply-adds in the order of the depth, however the matrix is cut into tiles.
namespace resonate::RESONATE_KERNELS {

inline constexpr int kPanelVectors = 3;
inline constexpr int kPanelWidth = kPanelVectors * kLanes;
#if defined(__AVX512F__)
inline constexpr int kTileRows = 8; // 24 sums, 3 vectors of B and one of A: 28 of 32 registers
#else
inline constexpr int kTileRows = 4; // 16 registers
#endif

/// How A lies in memory: rows of consecutive depth (activations), or for every depth consecutive rows (transposed).
enum class Layout { RowMajor, DepthMajor };

/// sums[rows][kPanelWidth] (+)= A B. `stride` is the distance between A's rows or, depth-major, between its depths.
/// `ahead` is what will be needed soon, aheadStep floats of it per depth: it is fetched into the second cache, evenly
/// over the time, since a burst of fetches holds up the loads of the product.
template <int rows, int vectors, Layout layout, bool accumulate>
static void multiplyTile(const float* a, std::int64_t stride, const float* b, std::int64_t depth, float* sums,
                         const float* ahead, std::int64_t aheadStep)
{
    Floats c[rows][vectors];
    for (int r = 0; r < rows; ++r)
        for (int v = 0; v < vectors; ++v)
            c[r][v] = accumulate ? load(sums + r * kPanelWidth + v * kLanes) : Floats{};
    for (std::int64_t k = 0; k < depth; ++k, b += kPanelWidth) {
        __builtin_prefetch(ahead + k * aheadStep, 0, 2);
        Floats line[vectors];
        for (int v = 0; v < vectors; ++v)
            line[v] = load(b + v * kLanes);
        for (int r = 0; r < rows; ++r) {
            const Floats value = broadcast(layout == Layout::RowMajor ? a[r * stride + k] : a[k * stride + r]);
            for (int v = 0; v < vectors; ++v)
                c[r][v] += value * line[v];
        }
    }
    for (int r = 0; r < rows; ++r)
        for (int v = 0; v < vectors; ++v)
            store(sums + r * kPanelWidth + v * kLanes, c[r][v]);
}

template <int rows, Layout layout, bool accumulate>
static void multiplyRows(const float* a, std::int64_t stride, const float* b, std::int64_t depth, float* sums,
                         int vectors, const float* ahead, std::int64_t aheadStep)
{
    if (vectors == 1)
        multiplyTile<rows, 1, layout, accumulate>(a, stride, b, depth, sums, ahead, aheadStep);
    else if (vectors == 2)
        multiplyTile<rows, 2, layout, accumulate>(a, stride, b, depth, sums, ahead, aheadStep);
    else
        multiplyTile<rows, 3, layout, accumulate>(a, stride, b, depth, sums, ahead, aheadStep);
}

/// As multiplyTile for 1 to kTileRows rows and 1 to kPanelVectors vectors.
template <Layout layout, bool accumulate>
static void multiply(const float* a, std::int64_t stride, const float* b, std::int64_t depth, float* sums, int rows,
                     int vectors, const float* ahead, std::int64_t aheadStep)
{
    const std::int64_t step = layout == Layout::RowMajor ? stride : 1;
    if (rows == kTileRows) {
        multiplyRows<kTileRows, layout, accumulate>(a, stride, b, depth, sums, vectors, ahead, aheadStep);
        return;
    }
    int done = 0;
    for (; done + 2 <= rows; done += 2)
        multiplyRows<2, layout, accumulate>(a + done * step, stride, b, depth, sums + done * kPanelWidth, vectors,
                                            ahead, aheadStep);
    if (done < rows)
        multiplyRows<1, layout, accumulate>(a + done * step, stride, b, depth, sums + done * kPanelWidth, vectors,
                                            ahead, aheadStep);
}

template <Layout layout, bool accumulate>
static void multiply(const float* a, std::int64_t stride, const float* b, std::int64_t depth, float* sums, int rows,
                     int vectors)
{
    multiply<layout, accumulate>(a, stride, b, depth, sums, rows, vectors, b, 0);
}

} // namespace resonate::RESONATE_KERNELS
