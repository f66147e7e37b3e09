#include "core/separation/sustain.h"

#include "core/dsp/simd_clones.h"
#include "core/separation/harmonic_percussive.h"

namespace resonate {
namespace {

RESONATE_SIMD_CLONES
void ratioUpToOne(const float* magnitude, float* values, std::size_t count)
{
    for (std::size_t k = 0; k < count; ++k)
        values[k] = values[k] < magnitude[k] ? values[k] / (magnitude[k] + 1e-20F) : 1.0F;
}

} // namespace

void sustainedRow(const FrameMatrix& magnitude, int frame, const MedianNetwork& alongTime, std::span<float> sustained)
{
    std::vector<const float*> rows(static_cast<std::size_t>(alongTime.rows()));
    rowsAround(magnitude, frame, rows);
    alongTime.process(rows, sustained);
    ratioUpToOne(magnitude.row(frame).data(), sustained.data(), sustained.size());
}

} // namespace resonate
