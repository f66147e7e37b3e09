#include "core/mastering/reference/match_design.h"

#include "core/base/decibels.h"
#include "core/dsp/linear_phase.h"
#include "core/dsp/real_fft.h"
#include "core/mastering/k_weighting.h"
#include "core/mastering/reference/tone_grid.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace resonate {
namespace {

constexpr double kNothingDb = 0.05; // a curve within this is a wire
constexpr int kRounds = 8;
constexpr double kStep = 0.8; // of what is missing, a round
constexpr double kMostCorrectionDb = 4.0;
constexpr double kErrorLowHz = 60.0, kErrorHighHz = 16'500.0;

/// The curve through the nodes along log frequency: cubic, after E. Catmull, R. Rom, "A class of local interpolating
/// splines", 1974; outside as the outermost node.
double curveAt(const std::vector<double>& nodes, double frequencyHz)
{
    const double lowest = ToneNodes::centreHz(0);
    if (frequencyHz <= lowest)
        return nodes.front();
    const double at = 20.0 * std::log10(frequencyHz / lowest); // nodes are a twentieth of a decade apart
    const auto last = static_cast<double>(nodes.size() - 1);
    if (at >= last)
        return nodes.back();
    const auto i = static_cast<std::ptrdiff_t>(at);
    const double t = at - static_cast<double>(i);
    const auto node = [&](std::ptrdiff_t k) {
        return nodes[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(k, 0, std::ssize(nodes) - 1))];
    };
    const double a = node(i - 1), b = node(i), c = node(i + 1), d = node(i + 2);
    return b + 0.5 * t * (c - a + t * (2.0 * a - 5.0 * b + 4.0 * c - d + t * (3.0 * (b - c) + d - a)));
}

/// Mean power gain of a response in each band.
class ResponseMeter {
public:
    ResponseMeter(int taps, int sampleRateHz)
        : m_fft(4 * taps), m_summing(m_fft.bins(), static_cast<double>(sampleRateHz) / m_fft.size())
    {
        m_widths = summed(std::vector<float>(static_cast<std::size_t>(m_fft.bins()), 1.0F));
    }
    std::vector<double> bandGains(const std::vector<float>& taps)
    {
        std::vector<float> padded(static_cast<std::size_t>(m_fft.size()));
        std::ranges::copy(taps, padded.begin());
        std::vector<std::complex<float>> spectrum(static_cast<std::size_t>(m_fft.bins()));
        m_fft.forward(padded, spectrum);
        std::vector<float> power;
        for (const auto& bin : spectrum)
            power.push_back(std::norm(bin));
        std::vector<double> gains = summed(power);
        for (std::size_t k = 0; k < gains.size(); ++k)
            gains[k] = m_widths[k] > 0.0 ? gains[k] / m_widths[k] : 1.0;
        return gains;
    }

private:
    std::vector<double> summed(const std::vector<float>& power) const
    {
        std::vector<double> bands(ToneGrid::kBands);
        m_summing.add(power, bands);
        return bands;
    }

    RealFft m_fft;
    ToneGrid::Summing m_summing;
    std::vector<double> m_widths;
};

/// One channel's equaliser.
struct Equaliser {
    std::vector<float> taps;
    std::vector<double> bandGain; // [ToneGrid::kBands], power
    std::vector<double> nodeDb;   // what becomes of the nodes
};

std::vector<double> changesDb(const std::vector<double>& powers, const std::vector<double>& gains,
                              const std::vector<double>& wishDb)
{
    const std::vector<double> before = ToneNodes::levelsDb(powers, std::vector<double>(ToneGrid::kBands, 1.0));
    std::vector<double> after = ToneNodes::levelsDb(powers, gains);
    for (std::size_t n = 0; n < after.size(); ++n)
        after[n] = before[n] > kSilenceDb && after[n] > kSilenceDb ? after[n] - before[n] : wishDb[n];
    return after;
}

Equaliser equaliserFor(const std::vector<double>& wishDb, const std::vector<double>& powers, int sampleRateHz)
{
    const int size = toneResponseFrames(sampleRateHz);
    ResponseMeter meter(size, sampleRateHz);
    Equaliser equaliser;
    std::vector<double> nodes = wishDb;
    for (int round = 0;; ++round) {
        equaliser.taps = linearPhaseResponse(size, sampleRateHz, [&](double hz) { return curveAt(nodes, hz); });
        equaliser.bandGain = meter.bandGains(equaliser.taps);
        equaliser.nodeDb = changesDb(powers, equaliser.bandGain, wishDb);
        if (round == kRounds)
            return equaliser;
        for (std::size_t n = 0; n < nodes.size(); ++n)
            nodes[n] = std::clamp(nodes[n] + kStep * (wishDb[n] - equaliser.nodeDb[n]), wishDb[n] - kMostCorrectionDb,
                                  wishDb[n] + kMostCorrectionDb);
    }
}

