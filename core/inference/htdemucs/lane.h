#pragma once

#include "core/inference/htdemucs/stop_flag.h"
#include "core/inference/kernels/fused_spectrogram.h"
#include "core/inference/kernels/fused_transformer_layer.h"
#include "core/inference/kernels/kernel_scratch.h"

#include <optional>

namespace resonate {

/// The working memory of one pass through the network. Passes that run side by side share the weights and have one of
/// these each; it is kept from segment to segment.
struct LaneMemory {
    KernelScratch layers;
    TransformerScratch transformer;
    std::optional<FusedSpectrogram> spectrogram; ///< its tables and what its threads work with
};

/// What a pass through the network is given besides its input.
struct Lane {
    LaneMemory& memory;
    const StopFlag& stop;
};

} // namespace resonate
