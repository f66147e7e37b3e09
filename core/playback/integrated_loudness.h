#pragma once

#include "core/audio/audio_source.h"

#include <optional>
#include <stop_token>

namespace resonate {

/// Integrated loudness by ITU-R BS.1770-4, in LUFS; empty when it is silent or under 400 ms. Gating and weighting by
/// libebur128. Errors: Io, Cancelled.
Result<std::optional<double>> integratedLoudness(const AudioSource& source, const std::stop_token& stop);

/// A guess within about a dB in a fraction of the time: the same, of 24 pieces of 5 s spread over it.
Result<std::optional<double>> roughLoudness(const AudioSource& source, const std::stop_token& stop);

} // namespace resonate
