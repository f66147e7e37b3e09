#pragma once

#include <ATen/core/Tensor.h>

namespace resonate {

/// A signal brought to mean 0 and deviation 1 for each piece of the batch, and how to undo that.
struct NormalisedSignal {
    at::Tensor signal;
    at::Tensor mean;      ///< [B][1]...
    at::Tensor deviation; ///< [B][1]...

    /// x [B][...]. The sums are taken in double precision on the CPU.
    static NormalisedSignal of(const at::Tensor& x);
    /// What it was before; takes the signal's memory for it.
    at::Tensor restored();
};

} // namespace resonate
