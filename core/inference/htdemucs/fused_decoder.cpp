#include "core/inference/htdemucs/fused_decoder.h"

#include "core/inference/htdemucs/tensor_planes.h"

#include <ATen/ATen.h>

#include <numeric>
#include <utility>

namespace resonate {

std::unique_ptr<FusedDecoder> FusedDecoder::create(const Parts& parts)
{
    DecoderShape shape;
    shape.channels = static_cast<int>(parts.conv->weight.size(0));
    shape.outputs = static_cast<int>(parts.conv->weight.size(1));
    shape.kernel = static_cast<int>(parts.conv->weight.size(2));
    shape.stride = static_cast<int>(parts.stride);
    shape.crop = static_cast<int>(parts.padding);
    shape.context = static_cast<int>(parts.context);
    shape.gelu = parts.gelu;
    DecoderWeights weights;
    weights.rewriteWeight = parts.rewrite->weight.data_ptr<float>();
    weights.rewriteBias = parts.rewrite->bias.data_ptr<float>();
    weights.transposedWeight = parts.conv->weight.data_ptr<float>();
    weights.transposedBias = parts.conv->bias.data_ptr<float>();
    if (parts.residual != nullptr) {
        if (!parts.residual->suitsKernels())
            return nullptr;
        shape.residual = parts.residual->kernelShape();
        weights.residual = parts.residual->kernelWeights();
    }
    if (!(parts.overFrequency ? FusedFrequencyDecoder::supports(shape) : FusedTimeDecoder::supports(shape)))
        return nullptr;
    Kernel kernel = parts.overFrequency ? Kernel(FusedFrequencyDecoder(instructionSet(), shape, weights))
                                        : Kernel(FusedTimeDecoder(instructionSet(), shape, weights));
    return std::unique_ptr<FusedDecoder>(new FusedDecoder(std::move(kernel), shape.outputs));
}

FusedDecoder::FusedDecoder(Kernel kernel, std::int64_t outputs)
    : m_kernel(std::move(kernel)), m_all(static_cast<std::size_t>(outputs))
{
    std::iota(m_all.begin(), m_all.end(), 0);
    m_selected = m_all;
}

void FusedDecoder::select(const at::Tensor& channels)
{
    std::vector<int> wanted = m_all;
    if (channels.defined())
        wanted.assign(channels.data_ptr<std::int64_t>(), channels.data_ptr<std::int64_t>() + channels.numel());
    if (wanted == m_selected)
        return;
    std::visit([&](auto& kernel) { kernel.selectOutputs(wanted); }, m_kernel);
    m_selected = std::move(wanted);
}

at::Tensor FusedDecoder::forward(const at::Tensor& x, const at::Tensor& skip, std::int64_t length,
                                 const Lane& lane) const
{
    if (std::holds_alternative<FusedFrequencyDecoder>(m_kernel))
        return overFrequency(x.contiguous(), skip.contiguous(), lane);
    return overTime(x.contiguous(), skip.contiguous(), length, lane);
}

at::Tensor FusedDecoder::overFrequency(const at::Tensor& x, const at::Tensor& skip, const Lane& lane) const
{
    const auto& kernel = std::get<FusedFrequencyDecoder>(m_kernel);
    const at::Tensor y =
        at::empty({x.size(0), outputs(), kernel.outputRows(static_cast<int>(x.size(2))), x.size(3)}, x.options());
    for (std::int64_t piece = 0; piece < x.size(0); ++piece)
        if (!kernel.run(frequencyPlane<const float>(x, piece), frequencyPlane<const float>(skip, piece),
                        frequencyPlane<float>(y, piece), lane.memory.layers, lane.stop.flag()))
            throw NetworkStopped();
    return y;
}

at::Tensor FusedDecoder::overTime(const at::Tensor& x, const at::Tensor& skip, std::int64_t length,
                                  const Lane& lane) const
{
    const auto& kernel = std::get<FusedTimeDecoder>(m_kernel);
    const at::Tensor y = at::empty({x.size(0), outputs(), length}, x.options());
    for (std::int64_t piece = 0; piece < x.size(0); ++piece)
        if (!kernel.run(timePlane<const float>(x, piece), timePlane<const float>(skip, piece),
                        timePlane<float>(y, piece), lane.memory.layers, lane.stop.flag()))
            throw NetworkStopped();
    return y;
}

} // namespace resonate
