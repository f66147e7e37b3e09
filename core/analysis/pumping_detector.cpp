#include "core/analysis/pumping_detector.h"

#include "core/base/decibels.h"
#include "core/dsp/rough_log2.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace resonate {

namespace {

constexpr std::size_t kBands = 12;
constexpr double kLowHz = 3000.0;
constexpr double kHighHz = 16000.0;
constexpr double kStretchSeconds = 24.0;
constexpr double kLeastSeconds = 8.0;
constexpr double kValleySeconds = 0.6;
constexpr double kLevelSeconds = 0.3;
constexpr std::size_t kLeastRaised = 3;     // bands whose mean is the bound
constexpr double kBandFloorQuantile = 0.08; // of a band's level over the stretch
constexpr double kEmptyBandDb = 25.0;       // under the median band: past the recording's bandwidth
constexpr double kPresentCorrelation = -0.15;
constexpr double kPresentRangeDb = 3.0;
constexpr double kRangeScale = 1.25; // valleys between notes miss the gain's extremes; measured with known compressors
constexpr double kHistogramStepDb = 0.25;
constexpr double kHistogramSpanDb = 40.0; // to each side
constexpr double kDigitalSilence = 1e-12; // mean square

double quantileOf(std::vector<double> values, double q)
{
    const auto rank = static_cast<std::ptrdiff_t>(q * static_cast<double>(values.size() - 1) + 0.5);
    std::nth_element(values.begin(), values.begin() + rank, values.end());
    return values[static_cast<std::size_t>(rank)];
}

} // namespace

PumpingDetector::PumpingDetector(const Parameters& parameters)
    : m_parameters(parameters),
      m_valleyFrames(std::max<std::size_t>(
          1, static_cast<std::size_t>(kValleySeconds * parameters.sampleRateHz / parameters.hop))),
      m_stretchFrames(static_cast<std::size_t>(kStretchSeconds * parameters.sampleRateHz / parameters.hop)),
      m_levelDecay(std::exp(-parameters.hop / (kLevelSeconds * parameters.sampleRateHz))),
      m_floorHistogram(static_cast<std::size_t>(2.0 * kHistogramSpanDb / kHistogramStepDb) + 1)
{
    const double high = std::min(kHighHz, 0.45 * parameters.sampleRateHz);
    const double low = std::min(kLowHz, 0.2 * parameters.sampleRateHz);
    for (std::size_t b = 0; b <= kBands; ++b) {
        const double hz = low * std::pow(high / low, static_cast<double>(b) / kBands);
        m_edges.push_back(static_cast<std::size_t>(hz * parameters.fftSize / parameters.sampleRateHz));
    }
    m_bandsDb.reserve(m_stretchFrames * kBands);
    m_levelsDb.reserve(m_stretchFrames);
}

void PumpingDetector::process(std::span<const float> power)
{
    const double sum = std::accumulate(power.begin(), power.end(), 0.0);
    if (sum < kDigitalSilence)
        return;
    m_level = m_level < 0.0 ? sum : m_levelDecay * m_level + (1.0 - m_levelDecay) * sum;
    m_levelsDb.push_back(static_cast<float>(powerToDb(m_level)));
    for (std::size_t b = 0; b < kBands; ++b) {
        float logarithms = 0.0F;
        for (std::size_t k = m_edges[b]; k < m_edges[b + 1]; ++k)
            logarithms += roughLog2(power[k] + 1e-20F);
        const auto bins = static_cast<float>(std::max<std::size_t>(1, m_edges[b + 1] - m_edges[b]));
        m_bandsDb.push_back(3.0103F * logarithms / bins);
    }
    if (m_levelsDb.size() < m_stretchFrames)
        return;
    pool(judge());
    m_levelsDb.clear();
    m_bandsDb.clear();
}

/// How far each band stands above its own floor, dB: [frames][bands in use]. Bands past the recording's bandwidth are
/// left out.
std::vector<std::vector<double>> PumpingDetector::raisedBands() const
{
    const std::size_t frames = m_levelsDb.size();
    std::vector<std::vector<double>> tracks(kBands, std::vector<double>(frames));
    std::vector<double> floors;
    for (std::size_t b = 0; b < kBands; ++b) {
        for (std::size_t i = 0; i < frames; ++i) { // power mean of three frames
            double mean = 0.0;
            for (std::size_t j = i == 0 ? 0 : i - 1; j <= std::min(i + 1, frames - 1); ++j)
                mean += dbToGain(2.0 * static_cast<double>(m_bandsDb[j * kBands + b])) / 3.0;
            tracks[b][i] = powerToDb(mean);
        }
        floors.push_back(quantileOf(tracks[b], kBandFloorQuantile));
    }
    const double empty = quantileOf(floors, 0.5) - kEmptyBandDb;
    std::vector<std::vector<double>> raised(frames);
    for (std::size_t i = 0; i < frames; ++i)
        for (std::size_t b = 0; b < kBands; ++b)
            if (floors[b] >= empty)
                raised[i].push_back(tracks[b][i] - floors[b]);
    return raised;
}

