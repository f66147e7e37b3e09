#pragma once

#include <functional>
#include <vector>

namespace resonate {

/// Frames of an impulse response that is fine enough for third octaves from 40 Hz on: 4096 at 44.1 and 48 kHz, a power
/// of two at any rate.
int toneResponseFrames(int sampleRateHz) noexcept;

/// A linear-phase impulse response [size] of a wanted magnitude, Hann-windowed, symmetric about frame size / 2, which
/// is its delay. `gainDb` is asked at ascending frequencies from 0 to half the rate; `size` is even. Source: A.
/// Oppenheim, R. Schafer, "Discrete-Time Signal Processing", section 7.5 (frequency sampling, windowed).
std::vector<float> linearPhaseResponse(int size, int sampleRateHz,
                                       const std::function<double(double frequencyHz)>& gainDb);

} // namespace resonate
