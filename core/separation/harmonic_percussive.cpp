#include "core/separation/harmonic_percussive.h"

#include "core/dsp/median_network.h"
#include "core/dsp/simd_clones.h"

#include <algorithm>

namespace resonate {
namespace {

RESONATE_SIMD_CLONES
void shareOfPower(const float* harmonic, const float* percussive, float* share, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        const float h = harmonic[i] * harmonic[i];
        const float p = percussive[i] * percussive[i];
        share[i] = p / (h + p + 1e-20F);
    }
}

} // namespace

void rowsAround(const FrameMatrix& matrix, int frame, std::span<const float*> rows) noexcept
{
    const int half = static_cast<int>(rows.size()) / 2;
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = matrix.row(std::clamp(frame - half + static_cast<int>(i), 0, matrix.frames() - 1)).data();
}

FrameMatrix percussiveShare(const FrameMatrix& magnitude, const HarmonicPercussiveWindow& window, std::stop_token stop)
{
    const MedianNetwork alongTime(window.frames);
    const MedianNetwork alongFrequency(window.bins);
    const auto bins = static_cast<std::size_t>(magnitude.bins());
    std::vector<float> harmonic(bins);
    std::vector<float> percussive(bins);
    std::vector<float> scratch;
    std::vector<const float*> rows(static_cast<std::size_t>(window.frames));
    FrameMatrix share(magnitude.frames(), magnitude.bins());
    for (int t = 0; t < magnitude.frames() && !stop.stop_requested(); ++t) {
        rowsAround(magnitude, t, rows);
        alongTime.process(rows, harmonic);
        medianAlong(magnitude.row(t), alongFrequency, scratch, percussive);
        shareOfPower(harmonic.data(), percussive.data(), share.row(t).data(), bins);
    }
    return share;
}

} // namespace resonate
