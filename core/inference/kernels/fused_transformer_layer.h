#pragma once

#include "core/inference/kernels/bfloat16_unit.h"
#include "core/inference/kernels/norm_kernels.h"
#include "core/inference/kernels/packed_linear.h"

#include <atomic>
#include <vector>

namespace resonate {

/// What a layer's parameters are copied from. [outputs][inputs] matrices; scales and outNorm may be nullptr.
struct TransformerLayerWeights {
    struct Map {
        const float* weight = nullptr;
        const float* bias = nullptr;
    };
    std::int64_t channels = 0, hidden = 0, heads = 0;
    bool cross = false; ///< keys and values come from the other branch, normalised by keyNorm
    Map queryNorm, keyNorm, feedForwardNorm, outNorm;
    Map in;  ///< [3 channels][channels]: queries, keys, values
    Map out; ///< [channels][channels]
    Map widen, narrow;
    const float* attentionScale = nullptr;
    const float* feedForwardScale = nullptr;
    float epsilon = 1e-5f;
};

/// Memory that layers share, one after the other.
struct TransformerScratch {
    Scratch projected; ///< queries, keys and values, [heads][tokens][channels / heads] each
    Scratch mixed;     ///< what the heads found, [tokens][channels]
    Scratch threads;
    std::vector<Moments> moments;
};

/// A transformer layer whose norms come first, on the processor: rows of tokens go through norm, projections and the
/// feed-forward part while they are in the cache. The result does not depend on the number of threads.
class FusedTransformerLayer final {
public:
    /// With a unit for it the linear maps multiply bfloat16 numbers, and everything else stays float32.
    explicit FusedTransformerLayer(const TransformerLayerWeights& weights, InstructionSet set = instructionSet(),
                                   Bfloat16Unit unit = Bfloat16Unit::None);

    /// tokens [count][channels], other [otherCount][channels] (looked at by cross-attention alone) -> result
    /// [count][channels], which may be `tokens`. False when stopped; the result is then unfinished.
    bool process(const float* tokens, std::int64_t count, const float* other, std::int64_t otherCount, float* result,
                 TransformerScratch& scratch, const std::atomic<bool>* stop) const;

private:
    struct Norm {
        std::vector<float> weight, bias;
    };
    bool project(const PackedLinear& map, const Norm& norm, const float* tokens, std::int64_t count, float* to,
                 TransformerScratch& scratch, const std::atomic<bool>* stop) const;
    bool attend(const float* queries, std::int64_t count, const float* keys, std::int64_t otherCount,
                TransformerScratch& scratch, const std::atomic<bool>* stop) const;
    bool combine(const float* tokens, std::int64_t count, float* result, TransformerScratch& scratch,
                 const std::atomic<bool>* stop) const;
    bool normalizeAll(std::int64_t count, float* result, const TransformerScratch& scratch,
                      const std::atomic<bool>* stop) const;

    std::int64_t mapScratch(std::int64_t rows) const;

    InstructionSet m_set;
    std::int64_t m_channels, m_heads;
    bool m_cross;
    float m_epsilon;
    Norm m_queryNorm, m_keyNorm, m_feedForwardNorm, m_outNorm; ///< the last may be empty
    PackedLinear m_queries;                                    ///< of self-attention: keys and values as well
    PackedLinear m_keysValues;                                 ///< of cross-attention
    PackedLinear m_out, m_widen, m_narrow;
};

} // namespace resonate
