#include "core/inference/kernels/fused_frequency_encoder.h"

#include "core/inference/kernels/parallel.h"
#include "core/inference/kernels/row_ring.h"

#include <algorithm>
#include <cassert>

namespace resonate {
namespace {

constexpr int kMargin = FusedResidualLayer::kMargin;
// Neighbouring rows share half of their inputs: a task loads two rows' worth once for its first row, one for each
// other.
constexpr int kRowsPerTask = 4;
constexpr int kTasksWanted = 8; // below, parallelism is worth more than sharing

int rowsPerTask(int rows)
{
    return std::clamp(rows / kTasksWanted, 1, kRowsPerTask);
}

} // namespace

bool FusedFrequencyEncoder::supports(const EncoderShape& shape) noexcept
{
    return shape.inputs > 0 && shape.channels > 0 && shape.kernel > 0 && shape.stride > 0 && shape.padding >= 0;
}

FusedFrequencyEncoder::FusedFrequencyEncoder(InstructionSet set, const EncoderShape& shape,
                                             const EncoderWeights& weights)
    : m_shape(shape),
      m_taps(tapKernels(set)),
      m_convBias(weights.convBias, weights.convBias + shape.channels),
      m_rewriteBias(weights.rewriteBias, shape.channels)
{
    assert(supports(shape));
    m_conv =
        TapWeights::plain(m_taps, {shape.channels, shape.inputs, shape.kernel}, [&](int row, int channel, int tap) {
            return weights.convWeight[(row * shape.inputs + channel) * shape.kernel + tap];
        });
    m_rewrite = TapWeights::gated(m_taps, {shape.channels, shape.channels, 1}, [&](int row, int channel, int) {
        return weights.rewriteWeight[row * shape.channels + channel];
    });
    for (const ResidualLayerWeights& layer : weights.residual)
        m_residual.emplace_back(set, shape.residual, layer);
}

int FusedFrequencyEncoder::outputRows(int inputRows) const noexcept
{
    return (inputRows + 2 * m_shape.padding - m_shape.kernel) / m_shape.stride + 1;
}

bool FusedFrequencyEncoder::run(const FrequencyPlane<const float>& input, const FrequencyPlane<float>& output,
                                const float* embedding, KernelScratch& scratch, const std::atomic<bool>* stop) const
{
    assert(output.rows == outputRows(input.rows) && output.columns == input.columns);
    const int columns = input.columns;
    scratch.prepareThreads(RowRing::floats(m_shape.kernel, m_shape.inputs, columns, 0) +
                           RowRing::floats(1, m_shape.channels, columns, kMargin) +
                           RowRing::floats(1, m_shape.residual.hidden, columns, 0));
    const int step = rowsPerTask(output.rows);
    return parallelFor((output.rows + step - 1) / step, stop, [&](std::int64_t task) {
        const int begin = static_cast<int>(task) * step;
        computeRows(input, output, embedding, scratch.ofThisThread(), begin, std::min(begin + step, output.rows));
    });
}

void FusedFrequencyEncoder::computeRows(const FrequencyPlane<const float>& input, const FrequencyPlane<float>& output,
                                        const float* embedding, float* scratch, int begin, int end) const
{
    const int columns = input.columns;
    RowRing inputs(scratch, m_shape.kernel, m_shape.inputs, columns, 0);
    float* const rowMemory = scratch + RowRing::floats(m_shape.kernel, m_shape.inputs, columns, 0);
    float* const hidden = rowMemory + RowRing::floats(1, m_shape.channels, columns, kMargin);
    RowRing row(rowMemory, 1, m_shape.channels, columns, kMargin); // zeros around the channels of the row in work
    row.offsetOf(0, [](int, float*) {});
    float* const x = rowMemory + kMargin;
    std::vector<std::ptrdiff_t> taps(static_cast<std::size_t>(m_shape.kernel));
    static constexpr std::ptrdiff_t kHere = 0;
    for (int f = begin; f < end; ++f) {
        for (int k = 0; k < m_shape.kernel; ++k) {
            const int padded = f * m_shape.stride + k; // the input row, counted from the padding's first
            const int from = padded - m_shape.padding;
            taps[static_cast<std::size_t>(k)] = inputs.offsetOf(padded, [&](int channel, float* to) {
                if (from >= 0 && from < input.rows)
                    std::copy_n(input.at(channel, from), columns, to);
                else
                    std::fill_n(to, columns, 0.0F);
            });
        }
        m_taps.gelu(m_conv.product(inputs.data(), inputs.stride(), taps.data(), columns), m_convBias.data(),
                    {x, row.stride()});
        for (const FusedResidualLayer& layer : m_residual)
            layer.apply(x, row.stride(), columns, hidden);
        m_taps.gated(m_rewrite.product(x, row.stride(), &kHere, columns),
                     m_rewriteBias.terms(embedding != nullptr ? embedding + f * m_shape.channels : nullptr),
                     {output.at(0, f), output.channelStride});
    }
}

} // namespace resonate
