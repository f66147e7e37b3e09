#include "core/inference/kernels/fused_frequency_decoder.h"

#include "core/inference/kernels/parallel.h"
#include "core/inference/kernels/row_ring.h"

#include <algorithm>
#include <cassert>
#include <numeric>

namespace resonate {
namespace {

constexpr int kMargin = FusedResidualLayer::kMargin;
constexpr int kRowsPerTask = 8; // a task sums up two rows more than it has
constexpr int kTasksWanted = 8;
constexpr int kMostTaps = 64;
constexpr int kManyRows = 32; // enough for one task per row in the transposed convolution

int rowsPerTask(int rows)
{
    return std::clamp(rows / kTasksWanted, 1, kRowsPerTask);
}

} // namespace

/// [1 + rows][channels][stride], each row preceded by kMargin zeros; the first row is all zeros.
struct FusedFrequencyDecoder::Rows {
    float* memory;
    int channels;
    int rows;
    int columns;

    std::ptrdiff_t stride() const { return paddedColumns(columns) + kMargin; }
    std::ptrdiff_t rowStride() const { return kMargin + channels * stride(); }
    std::size_t floats() const { return std::size_t(rows + 1) * std::size_t(rowStride()) + 16; }
    std::ptrdiff_t offsetOf(int row) const { return (row >= 0 && row < rows ? row + 1 : 0) * rowStride() + kMargin; }
    void clear(int row) const { std::fill_n(memory + offsetOf(row) - kMargin, rowStride(), 0.0F); }
    void clearMargins(int row) const
    {
        float* const first = memory + offsetOf(row);
        std::fill_n(first - kMargin, kMargin, 0.0F);
        for (int channel = 0; channel < channels; ++channel)
            std::fill(first + channel * stride() + columns, first + (channel + 1) * stride(), 0.0F);
    }
};

bool FusedFrequencyDecoder::supports(const DecoderShape& shape) noexcept
{
    return shape.channels > 0 && shape.outputs > 0 && shape.kernel > 0 && shape.stride > 0 && shape.crop >= 0 &&
           shape.context >= 0 && shape.context <= kMargin && shape.kernel <= kMostTaps * shape.stride;
}

FusedFrequencyDecoder::FusedFrequencyDecoder(InstructionSet set, const DecoderShape& shape,
                                             const DecoderWeights& weights)
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
    m_rewrite =
        TapWeights::gated(m_taps, {shape.channels, shape.channels, reach * reach}, [&](int row, int channel, int tap) {
            return weights.rewriteWeight[(row * shape.channels + channel) * reach * reach + tap];
        });
    for (const ResidualLayerWeights& layer : weights.residual)
        m_residual.emplace_back(set, shape.residual, layer);
    std::vector<int> all(static_cast<std::size_t>(shape.outputs));
    std::iota(all.begin(), all.end(), 0);
    selectOutputs(all);
}

void FusedFrequencyDecoder::selectOutputs(const std::vector<int>& channels)
{
    const int taps = tapsOfPhase();
    m_transposed.clear();
    for (int phase = 0; phase < m_shape.stride; ++phase)
        m_transposed.push_back(TapWeights::plain(
            m_taps, {static_cast<int>(channels.size()), m_shape.channels, taps}, [&](int row, int channel, int tap) {
                const int k = phase + tap * m_shape.stride;
                const int output = channels[static_cast<std::size_t>(row)];
                const int at = (channel * m_shape.outputs + output) * m_shape.kernel + k;
                return k < m_shape.kernel ? m_transposedWeight[static_cast<std::size_t>(at)] : 0.0F;
            }));
    m_selectedBias.clear();
    for (const int channel : channels)
        m_selectedBias.push_back(m_transposedBias[static_cast<std::size_t>(channel)]);
}

int FusedFrequencyDecoder::outputRows(int inputRows) const noexcept
{
    return (inputRows - 1) * m_shape.stride + m_shape.kernel - 2 * m_shape.crop;
}