/// Valleys of the least raised bands against the levels at the same frames.
PumpingDetector::Sums PumpingDetector::judge() const
{
    std::vector<double> bounds;
    for (std::vector<double>& bands : raisedBands()) {
        const auto least = bands.begin() + static_cast<std::ptrdiff_t>(std::min(kLeastRaised, bands.size()));
        std::partial_sort(bands.begin(), least, bands.end());
        bounds.push_back(std::accumulate(bands.begin(), least, 0.0) / static_cast<double>(least - bands.begin()));
    }
    std::vector<double> valleys;
    std::vector<double> levels;
    for (std::size_t begin = 0; begin + m_valleyFrames <= bounds.size(); begin += m_valleyFrames) {
        const auto first = bounds.begin() + static_cast<std::ptrdiff_t>(begin);
        const auto lowest = std::min_element(first, first + static_cast<std::ptrdiff_t>(m_valleyFrames));
        valleys.push_back(*lowest);
        levels.push_back(static_cast<double>(m_levelsDb[static_cast<std::size_t>(lowest - bounds.begin())]));
    }
    Sums sums;
    if (valleys.size() < 4)
        return sums;
    const auto count = static_cast<double>(valleys.size());
    const double valleyMean = std::accumulate(valleys.begin(), valleys.end(), 0.0) / count;
    const double levelMean = std::accumulate(levels.begin(), levels.end(), 0.0) / count;
    const double median = quantileOf(valleys, 0.5);
    sums.weight = count;
    for (std::size_t i = 0; i < valleys.size(); ++i) {
        sums.floorVariance += (valleys[i] - valleyMean) * (valleys[i] - valleyMean);
        sums.levelVariance += (levels[i] - levelMean) * (levels[i] - levelMean);
        sums.covariance += (valleys[i] - valleyMean) * (levels[i] - levelMean);
        sums.floorsDb.push_back(valleys[i] - median);
    }
    return sums;
}

void PumpingDetector::pool(const Sums& sums)
{
    m_pooled.weight += sums.weight;
    m_pooled.levelVariance += sums.levelVariance;
    m_pooled.floorVariance += sums.floorVariance;
    m_pooled.covariance += sums.covariance;
    for (const double db : sums.floorsDb) {
        const double slot = (std::clamp(db, -kHistogramSpanDb, kHistogramSpanDb) + kHistogramSpanDb) / kHistogramStepDb;
        ++m_floorHistogram[static_cast<std::size_t>(slot + 0.5)];
    }
}

PumpingReading PumpingDetector::result() const
{
    PumpingDetector whole = *this; // with the stretch that is not full yet
    const double seconds = static_cast<double>(m_levelsDb.size()) * m_parameters.hop / m_parameters.sampleRateHz;
    if (seconds >= kLeastSeconds)
        whole.pool(whole.judge());
    PumpingReading reading;
    const Sums& pooled = whole.m_pooled;
    reading.reliable = pooled.weight > 0.0;
    const double variances = pooled.levelVariance * pooled.floorVariance;
    if (variances < 1e-9)
        return reading;
    reading.correlation = pooled.covariance / std::sqrt(variances);
    const auto levelAt = [&whole, &pooled](double q) {
        double below = 0.0;
        std::size_t slot = 0;
        while (slot + 1 < whole.m_floorHistogram.size() && below + whole.m_floorHistogram[slot] <= q * pooled.weight)
            below += whole.m_floorHistogram[slot++];
        return static_cast<double>(slot) * kHistogramStepDb;
    };
    const double range = kRangeScale * (levelAt(0.9) - levelAt(0.1));
    reading.present = reading.correlation < kPresentCorrelation && range >= kPresentRangeDb;
    reading.rangeDb = reading.present ? range : 0.0;
    return reading;
}

} // namespace resonate
