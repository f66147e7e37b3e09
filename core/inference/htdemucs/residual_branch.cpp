#include "core/inference/htdemucs/residual_branch.h"

#include <ATen/ATen.h>

#include <utility>

namespace resonate {

ResidualBranch::ResidualBranch(const HtDemucsConfig& config, HtDemucsWeights& weights, const std::string& prefix)
{
    for (int index = 0; index < config.residualDepth; ++index) {
        const std::string name = prefix + std::to_string(index) + ".";
        Step step;
        step.dilation = config.residualDilates ? std::int64_t{1} << index : 1;
        step.narrow = Affine::take(weights, name + "0");
        step.narrowNorm = Affine::take(weights, name + "1");
        step.wide = Affine::take(weights, name + "3");
        step.wideNorm = Affine::take(weights, name + "4");
        step.scale = weights.take(name + "6.scale");
        m_steps.push_back(std::move(step));
    }
}

void ResidualBranch::moveTo(const at::Device& device)
{
    for (Step& step : m_steps) {
        for (Affine* part : {&step.narrow, &step.narrowNorm, &step.wide, &step.wideNorm})
            part->moveTo(device);
        step.scale = step.scale.to(device);
    }
}

at::Tensor ResidualBranch::overTime(at::Tensor x, const StopFlag& stop) const
{
    for (const Step& step : m_steps) {
        stop.check();
        at::Tensor y = at::conv1d(x, step.narrow.weight, step.narrow.bias, 1, step.dilation, step.dilation);
        y = at::group_norm(y, 1, step.narrowNorm.weight, step.narrowNorm.bias, kNormEpsilon);
        stop.check();
        y = at::conv1d(at::gelu(y), step.wide.weight, step.wide.bias);
        y = at::group_norm(y, 1, step.wideNorm.weight, step.wideNorm.bias, kNormEpsilon);
        stop.check();
        x = x + at::glu(y, 1).mul_(step.scale.unsqueeze(-1));
    }
    return x;
}

at::Tensor ResidualBranch::forward(at::Tensor x, const StopFlag& stop) const
{
    if (x.dim() == 3)
        return overTime(std::move(x), stop);
    const std::int64_t batch = x.size(0), channels = x.size(1), bins = x.size(2), columns = x.size(3);
    x = x.transpose(1, 2).reshape({batch * bins, channels, columns});
    x = overTime(std::move(x), stop);
    return x.view({batch, bins, channels, columns}).transpose(1, 2).contiguous();
}

} // namespace resonate
