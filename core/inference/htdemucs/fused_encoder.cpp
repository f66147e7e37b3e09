#include "core/inference/htdemucs/fused_encoder.h"

#include "core/inference/htdemucs/tensor_planes.h"

#include <ATen/ATen.h>

#include <utility>

namespace resonate {

std::unique_ptr<FusedEncoder> FusedEncoder::create(const Parts& parts)
{
    EncoderShape shape;
    shape.channels = static_cast<int>(parts.conv->weight.size(0));
    shape.inputs = static_cast<int>(parts.conv->weight.size(1));
    shape.kernel = static_cast<int>(parts.conv->weight.size(2));
    shape.stride = static_cast<int>(parts.stride);
    shape.padding = static_cast<int>(parts.padding);
    EncoderWeights weights;
    weights.convWeight = parts.conv->weight.data_ptr<float>();
    weights.convBias = parts.conv->bias.data_ptr<float>();
    weights.rewriteWeight = parts.rewrite->weight.data_ptr<float>();
    weights.rewriteBias = parts.rewrite->bias.data_ptr<float>();
    if (parts.residual != nullptr) {
        if (!parts.residual->suitsKernels())
            return nullptr;
        shape.residual = parts.residual->kernelShape();
        weights.residual = parts.residual->kernelWeights();
    }
    if (!(parts.overFrequency ? FusedFrequencyEncoder::supports(shape) : FusedTimeEncoder::supports(shape)))
        return nullptr;
    Kernel kernel = parts.overFrequency ? Kernel(FusedFrequencyEncoder(instructionSet(), shape, weights))
                                        : Kernel(FusedTimeEncoder(instructionSet(), shape, weights));
    return std::unique_ptr<FusedEncoder>(new FusedEncoder(std::move(kernel), shape.channels));
}

FusedEncoder::FusedEncoder(Kernel kernel, std::int64_t channels) : m_kernel(std::move(kernel)), m_channels(channels) {}

at::Tensor FusedEncoder::forward(const at::Tensor& x, const at::Tensor& embedding, const Lane& lane) const
{
    if (const auto* const kernel = std::get_if<FusedFrequencyEncoder>(&m_kernel))
        return overFrequency(*kernel, x.contiguous(), embedding, lane);
    return overTime(std::get<FusedTimeEncoder>(m_kernel), x.contiguous(), lane);
}

at::Tensor FusedEncoder::overFrequency(const FusedFrequencyEncoder& kernel, const at::Tensor& x,
                                       const at::Tensor& embedding, const Lane& lane) const
{
    const at::Tensor y =
        at::empty({x.size(0), m_channels, kernel.outputRows(static_cast<int>(x.size(2))), x.size(3)}, x.options());
    at::Tensor rows; // [F][C]
    if (embedding.defined())
        rows = embedding.view({m_channels, -1}).t().contiguous();
    for (std::int64_t piece = 0; piece < x.size(0); ++piece)
        if (!kernel.run(frequencyPlane<const float>(x, piece), frequencyPlane<float>(y, piece),
                        rows.defined() ? rows.data_ptr<float>() : nullptr, lane.memory.layers, lane.stop.flag()))
            throw NetworkStopped();
    return y;
}

at::Tensor FusedEncoder::overTime(const FusedTimeEncoder& kernel, const at::Tensor& x, const Lane& lane) const
{
    const at::Tensor y =
        at::empty({x.size(0), m_channels, kernel.outputColumns(static_cast<int>(x.size(2)))}, x.options());
    for (std::int64_t piece = 0; piece < x.size(0); ++piece)
        if (!kernel.run(timePlane<const float>(x, piece), timePlane<float>(y, piece), lane.memory.layers,
                        lane.stop.flag()))
            throw NetworkStopped();
    return y;
}

} // namespace resonate
