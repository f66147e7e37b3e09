#pragma once

#include <complex>
#include <span>

namespace resonate {

/// Whether there is enough side signal to tell places by: side over mid power above -30 dB. Phone recordings seldom
/// have it.
bool hasStereoImage(double midPower, double sidePower) noexcept;

/// How far from the middle each bin of one frame sounds: S / (M + S), 0..1, S and M the powers of side and mid,
/// averaged over the neighbouring bins. A lead voice is nearly always in the middle. `sideShare` has as many values as
/// the spectra. Source: D. Barry, B. Lawlor, E. Coyle, "Sound source separation: azimuth discrimination and
/// resynthesis", DAFx 2004.
void sideShares(std::span<const std::complex<float>> left, std::span<const std::complex<float>> right,
                std::span<float> sideShare);

} // namespace resonate
