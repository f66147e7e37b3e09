#include "core/inference/kernels/time_tiles.h"

#include "core/inference/kernels/parallel.h"

#include <algorithm>

namespace resonate {
namespace {

constexpr int kMargin = FusedResidualLayer::kMargin;
constexpr std::ptrdiff_t kPackedStride = paddedColumns(kTileColumns) + 2 * kMargin;

} // namespace

TiledResidual::TiledResidual(const std::vector<FusedResidualLayer>& layers, const TimePlane<float>& x, int channels,
                             KernelScratch& scratch)
    : m_layers(layers), m_x(x), m_channels(channels), m_scratch(scratch)
{
    if (layers.empty())
        return;
    const std::ptrdiff_t stride = paddedColumns(x.columns) + 16; // what products read beyond the end
    const int rows = layers.front().hidden();
    float* const memory = scratch.shared(KernelScratch::Use::Hidden, std::size_t(stride) * std::size_t(rows) + 16);
    m_hidden = {memory, stride, rows, x.columns};
    scratch.prepareThreads(threadFloats(channels));
}

std::size_t TiledResidual::threadFloats(int channels)
{
    return std::size_t(channels) * std::size_t(kPackedStride) + 16;
}

HiddenRows TiledResidual::hiddenAt(int first, int count) const
{
    return {m_hidden.data + first, m_hidden.stride, m_hidden.rows, count};
}

bool TiledResidual::runToLastGate(const std::atomic<bool>* stop)
{
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        if (!prepareGate(m_layers[i], stop))
            return false;
        if (i + 1 == m_layers.size())
            break;
        const bool done = parallelFor(tilesOf(m_x.columns), stop, [&](std::int64_t tile) {
            const int first = static_cast<int>(tile) * kTileColumns;
            const int count = std::min(kTileColumns, m_x.columns - first);
            m_layers[i].expandOnto(hiddenAt(first, count), m_gate, {m_x.at(0, first), m_x.channelStride});
        });
        if (!done)
            return false;
    }
    return true;
}

void TiledResidual::finish(int first, int count, const TapOutput& x) const
{
    if (!m_layers.empty())
        m_layers.back().expandOnto(hiddenAt(first, count), m_gate, x);
}

bool TiledResidual::prepareGate(const FusedResidualLayer& layer, const std::atomic<bool>* stop)
{
    const int tiles = tilesOf(m_x.columns);
    std::vector<Moments> moments(static_cast<std::size_t>(tiles));
    const bool convolved = parallelFor(tiles, stop, [&](std::int64_t tile) {
        const int first = static_cast<int>(tile) * kTileColumns;
        const int count = std::min(kTileColumns, m_x.columns - first);
        float* const packed = m_scratch.ofThisThread();
        packColumns(m_channels, m_x.columns, first - kMargin, count + 2 * kMargin, packed, kPackedStride,
                    [&](int channel, int from, int n, float* to) { std::copy_n(m_x.at(channel, from), n, to); });
        const HiddenRows hidden = hiddenAt(first, count);
        layer.convolve(packed + kMargin, kPackedStride, hidden);
        moments[static_cast<std::size_t>(tile)] = layer.momentsOf(hidden);
    });
    Moments all;
    for (const Moments& part : moments) // in the tiles' order, whoever computed them
        all.add(part);
    std::vector<Covariance> covariances(static_cast<std::size_t>(tiles));
    const bool normalised = convolved && parallelFor(tiles, stop, [&](std::int64_t tile) {
                                const int first = static_cast<int>(tile) * kTileColumns;
                                const HiddenRows hidden = hiddenAt(first, std::min(kTileColumns, m_x.columns - first));
                                covariances[static_cast<std::size_t>(tile)] = layer.normalise(hidden, all);
                            });
    if (!normalised)
        return false;
    Covariance covariance;
    for (const Covariance& part : covariances)
        covariance.add(part);
    m_gate = layer.gateFor(covariance);
    return true;
}

} // namespace resonate
