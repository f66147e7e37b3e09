#pragma once

#include "core/analysis/recording_report.h"
#include "core/audio/audio_source.h"

#include <stop_token>
#include <vector>

namespace resonate {

/// The mean spectrum of a stretch where the noise is alone.
struct NoiseProfile {
    int sampleRateHz = 0;
    /// Mean power per bin of frames of 2 (size - 1) samples, on the scale on which the bins of a frame add up to its
    /// mean square; the mean of the channels. Empty: none learned.
    std::vector<float> meanPower;

    bool empty() const noexcept { return meanPower.empty(); }
};

/// Learns from a region that the user marked; what lies outside the recording is left out.
/// Errors: BadInput when less than a quarter of a second is left or it is silent, Io, Cancelled.
Result<NoiseProfile> learnNoiseProfile(const AudioSource& recording, TimeSpan region, const std::stop_token& stop = {});

/// The profile's noise in the bins of another frame size, noise[fftSize / 2 + 1], at the same sample rate or another.
void spreadNoiseProfile(const NoiseProfile& profile, int fftSize, int sampleRateHz, std::span<float> noise);

} // namespace resonate
