#pragma once

#include <ATen/core/Tensor.h>

namespace resonate {

/// Sines and cosines that tell the transformer where a token lies; `channels` is a multiple of 4.
/// Source: A. Vaswani et al., "Attention Is All You Need" (2017), section 3.5.

/// For tokens along time: [1][frames][channels], cosines in the first half, sines in the second.
at::Tensor timeEmbedding(std::int64_t frames, std::int64_t channels, double maxPeriod);

/// For tokens of a spectrogram, column by column: [1][columns * bins][channels]; the first half of the channels tells
/// the column, the second the bin, sines and cosines taking turns.
at::Tensor spectrogramEmbedding(std::int64_t bins, std::int64_t columns, std::int64_t channels, double maxPeriod);

} // namespace resonate
