#pragma once

#include "core/inference/htdemucs/affine.h"

#include <ATen/ATen.h>

#include <utility>

namespace resonate {

/// Normalises tokens [B][S][C]: each token over its channels (groups 0), or groups of channels over all tokens.
struct TokenNorm {
    Affine affine;
    std::int64_t groups = 0;

    at::Tensor forward(const at::Tensor& tokens) const
    {
        if (groups == 0)
            return at::layer_norm(tokens, {tokens.size(2)}, affine.weight, affine.bias, kNormEpsilon);
        const at::Tensor channels = tokens.transpose(1, 2).contiguous();
        return at::group_norm(channels, groups, affine.weight, affine.bias, kNormEpsilon).transpose(1, 2).contiguous();
    }
    bool defined() const { return affine.defined(); }
    void moveTo(const at::Device& device) { affine.moveTo(device); }
};

} // namespace resonate
