#pragma once

#include "core/inference/kernels/fused_layer.h"

#include <ATen/core/Tensor.h>

namespace resonate {

/// One piece of a contiguous [B][C][F][T] as the kernels see it; Float is float or const float.
template <typename Float>
FrequencyPlane<Float> frequencyPlane(const at::Tensor& x, std::int64_t piece)
{
    const auto rows = static_cast<int>(x.size(2));
    const auto columns = static_cast<int>(x.size(3));
    return {x.data_ptr<float>() + piece * x.stride(0), x.stride(1), x.stride(2), rows, columns};
}

/// One piece of a contiguous [B][C][L].
template <typename Float>
TimePlane<Float> timePlane(const at::Tensor& x, std::int64_t piece)
{
    return {x.data_ptr<float>() + piece * x.stride(0), x.stride(1), static_cast<int>(x.size(2))};
}

} // namespace resonate
