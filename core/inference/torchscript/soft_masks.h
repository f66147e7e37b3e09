#pragma once

#include "core/separation/script_model_description.h"

#include <cstddef>
#include <span>

namespace resonate {

/// Turns what a network gives for some bins into the sources' shares of them, in place: `outputs[source * stride +
/// bin]` for bin < mixture.size(), which holds the mixture's magnitudes. Negative outputs count as 0.
///
/// Complete: each source's output to the power of the exponent, divided by the sum of all; equal shares where all are
/// 0. Else: a mask as it is, a magnitude divided by the mixture's, neither above 1. Source: A. Liutkus, R. Badeau,
/// "Generalized Wiener filtering with fractional power spectrograms", ICASSP 2015.
void softMasks(std::span<float> outputs, std::size_t sources, std::size_t stride, std::span<const float> mixture,
               const ScriptSpectrum& spectrum) noexcept;

} // namespace resonate
