#include "core/inference/kernels/fused_transformer_layer.h"

#include "core/inference/kernels/attention_kernels.h"
#include "core/inference/kernels/parallel.h"

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

/// Rows that one thread takes through a sequence of maps: few enough that all is in the second cache and that the
/// blocks divide well among threads. A function of the count alone, so that threads do not change what is summed
/// together.
std::int64_t rowsPerBlock(std::int64_t count)
{
    return std::clamp<std::int64_t>((count / 28 + 7) / 8 * 8, 8, 96);
}

std::int64_t blocks(std::int64_t count)
{
    return (count + rowsPerBlock(count) - 1) / rowsPerBlock(count);
}

} // namespace

FusedTransformerLayer::FusedTransformerLayer(const TransformerLayerWeights& weights, InstructionSet set,
                                             Bfloat16Unit unit)
    : m_set(set),
      m_channels(weights.channels),
      m_heads(weights.heads),
      m_cross(weights.cross),
      m_epsilon(weights.epsilon)
{
    const std::int64_t channels = m_channels;
    const auto norm = [channels](const TransformerLayerWeights::Map& from) {
        return from.weight ? Norm{{from.weight, from.weight + channels}, {from.bias, from.bias + channels}} : Norm{};
    };
    m_queryNorm = norm(weights.queryNorm);
    m_keyNorm = norm(weights.keyNorm);
    m_feedForwardNorm = norm(weights.feedForwardNorm);
    m_outNorm = norm(weights.outNorm);
    const LinearKernels& kernels = linearKernels(set, unit);
    const TransformerLayerWeights::Map& in = weights.in;
    m_queries = PackedLinear(kernels, in.weight, in.bias, nullptr, channels, m_cross ? channels : 3 * channels);
    if (m_cross)
        m_keysValues =
            PackedLinear(kernels, in.weight + channels * channels, in.bias + channels, nullptr, channels, 2 * channels);
    m_out = PackedLinear(kernels, weights.out.weight, weights.out.bias, weights.attentionScale, channels, channels);
    m_widen = PackedLinear(kernels, weights.widen.weight, weights.widen.bias, nullptr, channels, weights.hidden);
    m_narrow = PackedLinear(kernels, weights.narrow.weight, weights.narrow.bias, weights.feedForwardScale,
                            weights.hidden, channels);
}

bool FusedTransformerLayer::process(const float* tokens, std::int64_t count, const float* other,
                                    std::int64_t otherCount, float* result, TransformerScratch& scratch,
                                    const std::atomic<bool>* stop) const
{
    const std::int64_t keyCount = m_cross ? otherCount : count;
    float* queries = scratch.projected.reserve((count + 2 * keyCount) * m_channels);
    float* keys = queries + count * m_channels;
    if (!project(m_queries, m_queryNorm, tokens, count, queries, scratch, stop))
        return false;
    if (m_cross && !project(m_keysValues, m_keyNorm, other, otherCount, keys, scratch, stop))
        return false;
    return attend(queries, count, keys, keyCount, scratch, stop) && combine(tokens, count, result, scratch, stop) &&
           (m_outNorm.weight.empty() || normalizeAll(count, result, scratch, stop));
}

/// The most that a map wants beside rows of tokens, in whole cache lines.
std::int64_t FusedTransformerLayer::mapScratch(std::int64_t rows) const
{
    return (std::max(m_queries.scratchFloats(rows), m_narrow.scratchFloats(rows)) + 15) / 16 * 16;
}

/// Normalised tokens times the map -> to [outputs / head's width][count][head's width].
bool FusedTransformerLayer::project(const PackedLinear& map, const Norm& norm, const float* tokens, std::int64_t count,
                                    float* to, TransformerScratch& scratch, const std::atomic<bool>* stop) const
{
    const std::int64_t rows = rowsPerBlock(count), stride = paddedStride(m_channels), width = m_channels / m_heads;
    const std::int64_t own = rows * stride + mapScratch(rows);
    float* memory = scratch.threads.reserve(parallelThreads() * own);
    return parallelFor(blocks(count), stop, [&](std::int64_t block) {
        const std::int64_t first = block * rows;
        float* normalized = memory + omp_get_thread_num() * own;
        LinearArguments arguments = map.arguments();
        arguments.rows = std::min(rows, count - first);
        normKernels(m_set).normalizeRows(tokens + first * m_channels, m_channels, arguments.rows, m_channels,
                                         norm.weight.data(), norm.bias.data(), m_epsilon, normalized, stride);
        arguments.from = normalized;
        arguments.fromStride = stride;
        arguments.to = to + first * width;
        arguments.toStride = arguments.groupWidth = width;
        arguments.groupStride = count * width;
        arguments.scratch = normalized + rows * stride;
        map.multiply(arguments);
    });
}

