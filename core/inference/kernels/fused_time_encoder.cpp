#include "core/inference/kernels/fused_time_encoder.h"

#include "core/inference/kernels/parallel.h"
#include "core/inference/kernels/time_tiles.h"

#include <algorithm>
#include <cassert>

namespace resonate {
namespace {

constexpr int kMostShift = 16; // kernel / stride
constexpr std::ptrdiff_t kTileStride = paddedColumns(kTileColumns);

} // namespace

bool FusedTimeEncoder::supports(const EncoderShape& shape) noexcept
{
    return shape.inputs > 0 && shape.channels > 0 && shape.kernel > 0 && shape.stride > 0 && shape.padding >= 0 &&
           (shape.kernel - 1) / shape.stride <= kMostShift;
}

FusedTimeEncoder::FusedTimeEncoder(InstructionSet set, const EncoderShape& shape, const EncoderWeights& weights)
    : m_shape(shape),
      m_taps(tapKernels(set)),
      m_copies(rowCopyKernels(set)),
      m_convBias(weights.convBias, weights.convBias + shape.channels),
      m_rewriteBias(weights.rewriteBias, shape.channels)
{
    assert(supports(shape));
    m_conv =
        TapWeights::plain(m_taps, {shape.channels, shape.inputs, shape.kernel}, [&](int row, int channel, int tap) {
            return weights.convWeight[(row * shape.inputs + channel) * shape.kernel + tap];
        });
    for (int k = 0; k < shape.kernel; ++k)
        m_offsets.push_back(k % shape.stride * phaseStride() + k / shape.stride);
    m_rewrite = TapWeights::gated(m_taps, {shape.channels, shape.channels, 1}, [&](int row, int channel, int) {
        return weights.rewriteWeight[row * shape.channels + channel];
    });
    for (const ResidualLayerWeights& layer : weights.residual)
        m_residual.emplace_back(set, shape.residual, layer);
}

int FusedTimeEncoder::outputColumns(int inputColumns) const noexcept
{
    const int filled = (inputColumns + m_shape.stride - 1) / m_shape.stride * m_shape.stride;
    return (filled + 2 * m_shape.padding - m_shape.kernel) / m_shape.stride + 1;
}

std::ptrdiff_t FusedTimeEncoder::phaseStride() const
{
    return paddedColumns(kTileColumns) + kMostShift;
}

std::size_t FusedTimeEncoder::convolutionFloats() const
{
    const auto ofChannel = static_cast<std::size_t>(m_shape.stride * phaseStride());
    return ofChannel * std::size_t(m_shape.inputs + 1) + 16; // one more for the samples before they are split
}

bool FusedTimeEncoder::run(const TimePlane<const float>& input, const TimePlane<float>& output, KernelScratch& scratch,
                           const std::atomic<bool>* stop) const
{
    assert(output.columns == outputColumns(input.columns));
    scratch.prepareThreads(convolutionFloats());
    const int tiles = tilesOf(output.columns);
    const bool convolved = parallelFor(tiles, stop, [&](std::int64_t tile) {
        const int first = static_cast<int>(tile) * kTileColumns;
        convolve(input, output, scratch.ofThisThread(), first, std::min(kTileColumns, output.columns - first));
    });
    TiledResidual residual(m_residual, output, m_shape.channels, scratch);
    if (!convolved || !residual.runToLastGate(stop))
        return false;
    scratch.prepareThreads(std::size_t(m_shape.channels) * std::size_t(kTileStride) + 16);
    return parallelFor(tiles, stop, [&](std::int64_t tile) {
        static constexpr std::ptrdiff_t kHere = 0;
        const int first = static_cast<int>(tile) * kTileColumns;
        const int count = std::min(kTileColumns, output.columns - first);
        float* const x = scratch.ofThisThread();
        packColumns(m_shape.channels, output.columns, first, count, x, kTileStride,
                    [&](int channel, int from, int n, float* to) { std::copy_n(output.at(channel, from), n, to); });
        residual.finish(first, count, {x, kTileStride});
        m_taps.gated(m_rewrite.product(x, kTileStride, &kHere, count), m_rewriteBias.terms(),
                     {output.at(0, first), output.channelStride});
    });
}

void FusedTimeEncoder::convolve(const TimePlane<const float>& input, const TimePlane<float>& output, float* scratch,
                                int first, int count) const
{
    const int stride = m_shape.stride;
    const int ofPhase = count + (m_shape.kernel - 1) / stride;
    const std::ptrdiff_t channelStride = stride * phaseStride();
    float* const samples = scratch + m_shape.inputs * channelStride;
    float* phases = scratch;
    for (int channel = 0; channel < m_shape.inputs; ++channel, phases += channelStride) {
        packColumns(1, input.columns, first * stride - m_shape.padding, ofPhase * stride, samples, 0,
                    [&](int, int from, int n, float* to) { std::copy_n(input.at(channel, from), n, to); });
        m_copies.split(samples, stride, ofPhase, phases, phaseStride());
    }
    m_taps.gelu(m_conv.product(scratch, channelStride, m_offsets.data(), count), m_convBias.data(),
                {output.at(0, first), output.channelStride});
}

} // namespace resonate
