#pragma once

#include "core/base/result.h"
#include "core/inference/checkpoint/model_package.h"
#include "core/inference/htdemucs/config.h"

#include <ATen/core/Tensor.h>

#include <map>
#include <string>

namespace resonate {

/// A model's weights as float32 tensors, waiting to be taken by the layers. Seen by the network's own files only.
class HtDemucsWeights final {
public:
    /// Checks that the package holds exactly what `config` needs: nothing missing, nothing else, right shapes, finite
    /// values. BadInput names the tensor.
    static Result<HtDemucsWeights> load(const HtDemucsConfig& config, const ModelPackage& package);

    /// Gives away a tensor of the plan; each may be taken once.
    at::Tensor take(const std::string& name);

private:
    std::map<std::string, at::Tensor> m_tensors;
};

} // namespace resonate
