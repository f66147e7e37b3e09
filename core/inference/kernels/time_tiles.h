#pragma once

#include "core/inference/kernels/fused_layer.h"
#include "core/inference/kernels/kernel_scratch.h"

#include <atomic>
#include <vector>

namespace resonate {

/// The time branch is worked on in tiles of this many columns: four times three wide vectors. That is few enough for
/// 384 channels to stay in a core's cache, and for the innermost layers, which are short, to occupy several cores.
inline constexpr int kTileColumns = 192;

constexpr int tilesOf(int columns) noexcept
{
    return (columns + kTileColumns - 1) / kTileColumns;
}

/// Packs columns first .. first + count of a plane, zeros where it has none, and calls combine(channel, column of the
/// plane, count, to) for those that exist.
template <typename Combine>
void packColumns(int channels, int planeColumns, int first, int count, float* to, std::ptrdiff_t stride,
                 const Combine& combine)
{
    const int begin = first < 0 ? 0 : first > planeColumns ? planeColumns : first;
    const int end = first + count < begin ? begin : first + count > planeColumns ? planeColumns : first + count;
    for (int channel = 0; channel < channels; ++channel, to += stride) {
        for (int n = 0; n < begin - first && n < count; ++n)
            to[n] = 0.0F;
        if (end > begin)
            combine(channel, begin, end - begin, to + (begin - first));
        for (int n = end > first ? end - first : 0; n < count; ++n)
            to[n] = 0.0F;
    }
}

/// The residual branch of the time branch, whose norms go over the whole length: step by step over all tiles. The last
/// layer's last step is left to the caller, who has more to do with each tile.
class TiledResidual final {
public:
    TiledResidual(const std::vector<FusedResidualLayer>& layers, const TimePlane<float>& x, int channels,
                  KernelScratch& scratch);
    static std::size_t threadFloats(int channels);

    /// False: stopped.
    bool runToLastGate(const std::atomic<bool>* stop);
    /// x, which holds columns first .. first + count, += the last layer's branch.
    void finish(int first, int count, const TapOutput& x) const;

private:
    bool prepareGate(const FusedResidualLayer& layer, const std::atomic<bool>* stop);
    HiddenRows hiddenAt(int first, int count) const;

    const std::vector<FusedResidualLayer>& m_layers;
    TimePlane<float> m_x;
    int m_channels;
    KernelScratch& m_scratch;
    HiddenRows m_hidden;
    FusedResidualLayer::Gate m_gate;
};

} // namespace resonate
