#include "core/inference/htdemucs/residual_branch.h"

#include <ATen/ATen.h>

#include <algorithm>
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

FusedResidualLayer::Shape ResidualBranch::kernelShape() const
{
    if (m_steps.empty())
        return {};
    const at::Tensor& weight = m_steps.front().narrow.weight; // [hidden][channels][kernel]
    return {static_cast<int>(weight.size(1)), static_cast<int>(weight.size(0)), static_cast<int>(weight.size(2))};
}

bool ResidualBranch::suitsKernels() const
{
    return std::all_of(m_steps.begin(), m_steps.end(), [this](const Step& step) {
        return FusedResidualLayer::supports(kernelShape(), static_cast<int>(step.dilation));
    });
}

std::vector<ResidualLayerWeights> ResidualBranch::kernelWeights() const
{
    std::vector<ResidualLayerWeights> layers;
    for (const Step& step : m_steps) {
        ResidualLayerWeights layer;
        layer.convWeight = step.narrow.weight.data_ptr<float>();
        layer.convBias = step.narrow.bias.data_ptr<float>();
        layer.hiddenNormWeight = step.narrowNorm.weight.data_ptr<float>();
        layer.hiddenNormBias = step.narrowNorm.bias.data_ptr<float>();
        layer.expandWeight = step.wide.weight.data_ptr<float>();
        layer.expandBias = step.wide.bias.data_ptr<float>();
        layer.gateNormWeight = step.wideNorm.weight.data_ptr<float>();
        layer.gateNormBias = step.wideNorm.bias.data_ptr<float>();
        layer.scale = step.scale.data_ptr<float>();
        layer.dilation = static_cast<int>(step.dilation);
        layers.push_back(layer);
    }
    return layers;
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
