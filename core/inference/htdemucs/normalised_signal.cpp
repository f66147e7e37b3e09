#include "core/inference/htdemucs/normalised_signal.h"

#include "core/inference/kernels/signal_moments.h"

#include <ATen/ATen.h>

#include <cmath>
#include <vector>

namespace resonate {
namespace {

constexpr double kFloor = 1e-5; // added to the deviation, so that silence stays silence

NormalisedSignal onCpu(const at::Tensor& x, const std::vector<std::int64_t>& shape)
{
    const at::Tensor input = x.contiguous();
    NormalisedSignal result{at::empty_like(input), at::empty(shape, at::kFloat), at::empty(shape, at::kFloat)};
    const std::int64_t length = input.numel() / input.size(0);
    for (std::int64_t piece = 0; piece < input.size(0); ++piece) {
        const float* const values = input.data_ptr<float>() + piece * length;
        const Moments moments = momentsOf(values, length);
        const double deviation = std::sqrt(moments.squares / (moments.count - 1.0));
        result.mean.data_ptr<float>()[piece] = static_cast<float>(moments.mean);
        result.deviation.data_ptr<float>()[piece] = static_cast<float>(deviation);
        shiftAndScale(values, length, static_cast<float>(moments.mean), static_cast<float>(1.0 / (deviation + kFloor)),
                      result.signal.data_ptr<float>() + piece * length);
    }
    return result;
}

} // namespace

NormalisedSignal NormalisedSignal::of(const at::Tensor& x)
{
    std::vector<std::int64_t> shape(static_cast<std::size_t>(x.dim()), 1);
    shape[0] = x.size(0);
    if (x.is_cpu())
        return onCpu(x, shape);
    const at::Tensor flat = x.flatten(1);
    at::Tensor mean = flat.mean(1).view(shape);
    at::Tensor deviation = flat.std(1).view(shape);
    at::Tensor signal = (x - mean).div_(deviation + kFloor);
    return {std::move(signal), std::move(mean), std::move(deviation)};
}

at::Tensor NormalisedSignal::restored()
{
    return signal.mul_(deviation).add_(mean);
}

} // namespace resonate
