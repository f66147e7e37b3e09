#include "core/inference/htdemucs/positional_embedding.h"

#include <ATen/ATen.h>

#include <cmath>

namespace resonate {
namespace {

/// [positions][width]: sine, cosine, sine, ... of slower and slower waves.
at::Tensor interleavedWaves(std::int64_t positions, std::int64_t width, double maxPeriod)
{
    const at::Tensor even = at::arange(0, width, 2, at::kFloat);
    const at::Tensor speed = at::exp(even * -(std::log(maxPeriod) / static_cast<double>(width)));
    const at::Tensor phase = at::arange(positions, at::kFloat).unsqueeze(1) * speed;
    return at::stack({at::sin(phase), at::cos(phase)}, 2).view({positions, width});
}

} // namespace

at::Tensor timeEmbedding(std::int64_t frames, std::int64_t channels, double maxPeriod)
{
    const std::int64_t half = channels / 2;
    const at::Tensor period = at::pow(maxPeriod, at::arange(half, at::kFloat) / static_cast<double>(half - 1));
    const at::Tensor phase = at::arange(frames, at::kFloat).unsqueeze(1) / period;
    return at::cat({at::cos(phase), at::sin(phase)}, 1).unsqueeze(0);
}

at::Tensor spectrogramEmbedding(std::int64_t bins, std::int64_t columns, std::int64_t channels, double maxPeriod)
{
    const std::int64_t half = channels / 2;
    const at::Tensor inTime = interleavedWaves(columns, half, maxPeriod).unsqueeze(1).expand({columns, bins, half});
    const at::Tensor inFrequency = interleavedWaves(bins, half, maxPeriod).unsqueeze(0).expand({columns, bins, half});
    return at::cat({inTime, inFrequency}, 2).view({1, columns * bins, channels});
}

} // namespace resonate
