#include "core/dsp/biquad.h"

#include <cassert>
#include <cmath>
#include <complex>
#include <numbers>

namespace resonate {
namespace {

struct Angle {
    double cosine, alpha;
};

Angle angleOf(double sampleRateHz, double frequencyHz, double q)
{
    assert(frequencyHz > 0.0 && frequencyHz < sampleRateHz / 2.0 && q > 0.0);
    const double w = 2.0 * std::numbers::pi * frequencyHz / sampleRateHz;
    return {std::cos(w), std::sin(w) / (2.0 * q)};
}

BiquadCoefficients normalised(double b0, double b1, double b2, double a0, double a1, double a2)
{
    return {b0 / a0, b1 / a0, b2 / a0, a1 / a0, a2 / a0};
}

/// `side` is 1 for a low shelf, -1 for a high one, which mirrors the spectrum.
BiquadCoefficients shelf(const Angle& angle, double gainDb, double side)
{
    const double a = std::pow(10.0, gainDb / 40.0), c = side * angle.cosine, root = 2.0 * std::sqrt(a) * angle.alpha;
    return normalised(a * ((a + 1.0) - (a - 1.0) * c + root), side * 2.0 * a * ((a - 1.0) - (a + 1.0) * c),
                      a * ((a + 1.0) - (a - 1.0) * c - root), (a + 1.0) + (a - 1.0) * c + root,
                      side * -2.0 * ((a - 1.0) + (a + 1.0) * c), (a + 1.0) + (a - 1.0) * c - root);
}

} // namespace

double BiquadCoefficients::responseDb(double frequencyHz, double sampleRateHz) const noexcept
{
    const std::complex<double> z = std::polar(1.0, -2.0 * std::numbers::pi * frequencyHz / sampleRateHz);
    return 20.0 * std::log10(std::abs((b0 + z * (b1 + z * b2)) / (1.0 + z * (a1 + z * a2))));
}

BiquadCoefficients BiquadCoefficients::lowPass(double sampleRateHz, double frequencyHz, double q)
{
    const auto [c, alpha] = angleOf(sampleRateHz, frequencyHz, q);
    return normalised((1.0 - c) / 2.0, 1.0 - c, (1.0 - c) / 2.0, 1.0 + alpha, -2.0 * c, 1.0 - alpha);
}

BiquadCoefficients BiquadCoefficients::highPass(double sampleRateHz, double frequencyHz, double q)
{
    const auto [c, alpha] = angleOf(sampleRateHz, frequencyHz, q);
    return normalised((1.0 + c) / 2.0, -(1.0 + c), (1.0 + c) / 2.0, 1.0 + alpha, -2.0 * c, 1.0 - alpha);
}

BiquadCoefficients BiquadCoefficients::bandPass(double sampleRateHz, double frequencyHz, double q)
{
    const auto [c, alpha] = angleOf(sampleRateHz, frequencyHz, q);
    return normalised(alpha, 0.0, -alpha, 1.0 + alpha, -2.0 * c, 1.0 - alpha);
}

BiquadCoefficients BiquadCoefficients::notch(double sampleRateHz, double frequencyHz, double q)
{
    const auto [c, alpha] = angleOf(sampleRateHz, frequencyHz, q);
    return normalised(1.0, -2.0 * c, 1.0, 1.0 + alpha, -2.0 * c, 1.0 - alpha);
}

BiquadCoefficients BiquadCoefficients::allPass(double sampleRateHz, double frequencyHz, double q)
{
    const auto [c, alpha] = angleOf(sampleRateHz, frequencyHz, q);
    return normalised(1.0 - alpha, -2.0 * c, 1.0 + alpha, 1.0 + alpha, -2.0 * c, 1.0 - alpha);
}

BiquadCoefficients BiquadCoefficients::bell(double sampleRateHz, double frequencyHz, double q, double gainDb)
{
    const auto [c, alpha] = angleOf(sampleRateHz, frequencyHz, q);
    const double a = std::pow(10.0, gainDb / 40.0);
    return normalised(1.0 + alpha * a, -2.0 * c, 1.0 - alpha * a, 1.0 + alpha / a, -2.0 * c, 1.0 - alpha / a);
}

BiquadCoefficients BiquadCoefficients::lowShelf(double sampleRateHz, double frequencyHz, double q, double gainDb)
{
    return shelf(angleOf(sampleRateHz, frequencyHz, q), gainDb, 1.0);
}

BiquadCoefficients BiquadCoefficients::highShelf(double sampleRateHz, double frequencyHz, double q, double gainDb)
{
    return shelf(angleOf(sampleRateHz, frequencyHz, q), gainDb, -1.0);
}

} // namespace resonate