/// queries [heads][count][width], keys and values [2 heads][keyCount][width] -> scratch.mixed
bool FusedTransformerLayer::attend(const float* queries, std::int64_t count, const float* keys, std::int64_t keyCount,
                                   TransformerScratch& scratch, const std::atomic<bool>* stop) const
{
    const AttentionKernels& kernels = attentionKernels(m_set);
    const std::int64_t width = m_channels / m_heads;
    const std::int64_t parts = (count + kernels.queriesAtOnce - 1) / kernels.queriesAtOnce;
    const std::int64_t own = kernels.scratchFloats(static_cast<int>(width));
    float* memory = scratch.threads.reserve(parallelThreads() * own);
    float* mixed = scratch.mixed.reserve(count * m_channels);
    return parallelFor(m_heads * parts, stop, [&](std::int64_t item) {
        const std::int64_t head = item / parts, first = item % parts * kernels.queriesAtOnce;
        AttentionArguments arguments;
        arguments.queries = queries + (head * count + first) * width;
        arguments.queryCount = static_cast<int>(std::min<std::int64_t>(kernels.queriesAtOnce, count - first));
        arguments.keys = keys + head * keyCount * width;
        arguments.values = keys + (m_heads + head) * keyCount * width;
        arguments.tokens = keyCount;
        arguments.width = static_cast<int>(width);
        arguments.to = mixed + first * m_channels + head * width;
        arguments.toStride = m_channels;
        arguments.scratch = memory + omp_get_thread_num() * own;
        kernels.attend(arguments);
    });
}

/// result = x + feedForward(norm(x)) with x = tokens + out(scratch.mixed); each block's moments if a norm follows.
bool FusedTransformerLayer::combine(const float* tokens, std::int64_t count, float* result, TransformerScratch& scratch,
                                    const std::atomic<bool>* stop) const
{
    const std::int64_t rows = rowsPerBlock(count), stride = paddedStride(m_channels);
    const std::int64_t hiddenStride = paddedStride(m_widen.outputs());
    const std::int64_t own = rows * (stride + hiddenStride) + mapScratch(rows);
    float* memory = scratch.threads.reserve(parallelThreads() * own);
    scratch.moments.assign(static_cast<std::size_t>(blocks(count)), Moments());
    return parallelFor(blocks(count), stop, [&](std::int64_t block) {
        const std::int64_t first = block * rows, some = std::min(rows, count - first);
        float* normalized = memory + omp_get_thread_num() * own;
        float* hidden = normalized + rows * stride;
        float* x = result + first * m_channels;
        const auto multiply = [&](const PackedLinear& map, const float* from, std::int64_t fromStride, float* to,
                                  std::int64_t toStride, LinearFinish finish, const float* residual) {
            LinearArguments arguments = map.arguments();
            arguments.from = from;
            arguments.rows = some;
            arguments.fromStride = fromStride;
            arguments.finish = finish;
            arguments.to = to;
            arguments.toStride = toStride;
            arguments.residual = residual;
            arguments.scratch = hidden + rows * hiddenStride;
            map.multiply(arguments);
        };
        multiply(m_out, scratch.mixed.data() + first * m_channels, m_channels, x, m_channels, LinearFinish::AddScaled,
                 tokens + first * m_channels);
        normKernels(m_set).normalizeRows(x, m_channels, some, m_channels, m_feedForwardNorm.weight.data(),
                                         m_feedForwardNorm.bias.data(), m_epsilon, normalized, stride);
        multiply(m_widen, normalized, stride, hidden, hiddenStride, LinearFinish::Gelu, nullptr);
        multiply(m_narrow, hidden, hiddenStride, x, m_channels, LinearFinish::AddScaled, x);
        if (!m_outNorm.weight.empty())
            for (std::int64_t row = 0; row < some; ++row)
                scratch.moments[static_cast<std::size_t>(block)].add(
                    normKernels(m_set).moments(x + row * m_channels, m_channels));
    });
}

/// The norm at the end is over all tokens and channels at once.
bool FusedTransformerLayer::normalizeAll(std::int64_t count, float* result, const TransformerScratch& scratch,
                                         const std::atomic<bool>* stop) const
{
    Moments all;
    for (const Moments& moments : scratch.moments)
        all.add(moments);
    const double deviation = std::sqrt(all.squares / all.count + static_cast<double>(m_epsilon));
    const std::int64_t rows = rowsPerBlock(count);
    return parallelFor(blocks(count), stop, [&](std::int64_t block) {
        for (std::int64_t row = block * rows; row < std::min(count, (block + 1) * rows); ++row)
            normKernels(m_set).applyNorm(result + row * m_channels, m_channels, static_cast<float>(all.mean),
                                         static_cast<float>(1.0 / deviation), m_outNorm.weight.data(),
                                         m_outNorm.bias.data());
    });
}

} // namespace resonate