bool FusedFrequencyDecoder::run(const FrequencyPlane<const float>& input, const FrequencyPlane<const float>& skip,
                                const FrequencyPlane<float>& output, KernelScratch& scratch,
                                const std::atomic<bool>* stop) const
{
    assert(skip.rows == input.rows && skip.columns == input.columns);
    assert(output.rows == outputRows(input.rows) && output.columns == input.columns);
    Rows rows{nullptr, m_shape.channels, input.rows, input.columns};
    rows.memory = scratch.shared(KernelScratch::Use::Rows, rows.floats());
    scratch.prepareThreads(RowRing::floats(2 * m_shape.context + 1, m_shape.channels, input.columns, kMargin) +
                           RowRing::floats(1, m_shape.residual.hidden, input.columns, 0));
    const int step = rowsPerTask(input.rows);
    const bool computed = parallelFor((input.rows + step - 1) / step, stop, [&](std::int64_t task) {
        const int begin = static_cast<int>(task) * step;
        computeRows(input, skip, rows, scratch.ofThisThread(), begin, std::min(begin + step, input.rows));
    });
    if (!computed)
        return false;
    rows.clear(-1);
    const int phases = m_shape.stride;
    const int places = input.rows + tapsOfPhase() - 1;
    if (places >= kManyRows)
        return parallelFor(places, stop, [&](std::int64_t place) {
            for (int phase = 0; phase < phases; ++phase)
                transpose(rows, output, static_cast<int>(place), phase);
        });
    return parallelFor(std::int64_t{places} * phases, stop, [&](std::int64_t item) {
        transpose(rows, output, static_cast<int>(item / phases), static_cast<int>(item % phases));
    });
}

void FusedFrequencyDecoder::computeRows(const FrequencyPlane<const float>& input,
                                        const FrequencyPlane<const float>& skip, const Rows& rows, float* scratch,
                                        int begin, int end) const
{
    const int columns = input.columns;
    const int reach = 2 * m_shape.context + 1;
    RowRing sums(scratch, reach, m_shape.channels, columns, kMargin);
    float* const hidden = scratch + RowRing::floats(reach, m_shape.channels, columns, kMargin);
    std::vector<std::ptrdiff_t> taps(static_cast<std::size_t>(reach * reach));
    for (int f = begin; f < end; ++f) {
        for (int k = 0; k < reach; ++k) {
            const int from = f + k - m_shape.context;
            const std::ptrdiff_t offset = sums.offsetOf(f + k, [&](int channel, float* to) {
                if (from >= 0 && from < input.rows)
                    m_copies.add(input.at(channel, from), skip.at(channel, from), to, columns);
                else
                    std::fill_n(to, columns, 0.0F);
            });
            for (int shift = 0; shift < reach; ++shift)
                taps[static_cast<std::size_t>(k * reach + shift)] = offset + shift - m_shape.context;
        }
        float* const x = rows.memory + rows.offsetOf(f);
        rows.clearMargins(f);
        m_taps.gated(m_rewrite.product(sums.data(), sums.stride(), taps.data(), columns), m_rewriteBias.terms(),
                     {x, rows.stride()});
        for (const FusedResidualLayer& layer : m_residual)
            layer.apply(x, rows.stride(), columns, hidden);
    }
}

void FusedFrequencyDecoder::transpose(const Rows& rows, const FrequencyPlane<float>& output, int row, int phase) const
{
    const int to = row * m_shape.stride + phase - m_shape.crop;
    if (to < 0 || to >= output.rows)
        return;
    std::ptrdiff_t taps[kMostTaps];
    for (int t = 0; t < tapsOfPhase(); ++t)
        taps[t] = rows.offsetOf(row - t);
    const TapProduct product =
        m_transposed[static_cast<std::size_t>(phase)].product(rows.memory, rows.stride(), taps, rows.columns);
    (m_shape.gelu ? m_taps.gelu : m_taps.plain)(product, m_selectedBias.data(),
                                                {output.at(0, to), output.channelStride});
}

} // namespace resonate
