#include "core/restoration/dereverb/wetness_meter.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace resonate {

namespace {

constexpr int kSize = 4096; // at 48 kHz
constexpr double kBlockSeconds = 12.0;
constexpr double kLeastSeconds = 3.0;
constexpr double kLowHz = 280.0;
constexpr double kHighHz = 5100.0;
constexpr int kGroups = 26;
constexpr double kLeastShare = 1e-4; // first slot of the histogram
constexpr double kSlotsPerDecade = 24.0;
constexpr float kSilentPower = 1e-6F;  // mean power of a bin; full scale is size^2 / 8
constexpr double kNoiseQuantile = 0.1; // of the power of the frames
constexpr double kNoiseFactor = 6.0;   // mean of noise over it: 9.5 if all frames were noise
constexpr double kMostNoise = 0.5;     // of the power: other bins do not count
constexpr double kDryShare = 0.0070;
constexpr double kWetShare = 0.0105;

int stftSize(int sampleRateHz)
{
    const auto octaves = static_cast<int>(std::lround(std::log2(sampleRateHz / 48000.0)));
    return octaves >= 0 ? kSize << octaves : std::max(kSize >> -octaves, 256);
}

} // namespace

WetnessMeter::WetnessMeter(AudioFormat format)
    : m_stft({.size = stftSize(format.sampleRateHz), .hop = stftSize(format.sampleRateHz) / 4}),
      m_spectrum(static_cast<std::size_t>(m_stft.bins()))
{
    m_solver.channels = 1;
    m_solver.frames = static_cast<int>(kBlockSeconds * format.sampleRateHz / m_stft.hop());
    m_solver.taps = 10;
    m_solver.iterations = 2;
    for (int g = 0; g < kGroups; ++g) {
        const double frequencyHz = kLowHz + (kHighHz - kLowHz) * g / kGroups;
        const auto bin = static_cast<int>(frequencyHz * m_stft.size() / format.sampleRateHz);
        if (bin + kWpeLanes <= m_stft.bins())
            m_groups.push_back(bin);
    }
    m_spectra.resize(m_groups.size() *
                     static_cast<std::size_t>((WpeSolver::historyFrames(m_solver) + m_solver.frames) * kWpeFrame));
}

void WetnessMeter::process(ConstAudioView block)
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

void WetnessMeter::analyse()
{
    const int history = WpeSolver::historyFrames(m_solver);
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        float* const frame =
            m_spectra.data() + ((static_cast<int>(g) * (history + m_solver.frames)) + history + m_frames) * kWpeFrame;
        for (int l = 0; l < kWpeLanes; ++l) {
            const std::complex<float> value = m_spectrum[static_cast<std::size_t>(m_groups[g] + l)];
            frame[l] = value.real();
            frame[kWpeLanes + l] = value.imag();
        }
    }
    if (++m_frames < m_solver.frames)
        return;
    measureBlock(m_bins);
    std::ranges::fill(m_spectra, 0.0F);
    m_frames = 0;
}

void WetnessMeter::measureBlock(Bins& bins) const
{
    WpeSolver solver(m_solver);
    const int history = WpeSolver::historyFrames(m_solver);
    std::vector<float> filter(static_cast<std::size_t>(m_solver.taps * kWpeFrame));
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        const float* const spectrum = m_spectra.data() + static_cast<int>(g) * (history + m_solver.frames) * kWpeFrame;
        solver.solve(std::span(&spectrum, 1), filter);
        count(spectrum + history * kWpeFrame, solver, bins);
    }
}

void WetnessMeter::count(const float* spectrum, const WpeSolver& solver, Bins& bins) const
{
    std::vector<float> power(static_cast<std::size_t>(m_frames));
    for (int l = 0; l < kWpeLanes; ++l) {
        for (int n = 0; n < m_frames; ++n) {
            const float* const frame = spectrum + n * kWpeFrame;
            power[static_cast<std::size_t>(n)] = frame[l] * frame[l] + frame[kWpeLanes + l] * frame[kWpeLanes + l];
        }
        const double mean = std::accumulate(power.begin(), power.end(), 0.0) / m_frames;
        if (mean < static_cast<double>(kSilentPower))
            continue;
        ++bins.sounding;
        const auto quiet = power.begin() + static_cast<std::ptrdiff_t>(kNoiseQuantile * m_frames);
        std::nth_element(power.begin(), quiet, power.end());
        const double noise = kNoiseFactor * static_cast<double>(*quiet) / mean;
        if (noise > kMostNoise)
            continue;
        // Of noise the filter foretells as much as it has taps for the frames there are.
        const double foretoldNoise = noise * m_solver.taps / m_frames;
        const double share =
            (static_cast<double>(solver.foretoldShare()[static_cast<std::size_t>(l)]) - foretoldNoise) / (1.0 - noise);
        const double slot = std::log10(std::max(share, kLeastShare) / kLeastShare) * kSlotsPerDecade;
        ++bins.shares[std::min(static_cast<std::size_t>(slot), kSlots - 1)];
        ++bins.heard;
    }
}

WetnessReading WetnessMeter::result() const
{
    Bins bins = m_bins;
    if (m_frames >= static_cast<int>(kLeastSeconds / kBlockSeconds * m_solver.frames))
        measureBlock(bins);
    WetnessReading reading;
    if (bins.heard == 0)
        return reading;
    double below = 0.0;
    std::size_t slot = 0;
    while (below + bins.shares[slot] < 0.5 * bins.heard)
        below += bins.shares[slot++];
    const double place = static_cast<double>(slot) + (0.5 * bins.heard - below) / bins.shares[slot];
    reading.foretoldShare = kLeastShare * std::pow(10.0, place / kSlotsPerDecade);
    reading.heardShare = static_cast<double>(bins.heard) / bins.sounding;
    reading.wetness =
        std::clamp(std::log(reading.foretoldShare / kDryShare) / std::log(kWetShare / kDryShare), 0.0, 1.0);
    return reading;
}

} // namespace resonate
