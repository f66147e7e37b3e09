#include "core/inference/kernels/attention_kernels.h"

#include "core/inference/kernels/matrix_tile.h"
#include "core/inference/kernels/vector_math.h"

namespace resonate::RESONATE_KERNELS {

/// Keys at a time: their scores for kPanelWidth queries stay in the first cache.
inline constexpr int kChunk = 96;

/// Queries lie along the lanes, so that the softmax needs no horizontal operation.
struct AttentionScratch {
    explicit AttentionScratch(float* memory, int width)
        : queries(memory), mixed(queries + width * kPanelWidth), scores(mixed + width * kPanelWidth)
    {
    }
    float* queries; // [width][kPanelWidth], scaled
    float* mixed;   // [width][kPanelWidth], not yet divided by the sums
    float* scores;  // [kChunk][kPanelWidth]
};

template <int vectors>
struct RunningSoftmax {
    Floats maximum[vectors];
    Floats sum[vectors];
};

static std::int64_t scratchFloats(int width)
{
    return static_cast<std::int64_t>(2 * width + kChunk) * kPanelWidth;
}

static void packQueries(const AttentionArguments& a, float* panel)
{
    // Powers of two instead of e save a multiplication per score.
    const float scale = 1.442695040888963f / __builtin_sqrtf(static_cast<float>(a.width));
    for (int q = 0; q < kPanelWidth; ++q)
        for (int k = 0; k < a.width; ++k)
            panel[k * kPanelWidth + q] = q < a.queryCount ? a.queries[q * a.width + k] * scale : 0.0f;
}

static void multiplyKeys(const AttentionArguments& a, const AttentionScratch& scratch, std::int64_t first, int count,
                         int vectors)
{
    for (int row = 0; row < count; row += kTileRows)
        multiply<Layout::RowMajor, false>(a.keys + (first + row) * a.width, a.width, scratch.queries, a.width,
                                          scratch.scores + row * kPanelWidth,
                                          count - row < kTileRows ? count - row : kTileRows, vectors);
}

static void addValues(const AttentionArguments& a, const AttentionScratch& scratch, std::int64_t first, int count,
                      int vectors)
{
    for (int k = 0; k < a.width; k += kTileRows)
        multiply<Layout::DepthMajor, true>(a.values + first * a.width + k, a.width, scratch.scores, count,
                                           scratch.mixed + k * kPanelWidth,
                                           a.width - k < kTileRows ? a.width - k : kTileRows, vectors);
}

/// Brings what was gathered so far to the new maximum.
template <int vectors>
static void rescale(const AttentionArguments& a, const AttentionScratch& scratch, RunningSoftmax<vectors>& state,
                    const Floats* maximum)
{
    for (int v = 0; v < vectors; ++v) {
        const Floats factor = exp2InRange(larger(broadcast(-126.0f), state.maximum[v] - maximum[v]));
        state.maximum[v] = maximum[v];
        state.sum[v] *= factor;
        for (int k = 0; k < a.width; ++k) {
            float* mixed = scratch.mixed + k * kPanelWidth + v * kLanes;
            store(mixed, load(mixed) * factor);
        }
    }
}

template <int vectors>
static void exponentiate(const AttentionArguments& a, const AttentionScratch& scratch, int count, bool firstChunk,
                         RunningSoftmax<vectors>& state)
{
    Floats maximum[vectors];
    for (int v = 0; v < vectors; ++v)
        maximum[v] = firstChunk ? load(scratch.scores + v * kLanes) : state.maximum[v];
    for (int row = 0; row < count; ++row)
        for (int v = 0; v < vectors; ++v)
            maximum[v] = larger(maximum[v], load(scratch.scores + row * kPanelWidth + v * kLanes));
    if (firstChunk) {
        for (int v = 0; v < vectors; ++v) {
            state.maximum[v] = maximum[v];
            state.sum[v] = Floats{};
        }
    } else {
        rescale(a, scratch, state, maximum);
    }
    for (int row = 0; row < count; ++row)
        for (int v = 0; v < vectors; ++v) {
            float* score = scratch.scores + row * kPanelWidth + v * kLanes;
            const Floats weight = exp2InRange(larger(broadcast(-126.0f), load(score) - state.maximum[v]));
            state.sum[v] += weight;
            store(score, weight);
        }
}

template <int vectors>
static void attendVectors(const AttentionArguments& a)
{
    const AttentionScratch scratch(a.scratch, a.width);
    packQueries(a, scratch.queries);
    for (int i = 0; i < a.width * kPanelWidth; ++i)
        scratch.mixed[i] = 0.0f;
    RunningSoftmax<vectors> state{};
    for (std::int64_t first = 0; first < a.tokens; first += kChunk) {
        const int count = a.tokens - first < kChunk ? static_cast<int>(a.tokens - first) : kChunk;
        multiplyKeys(a, scratch, first, count, vectors);
        exponentiate<vectors>(a, scratch, count, first == 0, state);
        addValues(a, scratch, first, count, vectors);
    }
    for (int v = 0; v < vectors; ++v)
        for (int k = 0; k < a.width; ++k) {
            float* mixed = scratch.mixed + k * kPanelWidth + v * kLanes;
            store(mixed, load(mixed) / state.sum[v]);
        }
    for (int q = 0; q < a.queryCount; ++q)
        for (int k = 0; k < a.width; ++k)
            a.to[q * a.toStride + k] = scratch.mixed[k * kPanelWidth + q];
}

static void attend(const AttentionArguments& a)
{
    if (a.queryCount <= kLanes)
        attendVectors<1>(a);
    else if (a.queryCount <= 2 * kLanes)
        attendVectors<2>(a);
    else
        attendVectors<3>(a);
}

const AttentionKernels attentionKernels = {kPanelWidth, scratchFloats, attend};

} // namespace resonate::RESONATE_KERNELS
