#include "core/analysis/wind_detector.h"

#include "core/base/decibels.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace resonate {
namespace {

constexpr double kLowRateHz = 3000.0; // at least
constexpr double kPassHz = 1000.0;
constexpr double kFrameSeconds = 0.5;
constexpr double kLowestHz = 8.0;
constexpr std::size_t kInfraBands = 5;    // 8 to 25 Hz
constexpr std::size_t kBassBands = 13;    // and from there to 160 Hz
constexpr double kQuietestDbfs = -60.0;   // of the wind in a frame
constexpr double kInfraOverBassDb = -6.0; // music has 20 dB less, unless it has no bass at all
constexpr double kSideOverMiddleDb = 6.0;
constexpr double kLeastSideDb = -8.0; // in the low end, against all of it
constexpr double kLeastShare = 0.08;  // of the frames
constexpr std::int64_t kLeastFrames = 8;
constexpr double kCoversDb = 6.0; // windy frames over calm ones
constexpr double kLowestCornerHz = 30.0;
constexpr double kHighestCornerHz = 160.0;

double bandEdge(std::size_t band)
{
    return kLowestHz * std::exp2(static_cast<double>(band) / 3.0);
}

double sum(std::span<const double> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

int frameSamples(double rateHz)
{
    return 2 * static_cast<int>(std::lround(kFrameSeconds * rateHz / 2.0));
}

} // namespace

WindDetector::WindDetector(AudioFormat format)
    : m_channels(std::min(2, format.channels)),
      m_rateHz(static_cast<double>(format.sampleRateHz) /
               std::max(1, static_cast<int>(format.sampleRateHz / kLowRateHz))),
      m_low(static_cast<std::size_t>(m_channels)),
      m_fft(frameSamples(m_rateHz)),
      m_window(static_cast<std::size_t>(m_fft.size())),
      m_frame(m_window.size())
{
    const int factor = std::max(1, static_cast<int>(format.sampleRateHz / kLowRateHz));
    for (int c = 0; c < m_channels; ++c)
        m_decimators.emplace_back(Decimator::Parameters{
            .sampleRateHz = format.sampleRateHz, .factor = factor, .passHz = std::min(kPassHz, 0.4 * m_rateHz)});
    for (std::size_t i = 0; i < m_window.size(); ++i)
        m_window[i] =
            static_cast<float>(0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * static_cast<double>(i) / m_fft.size()));
    const double windowPower = std::inner_product(m_window.begin(), m_window.end(), m_window.begin(), 0.0);
    m_scale = 2.0 / (windowPower * m_fft.size() * m_channels);
    for (auto& spectrum : m_spectra)
        spectrum.resize(static_cast<std::size_t>(m_fft.bins()));
}

void WindDetector::process(ConstAudioView block)
{
    for (int c = 0; c < m_channels; ++c)
        m_decimators[static_cast<std::size_t>(c)].process(block.channel(c), m_low[static_cast<std::size_t>(c)]);
    std::size_t at = 0;
    for (; at + m_frame.size() <= m_low[0].size(); at += m_frame.size() / 2) {
        for (int c = 0; c < m_channels; ++c) {
            for (std::size_t i = 0; i < m_frame.size(); ++i)
                m_frame[i] = m_window[i] * m_low[static_cast<std::size_t>(c)][at + i];
            m_fft.forward(m_frame, m_spectra[static_cast<std::size_t>(c)]);
        }
        const Frame frame = measure();
        const bool isWindy = windy(frame);
        Bands& powers = isWindy ? m_windyPower : m_calmPower;
        for (std::size_t b = 0; b < kBands; ++b)
            powers[b] += frame.power[b];
        m_windyFrames += isWindy ? 1 : 0;
        ++m_frames;
    }
    for (auto& low : m_low)
        low.erase(low.begin(), low.begin() + static_cast<std::ptrdiff_t>(at));
}

WindDetector::Frame WindDetector::measure()
{
    Frame frame;
    const double binHz = m_rateHz / m_fft.size();
    const auto end = static_cast<std::size_t>(std::min(kPassHz, 0.4 * m_rateHz) / binHz);
    for (auto k = static_cast<std::size_t>(std::ceil(kLowestHz / binHz)); k < end; ++k) {
        double power = 0.0;
        for (int c = 0; c < m_channels; ++c)
            power += m_scale * static_cast<double>(std::norm(m_spectra[static_cast<std::size_t>(c)][k]));
        const double side =
            m_channels < 2 ? 0.0 : 0.5 * m_scale * static_cast<double>(std::norm(m_spectra[0][k] - m_spectra[1][k]));
        const auto band = static_cast<std::size_t>(3.0 * std::log2(static_cast<double>(k) * binHz / kLowestHz));
        if (band < kBands) {
            frame.power[band] += power;
            frame.side[band] += side;
        } else {
            frame.middlePower += power;
            frame.middleSide += side;
        }
    }
    return frame;
}

bool WindDetector::windy(const Frame& frame) const
{
    const auto bands = [](const Bands& values, std::size_t begin, std::size_t end) {
        return sum(std::span(values).subspan(begin, end - begin));
    };
    const double infraDb = powerToDb(bands(frame.power, 0, kInfraBands));
    const double bassDb = powerToDb(bands(frame.power, kInfraBands, kBassBands));
    if (infraDb > kQuietestDbfs && infraDb > bassDb + kInfraOverBassDb)
        return true;
    const double sideDb = powerToDb(bands(frame.side, 0, kBassBands));
    const double allDb = powerToDb(bands(frame.power, 0, kBassBands));
    const double middleDb = powerToDb(frame.middleSide) - powerToDb(frame.middlePower);
    return sideDb > kQuietestDbfs && sideDb - allDb > kLeastSideDb && sideDb - allDb > middleDb + kSideOverMiddleDb;
}

void WindDetector::result(HandlingReading& reading) const
{
    if (m_windyFrames < kLeastFrames ||
        static_cast<double>(m_windyFrames) < kLeastShare * static_cast<double>(m_frames))
        return;
    const auto calmFrames = static_cast<double>(std::max<std::int64_t>(1, m_frames - m_windyFrames));
    double power = 0.0;
    double cornerHz = 0.0;
    for (std::size_t b = 0; b < kBands; ++b) {
        const double windyPower = m_windyPower[b] / static_cast<double>(m_windyFrames);
        const double calmPower = m_calmPower[b] / calmFrames;
        if (windyPower < dbToGain(kCoversDb) * dbToGain(kCoversDb) * calmPower)
            break;
        power += windyPower - calmPower;
        cornerHz = bandEdge(b + 1);
    }
    if (powerToDb(power) < kQuietestDbfs)
        return;
    reading.windPresent = true;
    reading.windDbfs = powerToDb(power);
    reading.windCornerHz = std::clamp(cornerHz, kLowestCornerHz, kHighestCornerHz);
}

} // namespace resonate