double loudnessOf(const std::vector<double>& powers, const std::vector<double>& gains)
{
    double sum = 0.0;
    for (std::size_t k = 0; k < powers.size(); ++k)
        sum += kWeight(ToneGrid::centreHz(k)) * powers[k] * gains[k];
    return sum;
}

double sumOf(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// Keeps the K-weighted power of mid and side together.
void keepLevel(const TonePowers& powers, Equaliser& mid, Equaliser& side)
{
    const std::vector<double> ones(ToneGrid::kBands, 1.0);
    const double before = loudnessOf(powers.mid, ones) + loudnessOf(powers.side, ones);
    const double after = loudnessOf(powers.mid, mid.bandGain) + loudnessOf(powers.side, side.bandGain);
    if (!(before > 0.0 && after > 0.0))
        return;
    const double gain = std::sqrt(before / after);
    for (Equaliser* equaliser : {&mid, &side}) {
        for (float& tap : equaliser->taps)
            tap = static_cast<float>(static_cast<double>(tap) * gain);
        for (double& band : equaliser->bandGain)
            band *= gain * gain;
        for (double& change : equaliser->nodeDb)
            change += gainToDb(gain);
    }
}

/// rms over third octaves in which both have something, their mean left out.
double errorDb(const TonePowers& own, const std::vector<double>& midGain, const std::vector<double>& sideGain,
               const TonePowers& reference)
{
    std::vector<double> a = own.mid, b = reference.mid;
    for (std::size_t k = 0; k < ToneGrid::kBands; ++k) {
        a[k] = own.mid[k] * midGain[k] + (own.side.empty() ? 0.0 : own.side[k] * sideGain[k]);
        b[k] += reference.side.empty() ? 0.0 : reference.side[k];
    }
    const std::vector<double> ones(ToneGrid::kBands, 1.0);
    const std::vector<double> aDb = ToneNodes::levelsDb(a, ones), bDb = ToneNodes::levelsDb(b, ones);
    std::vector<double> differences;
    for (std::size_t n = 0; n < ToneNodes::kCount; n += 2) {
        const double hz = ToneNodes::centreHz(n);
        if (hz >= kErrorLowHz && hz <= kErrorHighHz && aDb[n] > kSilenceDb && bDb[n] > kSilenceDb)
            differences.push_back(aDb[n] - bDb[n]);
    }
    if (differences.empty())
        return 0.0;
    const auto count = static_cast<double>(differences.size());
    const double mean = sumOf(differences) / count;
    double squares = 0.0;
    for (const double difference : differences)
        squares += (difference - mean) * (difference - mean);
    return std::sqrt(squares / count);
}

bool nothing(const std::vector<double>& gainDb)
{
    return std::ranges::all_of(gainDb, [](double gain) { return std::abs(gain) < kNothingDb; });
}

} // namespace

MatchDesign designMatch(const ReferenceProfile& own, const ReferenceProfile& reference, double amount,
                        const MatchLimits& limits)
{
    return designMatch(own, reference, matchWishes(own, reference, amount, limits));
}

MatchDesign designMatch(const ReferenceProfile& own, const ReferenceProfile& reference, const MatchWishes& wishes)
{
    MatchDesign design;
    if (own.silent() || reference.silent())
        return design;
    const TonePowers powers = TonePowers::of(own), wanted = TonePowers::of(reference);
    const std::vector<double> ones(ToneGrid::kBands, 1.0);
    design.errorBeforeDb = design.errorAfterDb = errorDb(powers, ones, ones, wanted);
    design.heldBackBands = (wishes.mid.heldBack + 1) / 2;
    if (nothing(wishes.mid.gainDb) && nothing(wishes.side.gainDb))
        return design;
    Equaliser mid = equaliserFor(wishes.mid.gainDb, powers.mid, own.sampleRateHz);
    Equaliser side = powers.side.empty() ? mid : equaliserFor(wishes.side.gainDb, powers.side, own.sampleRateHz);
    keepLevel(powers, mid, side);
    for (std::size_t n = 0; n < ToneNodes::kCount; ++n)
        design.frequencyHz.push_back(ToneNodes::centreHz(n));
    design.errorAfterDb = errorDb(powers, mid.bandGain, side.bandGain, wanted);
    design.midGain = std::move(mid.bandGain);
    design.sideGain = std::move(side.bandGain);
    design.midTaps = std::move(mid.taps);
    design.sideTaps = std::move(side.taps);
    design.midDb = std::move(mid.nodeDb);
    design.sideDb = std::move(side.nodeDb);
    return design;
}

} // namespace resonate
