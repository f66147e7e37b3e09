#include "core/inference/kernels/fused_time_decoder.h"

#include "core/inference/kernels/parallel.h"
#include "core/inference/kernels/time_tiles.h"

#include <algorithm>
#include <cassert>
#include <numeric>

namespace resonate {
namespace {

constexpr int kMargin = 16; // reach of the rewrite and of a phase's taps
constexpr std::ptrdiff_t kTileStride = paddedColumns(kTileColumns) + 2 * kMargin;

} // namespace

bool FusedTimeDecoder::supports(const DecoderShape& shape) noexcept
{
    return shape.channels > 0 && shape.outputs > 0 && shape.kernel > 0 && shape.stride > 0 && shape.crop >= 0 &&
           shape.context >= 0 && shape.context <= kMargin && (shape.kernel - 1) / shape.stride <= kMargin;
}

FusedTimeDecoder::FusedTimeDecoder(InstructionSet set, const DecoderShape& shape, const DecoderWeights& weights)
    : m_shape(shape),
      m_taps(tapKernels(set)),
      m_copies(rowCopyKernels(set)),
      m_rewriteBias(weights.rewriteBias, shape.channels),
      m_transposedWeight(weights.transposedWeight,
                         weights.transposedWeight + std::ptrdiff_t{shape.channels} * shape.outputs * shape.kernel),
      m_transposedBias(weights.transposedBias, weights.transposedBias + shape.outputs)
{
    assert(supports(shape));
    const int reach = 2 * shape.context + 1;
    m_rewrite = TapWeights::gated(m_taps, {shape.channels, shape.channels, reach}, [&](int row, int channel, int tap) {
        return weights.rewriteWeight[(row * shape.channels + channel) * reach + tap];
    });
    for (int tap = 0; tap < reach; ++tap)
        m_rewriteOffsets.push_back(tap);
    for (int tap = 0; tap < tapsOfPhase(); ++tap)
        m_transposedOffsets.push_back(tapsOfPhase() - 1 - tap);
    for (const ResidualLayerWeights& layer : weights.residual)
        m_residual.emplace_back(set, shape.residual, layer);
    std::vector<int> all(static_cast<std::size_t>(shape.outputs));
    std::iota(all.begin(), all.end(), 0);
    selectOutputs(all);
}

void FusedTimeDecoder::selectOutputs(const std::vector<int>& channels)
{
    const int stride = m_shape.stride;
    const TapWeights::Shape shape{static_cast<int>(channels.size()) * stride, m_shape.channels, tapsOfPhase()};
    m_transposed = TapWeights::plain(m_taps, shape, [&](int row, int channel, int tap) {
        const int k = row % stride + tap * stride;
        const int output = channels[static_cast<std::size_t>(row / stride)];
        const int at = (channel * m_shape.outputs + output) * m_shape.kernel + k;
        return k < m_shape.kernel ? m_transposedWeight[static_cast<std::size_t>(at)] : 0.0F;
    });
    m_phaseBias.clear();
    for (const int channel : channels)
        m_phaseBias.insert(m_phaseBias.end(), static_cast<std::size_t>(stride),
                           m_transposedBias[static_cast<std::size_t>(channel)]);
}

bool FusedTimeDecoder::run(const TimePlane<const float>& input, const TimePlane<const float>& skip,
                           const TimePlane<float>& output, KernelScratch& scratch, const std::atomic<bool>* stop) const
{
    assert(skip.columns == input.columns);
    const int channels = m_shape.channels;
    TimePlane<float> x{nullptr, paddedColumns(input.columns), input.columns};
    x.data = scratch.shared(KernelScratch::Use::Rows, std::size_t(channels) * std::size_t(x.channelStride));
    const std::size_t tileFloats = std::size_t(channels) * std::size_t(kTileStride) + 16;
    scratch.prepareThreads(tileFloats);
    const bool rewritten = parallelFor(tilesOf(x.columns), stop, [&](std::int64_t tile) {
        const int first = static_cast<int>(tile) * kTileColumns;
        rewrite(input, skip, x, scratch.ofThisThread(), first, std::min(kTileColumns, x.columns - first));
    });
    TiledResidual residual(m_residual, x, channels, scratch);
    if (!rewritten || !residual.runToLastGate(stop))
        return false;
    const int before = tapsOfPhase() - 1; // columns that reach into a tile's outputs from the left
    const auto phases = static_cast<std::size_t>(m_transposed.shape().rows + m_shape.stride);
    scratch.prepareThreads(tileFloats + phases * std::size_t(kTileStride));
    const int tiles = tilesOf(x.columns); // the last one has what follows the last column as well
    return parallelFor(tiles, stop, [&](std::int64_t tile) {
        const int first = static_cast<int>(tile) * kTileColumns;
        const int count = tile + 1 < tiles ? kTileColumns : x.columns + before - first;
        float* const packed = scratch.ofThisThread();
        packColumns(channels, x.columns, first - before, count + before, packed, kTileStride,
                    [&](int channel, int from, int n, float* to) { std::copy_n(x.at(channel, from), n, to); });
        const int begin = std::max(0, first - before);
        const int end = std::min(x.columns, first + count);
        residual.finish(begin, end - begin, {packed + begin - (first - before), kTileStride});
        transpose(packed, output, packed + tileFloats, first, count);
    });
}

void FusedTimeDecoder::rewrite(const TimePlane<const float>& input, const TimePlane<const float>& skip,
                               const TimePlane<float>& x, float* scratch, int first, int count) const
{
    packColumns(m_shape.channels, input.columns, first - m_shape.context, count + 2 * m_shape.context, scratch,
                kTileStride, [&](int channel, int from, int n, float* to) {
                    m_copies.add(input.at(channel, from), skip.at(channel, from), to, n);
                });
    m_taps.gated(m_rewrite.product(scratch, kTileStride, m_rewriteOffsets.data(), count), m_rewriteBias.terms(),
                 {x.at(0, first), x.channelStride});
}

void FusedTimeDecoder::transpose(const float* x, const TimePlane<float>& output, float* scratch, int first,
                                 int count) const
{
    const int stride = m_shape.stride;
    const int outputs = m_transposed.shape().rows / stride;
    float* const phases = scratch;
    float* const joined = scratch + m_transposed.shape().rows * kTileStride;
    (m_shape.gelu ? m_taps.gelu : m_taps.plain)(m_transposed.product(x, kTileStride, m_transposedOffsets.data(), count),
                                                m_phaseBias.data(), {phases, kTileStride});
    const int to = first * stride - m_shape.crop; // where the tile's first sample goes
    const int begin = std::max(0, to);
    const int end = std::min(output.columns, to + count * stride);
    for (int channel = 0; channel < outputs && begin < end; ++channel) {
        m_copies.join(phases + channel * stride * kTileStride, kTileStride, stride, count, joined);
        std::copy_n(joined + (begin - to), end - begin, output.at(channel, begin));
    }
}

} // namespace resonate
