#include "core/analysis/crowd_detector.h"

#include "core/base/decibels.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace resonate {

namespace {

constexpr std::array<double, 5> kFlatnessEdgesHz{500.0, 1000.0, 2000.0, 4000.0, 6000.0};
constexpr std::array<double, 4> kFlatnessWeights{0.447, 0.230, 0.188, 0.257}; // per dB of flatness
constexpr double kLowToMiddleWeight = -0.130;                                 // per dB
constexpr double kMiddleDeviationWeight = -0.159;                             // per dB
constexpr double kCentroidDeviationWeight = -5.60;                            // per octave
constexpr double kBias = 5.49;
constexpr double kYes = 0.5;           // logit
constexpr double kSilentLogit = -20.0; // nothing to hear
constexpr double kSilence = 1e-10;     // mean square of 1-6 kHz, -100 dBFS
constexpr double kWindowSeconds = 1.0;
constexpr double kWindowHopSeconds = 0.5;
constexpr std::size_t kSmoothing = 3; // windows
constexpr double kJoinSeconds = 1.5;
constexpr double kLeastSeconds = 1.5;

double deviation(std::span<const double> values)
{
    const auto count = static_cast<double>(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
    double sum = 0.0;
    for (const double value : values)
        sum += (value - mean) * (value - mean);
    return std::sqrt(sum / count);
}

} // namespace

CrowdDetector::CrowdDetector(const Parameters& parameters)
    : m_parameters(parameters),
      m_windowFrames(std::max<std::size_t>(
          2, static_cast<std::size_t>(kWindowSeconds * parameters.sampleRateHz / parameters.hop))),
      m_windowHop(std::max<std::size_t>(
          1, static_cast<std::size_t>(kWindowHopSeconds * parameters.sampleRateHz / parameters.hop)))
{
    for (std::size_t band = 0; band < kFlatnessBands; ++band) {
        const double ratio = kFlatnessEdgesHz[band + 1] / kFlatnessEdgesHz[band];
        for (int third = 0; third < 3; ++third) {
            const auto bin = [&](int edge) {
                const double hz = kFlatnessEdgesHz[band] * std::pow(ratio, edge / 3.0);
                return static_cast<std::size_t>(std::ceil(hz * parameters.fftSize / parameters.sampleRateHz));
            };
            if (bin(third + 1) <= static_cast<std::size_t>(parameters.fftSize) / 2)
                m_thirds.push_back({bin(third), bin(third + 1), band});
        }
    }
}

CrowdDetector::Frame CrowdDetector::measure(std::span<const float> power) const
{
    constexpr float kTiny = 1e-20F;
    Frame frame;
    std::array<int, kFlatnessBands> thirds{};
    for (const Third& third : m_thirds) {
        float sum = 0.0F;
        float logarithms = 0.0F;
        for (std::size_t k = third.begin; k < third.end; ++k) {
            sum += power[k] + kTiny;
            logarithms += std::log2(power[k] + kTiny);
        }
        const auto bins = static_cast<float>(third.end - third.begin);
        frame.flatnessDb[third.band] += 3.0103F * (logarithms / bins - std::log2(sum / bins));
        ++thirds[third.band];
    }
    for (std::size_t band = 0; band < kFlatnessBands;
         ++band) // what the sample rate does not hold is as what lies under it
        frame.flatnessDb[band] = thirds[band] > 0 ? frame.flatnessDb[band] / static_cast<float>(thirds[band])
                                 : band > 0       ? frame.flatnessDb[band - 1]
                                                  : 0.0F;
    const auto bin = [this, &power](double hz) {
        return std::min(power.size(),
                        static_cast<std::size_t>(std::ceil(hz * m_parameters.fftSize / m_parameters.sampleRateHz)));
    };
    frame.low = std::accumulate(power.begin() + static_cast<std::ptrdiff_t>(bin(40.0)),
                                power.begin() + static_cast<std::ptrdiff_t>(bin(250.0)), 0.0F);
    frame.middle = std::accumulate(power.begin() + static_cast<std::ptrdiff_t>(bin(1000.0)),
                                   power.begin() + static_cast<std::ptrdiff_t>(bin(6000.0)), 0.0F);
    float weighted = 0.0F;
    float sum = kTiny;
    for (std::size_t k = bin(500.0); k < bin(6000.0); ++k) {
        weighted += static_cast<float>(k) * power[k];
        sum += power[k];
    }
    frame.centroid = std::log2(weighted / sum + 1.0F);
    return frame;
}

void CrowdDetector::process(std::span<const float> power)
{
    m_frames.push_back(measure(power));
    if (m_frames.size() > m_windowFrames)
        m_frames.pop_front();
    ++m_frame;
    if (m_frames.size() == m_windowFrames &&
        (m_frame - static_cast<std::int64_t>(m_windowFrames)) % static_cast<std::int64_t>(m_windowHop) == 0)
        extend(judge());
}

double CrowdDetector::judge() const
{
    const auto count = static_cast<double>(m_frames.size());
    std::array<double, kFlatnessBands> flatness{};
    std::vector<double> middleDb;
    std::vector<double> centroid;
    double low = 0.0;
    double middle = 0.0;
    for (const Frame& frame : m_frames) {
        for (std::size_t band = 0; band < kFlatnessBands; ++band)
            flatness[band] += static_cast<double>(frame.flatnessDb[band]) / count;
        low += static_cast<double>(frame.low) / count;
        middle += static_cast<double>(frame.middle) / count;
        middleDb.push_back(powerToDb(static_cast<double>(frame.middle)));
        centroid.push_back(static_cast<double>(frame.centroid));
    }
    if (middle < kSilence)
        return kSilentLogit;
    double logit = kBias + kLowToMiddleWeight * std::clamp(powerToDb(low / middle), -40.0, 40.0) +
                   kMiddleDeviationWeight * deviation(middleDb) + kCentroidDeviationWeight * deviation(centroid);
    for (std::size_t band = 0; band < kFlatnessBands; ++band)
        logit += kFlatnessWeights[band] * flatness[band];
    return std::max(logit, kSilentLogit);
}

/// Smooths and lengthens, closes or opens a span.
void CrowdDetector::extend(double logit)
{
    m_logits.push_back(logit);
    if (m_logits.size() < kSmoothing)
        return;
    if (m_logits.size() > kSmoothing)
        m_logits.pop_front();
    const double smoothed = std::accumulate(m_logits.begin(), m_logits.end(), 0.0) / kSmoothing;
    m_best = std::max(m_best, smoothed);
    if (smoothed <= kYes)
        return;
    const double frameSeconds = static_cast<double>(m_parameters.hop) / m_parameters.sampleRateHz;
    const double end = static_cast<double>(m_frame - 1) * frameSeconds +
                       static_cast<double>(m_parameters.fftSize) / m_parameters.sampleRateHz;
    // The mean of three windows stands for the middle one.
    const double middle =
        end - (static_cast<double>(m_windowHop) + static_cast<double>(m_windowFrames) / 2.0) * frameSeconds;
    const TimeSpan found{std::max(0.0, middle - kWindowSeconds / 2.0), middle + kWindowSeconds / 2.0};
    if (m_open && found.beginSeconds <= m_open->endSeconds + kJoinSeconds) {
        m_open->endSeconds = found.endSeconds;
        return;
    }
    if (m_open && m_open->endSeconds - m_open->beginSeconds >= kLeastSeconds)
        m_spans.push_back(*m_open);
    m_open = found;
}

CrowdReading CrowdDetector::result() const
{
    CrowdReading reading;
    reading.likelihood = 1.0 / (1.0 + std::exp(-m_best));
    reading.spans = m_spans;
    if (!m_open)
        return reading;
    TimeSpan last = *m_open;
    // The last windows have none after them to be smoothed with.
    const double heard =
        static_cast<double>((m_frame - 1) * m_parameters.hop + m_parameters.fftSize) / m_parameters.sampleRateHz;
    if (heard - last.endSeconds <= kWindowSeconds + kWindowHopSeconds)
        last.endSeconds = heard;
    if (last.endSeconds - last.beginSeconds >= kLeastSeconds)
        reading.spans.push_back(last);
    return reading;
}

} // namespace resonate
