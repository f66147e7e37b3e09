#include "core/inference/kernels/tap_product.h"

#include "core/inference/kernels/vector_math.h"

namespace resonate::RESONATE_KERNELS {

// A tile of rows x columns stays in registers while all channels and taps pass by. 24 accumulators, 3 inputs and a
// weight of 32 registers, 12 + 3 + 1 of 16. Three vectors wide, because the usual 336 frames are 7 x 3 x 16.
#if defined(__AVX512F__)
static constexpr int kRows = 8;
#else
static constexpr int kRows = 4;
#endif
static constexpr int kVectors = 3;
// Columns are worked on in blocks whose inputs stay in the second level cache for all panels of weights.
static constexpr std::int64_t kInputFloats = 256 * 1024;

template <int Vectors>
struct Tile {
    Floats at[kRows][Vectors];
};

template <int Vectors>
RESONATE_INLINE Tile<Vectors> accumulate(const TapProduct& product, const float* weights, int column)
{
    Tile<Vectors> tile{};
    const float* channel = product.input + column;
    const std::ptrdiff_t* tap = product.tapOffsets;
    const std::ptrdiff_t* const lastTap = tap + product.taps;
    // One loop and not two: between nested loops the compiler would put the tile into memory.
    for (std::int64_t left = std::int64_t{product.channels} * product.taps; left > 0; --left, weights += kRows) {
        const float* const from = channel + *tap;
        if (++tap == lastTap) {
            tap = product.tapOffsets;
            channel += product.channelStride;
        }
        Floats input[Vectors];
#pragma GCC unroll 4
        for (int v = 0; v < Vectors; ++v)
            input[v] = load(from + v * kLanes);
#pragma GCC unroll 8
        for (int r = 0; r < kRows; ++r)
#pragma GCC unroll 4
            for (int v = 0; v < Vectors; ++v)
                tile.at[r][v] += weights[r] * input[v];
    }
    return tile;
}

RESONATE_INLINE void put(float* to, Floats value, int count)
{
    if (count >= kLanes)
        store(to, value);
    else
        storePartial(to, value, count);
}

template <bool Gelu>
struct RowEpilogue {
    static constexpr int kOutputs = kRows; // of one panel
    const float* bias;
    TapOutput output;
};

template <bool Onto>
struct GateEpilogue {
    static constexpr int kOutputs = kRows / 2;
    GateTerms terms;
    TapOutput output;
};

/// `rows` of the tile's rows are outputs; the rest fill up the last panel.
template <int Vectors, bool Gelu>
RESONATE_INLINE void finish(const Tile<Vectors>& tile, const RowEpilogue<Gelu>& epilogue, int firstRow, int rows,
                            int column, int columns)
{
#pragma GCC unroll 8
    for (int r = 0; r < kRows; ++r) {
        if (r >= rows)
            return;
        float* const to = epilogue.output.to + (firstRow + r) * epilogue.output.rowStride + column;
        const float bias = epilogue.bias[firstRow + r];
#pragma GCC unroll 4
        for (int v = 0; v < Vectors; ++v) {
            const Floats value = tile.at[r][v] + bias;
            put(to + v * kLanes, Gelu ? gelu(value) : value, columns - column - v * kLanes);
        }
    }
}

template <int Vectors, bool Onto>
RESONATE_INLINE void finish(const Tile<Vectors>& tile, const GateEpilogue<Onto>& epilogue, int firstRow, int rows,
                            int column, int columns)
{
    constexpr int kPairs = kRows / 2;
    const GateTerms& terms = epilogue.terms;
#pragma GCC unroll 4
    for (int r = 0; r < kPairs; ++r) {
        if (r >= rows)
            return;
        const int row = firstRow + r;
        float* const to = epilogue.output.to + row * epilogue.output.rowStride + column;
        const float added = !Onto && terms.added != nullptr ? terms.added[row] : 0.0F;
#pragma GCC unroll 4
        for (int v = 0; v < Vectors; ++v) {
            const Floats value = tile.at[r][v] * terms.valueScale[row] + terms.valueOffset[row];
            const Floats gate = tile.at[kPairs + r][v] * terms.gateScale[row] + terms.gateOffset[row];
            const int left = columns - column - v * kLanes;
            float* const at = to + v * kLanes;
            Floats before = Floats{} + added;
            if (Onto)
                before = left >= kLanes ? load(at) : loadPartial(at, left);
            put(at, value * sigmoid(gate) + before, left);
        }
    }
}

template <int Vectors, typename Epilogue>
static __attribute__((noinline)) void computeTile(const TapProduct& product, const float* weights,
                                                  const Epilogue& epilogue, int firstRow, int rows, int column)
{
    const Tile<Vectors> tile = accumulate<Vectors>(product, weights, column);
    finish(tile, epilogue, firstRow, rows, column, product.columns);
}

template <typename Epilogue>
RESONATE_INLINE void computePanel(const TapProduct& product, const float* weights, const Epilogue& epilogue,
                                  int firstRow, int begin, int end)
{
    const int rows = product.rows - firstRow < Epilogue::kOutputs ? product.rows - firstRow : Epilogue::kOutputs;
    int column = begin;
    for (; end - column > (kVectors - 1) * kLanes; column += kVectors * kLanes)
        computeTile<kVectors>(product, weights, epilogue, firstRow, rows, column);
    if (end - column > kLanes)
        computeTile<2>(product, weights, epilogue, firstRow, rows, column);
    else if (end > column)
        computeTile<1>(product, weights, epilogue, firstRow, rows, column);
}

template <typename Epilogue>
static void compute(const TapProduct& product, const Epilogue& epilogue)
{
    const std::int64_t depth = std::int64_t{product.channels} * product.taps;
    constexpr int kTileColumns = kVectors * kLanes;
    const std::int64_t wanted = kInputFloats / (depth * kTileColumns); // tiles in a block, if no input is shared
    const int block = kTileColumns * static_cast<int>(wanted < 1 ? 1 : wanted > 4096 ? 4096 : wanted);
    for (int begin = 0; begin < product.columns; begin += block) {
        const int end = product.columns - begin < block ? product.columns : begin + block;
        const float* weights = product.weights;
        for (int row = 0; row < product.rows; row += Epilogue::kOutputs, weights += depth * kRows)
            computePanel(product, weights, epilogue, row, begin, end);
    }
}

static void plain(const TapProduct& product, const float* bias, const TapOutput& output)
{
    compute(product, RowEpilogue<false>{bias, output});
}

static void geluOf(const TapProduct& product, const float* bias, const TapOutput& output)
{
    compute(product, RowEpilogue<true>{bias, output});
}

static void gated(const TapProduct& product, const GateTerms& terms, const TapOutput& output)
{
    compute(product, GateEpilogue<false>{terms, output});
}

static void gatedOnto(const TapProduct& product, const GateTerms& terms, const TapOutput& output)
{
    compute(product, GateEpilogue<true>{terms, output});
}

const TapKernels tapKernels = {kRows, plain, geluOf, gated, gatedOnto};

} // namespace resonate::RESONATE_KERNELS
