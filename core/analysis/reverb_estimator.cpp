#include "core/analysis/reverb_estimator.h"

#include "core/base/decibels.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>
#include <span>

namespace resonate {

namespace {

constexpr double kFrameSeconds = 256.0 / 48000.0;
constexpr int kFramesPerStep = 3; // 8 ms
constexpr std::size_t kShortLag = 4;
constexpr std::size_t kLongLag = 12;
constexpr std::array<double, 4> kOctavesHz{500.0, 1000.0, 2000.0, 4000.0};
constexpr double kModulationLowHz = 180.0;
constexpr double kModulationHighHz = 6000.0;
constexpr std::array<double, 3> kModulationEdgesHz{4.0, 16.0, 128.0};
constexpr float kSilentDb = -90.0F;       // a change from less than this is none
constexpr double kChangeStepDb = 0.25;    // of the histograms, 0 dB in the middle
constexpr std::int64_t kLeastSteps = 250; // 2 s

// ln RT60 = bias + sum of weight * quantile of the level change, dB, mean of the octaves.
constexpr std::array<double, 3> kQuantiles{0.05, 0.25, 0.95};
constexpr std::array<double, 3> kShortWeights{-0.3316, -0.4169, 0.0353};
constexpr std::array<double, 3> kLongWeights{0.4611, 0.2040, 0.0699};
constexpr double kBias = 0.623;
constexpr double kLeastRt60 = 0.2;
constexpr double kMostRt60 = 4.0;
constexpr double kModerateRt60 = 0.7;
constexpr double kWetRt60 = 1.3;

constexpr double kDecayFallDb = 12.0;
constexpr double kDecayDeviationDb = 3.0; // what 8 ms of noise in an octave vary by
constexpr double kDecayAgreement = 1.25;  // greatest over least of three octaves
constexpr std::uint32_t kLeastDecays = 5;
constexpr double kDecaySlotsPerOctave = 12.0; // of RT60 from 0.1 s

template <std::size_t Slots>
double histogramQuantile(const std::array<std::uint32_t, Slots>& histogram, double q)
{
    const double total = std::accumulate(histogram.begin(), histogram.end(), 0.0);
    double below = 0.0;
    for (std::size_t slot = 0; slot < Slots; ++slot) {
        const double inside = histogram[slot];
        if (inside > 0.0 && below + inside >= q * total)
            return static_cast<double>(slot) + (q * total - below) / inside;
        below += inside;
    }
    return static_cast<double>(Slots) / 2.0;
}

template <std::size_t Slots>
void count(std::array<std::uint32_t, Slots>& histogram, float changeDb)
{
    const double slot = static_cast<double>(changeDb) / kChangeStepDb + static_cast<double>(Slots) / 2.0;
    ++histogram[static_cast<std::size_t>(std::clamp(slot, 0.0, static_cast<double>(Slots - 1)))];
}

int frameSize(int sampleRateHz)
{
    return std::max(16, 4 * static_cast<int>(std::lround(kFrameSeconds * sampleRateHz / 4.0)));
}

} // namespace

ReverbEstimator::ReverbEstimator(AudioFormat format)
    : m_stft({.size = frameSize(format.sampleRateHz), .hop = frameSize(format.sampleRateHz) / 2}),
      m_envelopeRateHz(static_cast<double>(format.sampleRateHz) / m_stft.hop()),
      m_spectrum(static_cast<std::size_t>(m_stft.bins())),
      m_power(m_spectrum.size())
{
    const auto bin = [&](double hz) {
        return std::min(m_power.size(), static_cast<std::size_t>(std::ceil(hz * m_stft.size() / format.sampleRateHz)));
    };
    for (std::size_t i = 0; i < kOctaves; ++i)
        m_octaves[i].bins = {bin(kOctavesHz[i] / std::numbers::sqrt2), bin(kOctavesHz[i] * std::numbers::sqrt2)};
    for (std::size_t i = 0; i < kModulationBands; ++i) {
        const double ratio = std::pow(kModulationHighHz / kModulationLowHz, 1.0 / kModulationBands);
        const double low = kModulationLowHz * std::pow(ratio, static_cast<double>(i));
        m_modulationBins[i] = {bin(low), std::max(bin(low * ratio), std::min(bin(low) + 1, m_power.size()))};
    }
    for (std::size_t i = 0; i < m_smoothing.size(); ++i)
        m_smoothing[i] = 1.0 - std::exp(-2.0 * std::numbers::pi * kModulationEdgesHz[i] / m_envelopeRateHz);
}

void ReverbEstimator::process(ConstAudioView block)
{
    const std::size_t kept = m_mid.size();
    m_mid.resize(kept + static_cast<std::size_t>(block.frames()), 0.0F);
    for (int c = 0; c < block.channels(); ++c) {
        const auto channel = block.channel(c);
        for (std::size_t i = 0; i < channel.size(); ++i)
            m_mid[kept + i] += channel[i] / static_cast<float>(block.channels());
    }
    const auto size = static_cast<std::size_t>(m_stft.size());
    std::size_t at = 0;
    for (; at + size <= m_mid.size(); at += static_cast<std::size_t>(m_stft.hop())) {
        m_stft.analyse(std::span(m_mid).subspan(at, size), m_spectrum);
        analyse();
    }
    m_mid.erase(m_mid.begin(), m_mid.begin() + static_cast<std::ptrdiff_t>(at));
}

void ReverbEstimator::analyse()
{
    for (std::size_t k = 0; k < m_power.size(); ++k)
        m_power[k] = std::norm(m_spectrum[k]);
    const auto sum = [this](const Bins& bins) {
        return std::accumulate(m_power.begin() + static_cast<std::ptrdiff_t>(bins.begin),
                               m_power.begin() + static_cast<std::ptrdiff_t>(bins.end), 0.0F);
    };
    for (std::size_t i = 0; i < kModulationBands; ++i) {
        Modulation& modulation = m_modulation[i];
        const double envelope = std::sqrt(static_cast<double>(sum(m_modulationBins[i])));
        for (std::size_t j = 0; j < m_smoothing.size(); ++j)
            modulation.lowPassed[j] += m_smoothing[j] * (envelope - modulation.lowPassed[j]);
        const double slow = modulation.lowPassed[1] - modulation.lowPassed[0];
        const double fast = modulation.lowPassed[2] - modulation.lowPassed[1];
        modulation.slow += slow * slow;
        modulation.fast += fast * fast;
    }
    for (Octave& octave : m_octaves)
        octave.power += static_cast<double>(sum(octave.bins)) / kFramesPerStep;
    if (++m_framesInStep == kFramesPerStep)
        finishStep();
}

void ReverbEstimator::finishStep()
{
    const auto now = static_cast<std::size_t>(m_steps) % kHistory;
    const auto before = [now](std::size_t lag) { return (now + kHistory - lag) % kHistory; };
    for (Octave& octave : m_octaves) {
        octave.levelDb[now] = static_cast<float>(powerToDb(octave.power + 1e-12));
        octave.power = 0.0;
        if (m_steps >= static_cast<std::int64_t>(kShortLag) && octave.levelDb[before(kShortLag)] > kSilentDb)
            count(octave.shortChange, octave.levelDb[now] - octave.levelDb[before(kShortLag)]);
        if (m_steps >= static_cast<std::int64_t>(kLongLag) && octave.levelDb[before(kLongLag)] > kSilentDb)
            count(octave.longChange, octave.levelDb[now] - octave.levelDb[before(kLongLag)]);
    }
    m_framesInStep = 0;
    ++m_steps;
    if (m_steps < static_cast<std::int64_t>(kHistory) || m_steps % 4 != 0)
        return;
    std::array<double, 3> rt60{};
    for (std::size_t i = 0; i < rt60.size(); ++i)
        if ((rt60[i] = freeDecay(m_octaves[i])) <= 0.0)
            return;
    const auto [least, most] = std::ranges::minmax(rt60);
    if (most > kDecayAgreement * least)
        return;
    const double middle = rt60[0] + rt60[1] + rt60[2] - least - most;
    const double slot = std::log2(middle / 0.1) * kDecaySlotsPerOctave;
    ++m_decays[static_cast<std::size_t>(std::clamp(slot, 0.0, static_cast<double>(kDecaySlots - 1)))];
}

/// RT60 of a straight line through the last 0.64 s; 0 when they are not one straight fall.
double ReverbEstimator::freeDecay(const Octave& octave) const
{
    const auto oldest = static_cast<std::size_t>(m_steps) % kHistory;
    const double centre = (static_cast<double>(kHistory) - 1.0) / 2.0;
    const double step = kFramesPerStep / m_envelopeRateHz;
    if (static_cast<double>(octave.levelDb[oldest] - octave.levelDb[(oldest + kHistory - 1) % kHistory]) < kDecayFallDb)
        return 0.0;
    double mean = 0.0;
    double slope = 0.0;
    double square = 0.0;
    double places = 0.0;
    for (std::size_t i = 0; i < kHistory; ++i) {
        const auto level = static_cast<double>(octave.levelDb[(oldest + i) % kHistory]);
        const double place = static_cast<double>(i) - centre;
        mean += level / static_cast<double>(kHistory);
        slope += place * level;
        square += level * level / static_cast<double>(kHistory);
        places += place * place;
    }
    slope /= places;
    const double variance = square - mean * mean - slope * slope * places / static_cast<double>(kHistory);
    const double fallDb = -slope * static_cast<double>(kHistory);
    if (fallDb < kDecayFallDb || variance > kDecayDeviationDb * kDecayDeviationDb)
        return 0.0;
    return -60.0 * step / slope;
}

double ReverbEstimator::regress() const
{
    double sum = kBias;
    const auto used = std::ranges::count_if(m_octaves, [](const Octave& o) { return o.bins.end > o.bins.begin; });
    for (const Octave& octave : m_octaves) {
        if (octave.bins.end == octave.bins.begin)
            continue;
        for (std::size_t i = 0; i < kQuantiles.size(); ++i) {
            const auto changeDb = [&](const auto& histogram) {
                return (histogramQuantile(histogram, kQuantiles[i]) - kChangeSlots / 2.0) * kChangeStepDb;
            };
            sum += (kShortWeights[i] * changeDb(octave.shortChange) + kLongWeights[i] * changeDb(octave.longChange)) /
                   static_cast<double>(used);
        }
    }
    return std::clamp(std::exp(sum), kLeastRt60, kMostRt60);
}

ReverbReading ReverbEstimator::result() const
{
    ReverbReading reading;
    double slow = 0.0;
    double fast = 0.0;
    for (const Modulation& modulation : m_modulation) {
        slow += modulation.slow;
        fast += modulation.fast;
    }
    reading.modulationRatio = fast > 1e-20 ? slow / fast : 0.0;
    const bool heard = std::ranges::any_of(m_octaves, [](const Octave& o) {
        return std::accumulate(o.longChange.begin(), o.longChange.end(), std::int64_t{0}) >= kLeastSteps;
    });
    if (!heard)
        return reading;
    const auto decays = std::accumulate(m_decays.begin(), m_decays.end(), 0U);
    reading.reliable = decays >= kLeastDecays;
    reading.rt60Seconds =
        reading.reliable ? 0.1 * std::exp2(histogramQuantile(m_decays, 0.5) / kDecaySlotsPerOctave) : regress();
    reading.wetness = reading.rt60Seconds < kModerateRt60 ? ReverbClass::Dry
                      : reading.rt60Seconds < kWetRt60    ? ReverbClass::Moderate
                                                          : ReverbClass::Wet;
    return reading;
}

} // namespace resonate
