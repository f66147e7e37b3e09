#include "core/analysis/noise_floor.h"

#include "core/base/decibels.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <numeric>

namespace resonate {

namespace {

constexpr double kWindowSeconds = 16.0;
constexpr double kLeastSeconds = 3.0;     // less than that and the quantile hangs on a handful of frames
constexpr double kDigitalSilence = 1e-12; // mean square, -120 dBFS: a frame without even a converter's noise

struct Calibration {
    double rawDb;
    double trueDb;
};
/// Mean over 12 pieces of 13 s with two kinds of hiss; pieces spread by +-1.4 dB (raw) at 15 dB.
constexpr std::array<Calibration, 7> kCalibration{
    {{-20.0, -18.8}, {-1.2, 0.0}, {3.5, 5.0}, {7.8, 10.0}, {11.6, 15.0}, {14.4, 20.0}, {17.4, 30.0}}};
constexpr double kSeenDb = 20.0; // past this the table is too steep to be believed

double calibrated(double rawDb)
{
    if (rawDb <= kCalibration.front().rawDb)
        return rawDb + kCalibration.front().trueDb - kCalibration.front().rawDb;
    for (std::size_t i = 1; i < kCalibration.size(); ++i) {
        const Calibration& low = kCalibration[i - 1];
        const Calibration& high = kCalibration[i];
        if (rawDb <= high.rawDb)
            return low.trueDb + (rawDb - low.rawDb) / (high.rawDb - low.rawDb) * (high.trueDb - low.trueDb);
    }
    return kCalibration.back().trueDb + std::max(0.0, rawDb - kCalibration.back().rawDb);
}

} // namespace

NoiseFloor::NoiseFloor(const Parameters& parameters)
    : m_parameters(parameters),
      m_windowFrames(static_cast<std::int64_t>(kWindowSeconds * parameters.sampleRateHz / parameters.hop)),
      m_tracker({.sampleRateHz = parameters.sampleRateHz,
                 .fftSize = parameters.fftSize,
                 .hop = parameters.hop,
                 .windowSeconds = 0.0,
                 .quantile = 0.05}),
      m_sum(static_cast<std::size_t>(parameters.fftSize) / 2 + 1)
{
}

void NoiseFloor::process(std::span<const float> power)
{
    assert(power.size() == m_sum.size());
    const double sum = std::accumulate(power.begin(), power.end(), 0.0);
    if (sum < kDigitalSilence)
        return;
    m_tracker.process(power);
    for (std::size_t k = 0; k < m_sum.size(); ++k)
        m_sum[k] += static_cast<double>(power[k]);
    if (++m_frames < m_windowFrames)
        return;
    m_windows.push_back(judge());
    m_tracker.reset();
    std::ranges::fill(m_sum, 0.0);
    m_frames = 0;
}

NoiseFloor::Window NoiseFloor::judge() const
{
    std::vector<float> noise(m_sum.size());
    m_tracker.noise(noise);
    Window window;
    double music = 0.0;
    for (std::size_t k = 0; k < noise.size(); ++k) {
        const double mean = m_sum[k] / static_cast<double>(m_frames);
        window.powerSum += mean;
        window.noiseSum += static_cast<double>(noise[k]);
        music += std::max(mean - static_cast<double>(noise[k]), 0.0);
    }
    window.rawSnrDb = powerToDb(music) - powerToDb(window.noiseSum);
    const double snrDb = calibrated(window.rawSnrDb);
    window.seen = snrDb <= kSeenDb;
    window.noiseSum = window.powerSum / (1.0 + dbToGain(2.0 * std::min(snrDb, kSeenDb)));
    return window;
}

NoiseReading NoiseFloor::result() const
{
    std::vector<Window> windows = m_windows;
    const double seconds = static_cast<double>(m_frames * m_parameters.hop) / m_parameters.sampleRateHz;
    if (seconds >= kWindowSeconds / 2 || (windows.empty() && seconds > 0.0))
        windows.push_back(judge());
    NoiseReading reading;
    reading.reliable = seconds >= kLeastSeconds || !m_windows.empty();
    if (windows.empty())
        return reading;
    double power = 0.0;
    for (const Window& window : windows)
        power += window.powerSum / static_cast<double>(windows.size());
    // Where the noise was not seen, it is no louder than that: a bound for want of better.
    const auto seen = std::partition(windows.begin(), windows.end(), [](const Window& window) { return window.seen; });
    const bool anySeen = seen != windows.begin();
    const auto end = anySeen ? seen : windows.end();
    const auto chosen = windows.begin() + (anySeen ? (seen - windows.begin() - 1) / 4 : 0);
    std::nth_element(windows.begin(), chosen, end,
                     [](const Window& a, const Window& b) { return a.noiseSum < b.noiseSum; });
    const double noise = std::min(chosen->noiseSum, power);
    const double snrDb = powerToDb(power - noise) - powerToDb(noise);
    reading.rawSnrDb = chosen->rawSnrDb;
    reading.floorDbfs = powerToDb(noise);
    reading.atLeast = !anySeen || snrDb > kSeenDb;
    reading.snrDb = anySeen ? std::min(snrDb, kSeenDb) : kSeenDb;
    return reading;
}

} // namespace resonate
