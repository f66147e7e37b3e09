#pragma once

#include "core/dsp/stft_stream.h"

namespace resonate {

/// Mean over the channels of the power of each bin, power[bins], on the scale on which the bins of a frame add up to
/// the mean square of its sound.
void meanPower(std::span<const StftStream::Spectrum> channels, std::span<float> power) noexcept;

/// Multiplies every channel's bins by gain[bins].
void applyGain(std::span<const float> gain, std::span<const StftStream::Spectrum> channels) noexcept;

} // namespace resonate
