#include "core/restoration/bandwidth/bass_partials.h"

#include "core/base/decibels.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>

namespace resonate {
namespace {

constexpr double kLowestHz = 28.0; // under this a loudspeaker only moves
constexpr double kHighestHz = 500.0;
constexpr int kHarmonics = 8;
constexpr double kHeldAgainst = 1.15; // partials from this share of the low edge on are taken as they are
constexpr double kWeakestDb = -30.0;  // under the strongest: not a partial of this note
constexpr double kMostOverStrongestDb = 6.0;
constexpr double kWeakDb = 9.0;     // under what should be there: a soft note, perhaps, or an equaliser's business ...
constexpr double kMissingDb = 15.0; // ... and this is missing
constexpr double kHeardDb = -24.0;  // under what should be there

/// Average spectrum of bass stems (MUSDB18, in M. A. Martinez-Ramirez et al., "Automatic music mixing with deep
/// learning and out-of-domain data", ISMIR 2022), dB, third octaves from 25 Hz.
double bassSpectrumDb(double hz)
{
    constexpr std::array kLevels = {20.3, 21.6, 23.1, 24.9, 26.3, 27.5, 28.0, 27.2,
                                    24.9, 21.6, 16.8, 11.6, 6.9,  2.8,  -0.9};
    const double thirds = std::clamp(3.0 * std::log2(hz / 25.0), 0.0, static_cast<double>(kLevels.size()) - 1.001);
    const auto i = static_cast<std::size_t>(thirds);
    return kLevels[i] + (thirds - static_cast<double>(i)) * (kLevels[i + 1] - kLevels[i]);
}

} // namespace

BassPartials::BassPartials(const Parameters& parameters) : m_parameters(parameters)
{
    const auto length = static_cast<double>(parameters.frameLength);
    for (std::size_t i = 0; i < parameters.frameLength; ++i) {
        const double phase = 2.0 * std::numbers::pi * (static_cast<double>(i) + 0.5) / length;
        m_window.push_back(static_cast<float>(2.0 * (1.0 - std::cos(phase)) / length));
    }
}

std::complex<double> BassPartials::amplitudeAt(std::span<const float> frame, double hz) const noexcept
{
    assert(frame.size() == m_window.size());
    const double step = 2.0 * std::numbers::pi * hz / m_parameters.sampleRateHz;
    std::complex<double> turn = std::polar(1.0, 0.5 * step * (static_cast<double>(frame.size()) - 1.0));
    const std::complex<double> back = std::polar(1.0, -step);
    double re = 0.0, im = 0.0;
    for (std::size_t i = 0; i < frame.size(); ++i) {
        const auto value = static_cast<double>(frame[i] * m_window[i]);
        re += value * turn.real();
        im += value * turn.imag();
        turn = {turn.real() * back.real() - turn.imag() * back.imag(),
                turn.real() * back.imag() + turn.imag() * back.real()};
    }
    return {re, im};
}

std::array<BassPartials::Partial, BassPartials::kMissing> BassPartials::measure(std::span<const float> frame,
                                                                                double fundamentalHz) const noexcept
{
    std::array<std::complex<double>, kHarmonics> found{};
    std::array<double, kHarmonics> levelsDb{};
    double strongestDb = kSilenceDb;
    for (std::size_t h = 0; h < kHarmonics; ++h) {
        const double hz = fundamentalHz * static_cast<double>(h + 1);
        if (hz > kHighestHz)
            break;
        found[h] = amplitudeAt(frame, hz);
        levelsDb[h] = gainToDb(std::abs(found[h]));
        if (hz >= kHeldAgainst * m_parameters.lowEdgeHz)
            strongestDb = std::max(strongestDb, levelsDb[h]);
    }
    double offsetDb = 0.0;
    int held = 0;
    for (std::size_t h = 0; h < kHarmonics; ++h) {
        const double hz = fundamentalHz * static_cast<double>(h + 1);
        if (hz > kHighestHz || hz < kHeldAgainst * m_parameters.lowEdgeHz || levelsDb[h] < strongestDb + kWeakestDb)
            continue;
        offsetDb += levelsDb[h] - bassSpectrumDb(hz);
        ++held;
    }
    std::array<Partial, kMissing> partials{};
    for (std::size_t h = 0; h < kMissing && held > 0; ++h) {
        const double hz = fundamentalHz * static_cast<double>(h + 1);
        if (hz < kLowestHz || hz >= kHeldAgainst * m_parameters.lowEdgeHz)
            continue;
        const double wantedDb = std::min(bassSpectrumDb(hz) + offsetDb / held, strongestDb + kMostOverStrongestDb);
        const double share = std::clamp((wantedDb - levelsDb[h] - kWeakDb) / (kMissingDb - kWeakDb), 0.0, 1.0);
        partials[h].missing = share * std::max(0.0, dbToGain(wantedDb) - std::abs(found[h]));
        partials[h].phase = std::arg(found[h]);
        partials[h].heard = levelsDb[h] > wantedDb + kHeardDb;
    }
    return partials;
}

} // namespace resonate
