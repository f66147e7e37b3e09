#pragma once

#include "core/inference/htdemucs/weights.h"

namespace resonate {

/// The weight and bias of a convolution, a linear map or a norm; undefined where a model has none.
struct Affine {
    at::Tensor weight;
    at::Tensor bias;

    static Affine take(HtDemucsWeights& weights, const std::string& name)
    {
        at::Tensor weight = weights.take(name + ".weight");
        return {std::move(weight), weights.take(name + ".bias")};
    }
    void moveTo(const at::Device& device)
    {
        if (weight.defined()) {
            weight = weight.to(device);
            bias = bias.to(device);
        }
    }
    /// Gives the memory back.
    void release() { *this = {}; }
    bool defined() const { return weight.defined(); }
};

/// The epsilon of every norm of the network.
constexpr double kNormEpsilon = 1e-5;

} // namespace resonate
