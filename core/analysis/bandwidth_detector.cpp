#include "core/analysis/bandwidth_detector.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

namespace resonate {
namespace {

// A float's exponent and upper mantissa bits are a logarithmic scale for free: eight steps per octave of power.
constexpr int kDroppedBits = 20;
constexpr float kSmallest = 1e-15F; // -150 dBFS in one bin
constexpr float kLargest = 1e3F;
constexpr double kShareOfFrames = 0.05;
constexpr std::int64_t kFewestFrames = 40; // about a second
constexpr double kSilentPeakDb = -110.0;   // nothing in the spectrum passes this: silence

constexpr double kFlatDb = 4.0;     // per step: less is no slope
constexpr double kFainterDb = 30.0; // what a louder sound's edge leaves may be that much weaker

constexpr double kSmoothingHz = 53.0;
constexpr double kLowestEndHz = 2000.0;
constexpr double kGapHz = 150.0;  // between the edge and what is compared on its sides
constexpr double kSideHz = 400.0; // width of what is compared
constexpr double kAcceptedStepDb = 9.0;
constexpr double kComesBackDb = 6.0;
constexpr double kDeepestDb = 75.0; // under the peak: further down nothing is heard
constexpr double kOverFloorDb = 6.0;
constexpr double kMovesDb = 10.0;   // loud over median frames; steady noise: 6.4
constexpr double kTrendFrom = 0.70; // the music's own slope is fitted from this share of a step's frequency ...
constexpr double kTrendTo = 0.88;   // ... to this one: a phone's low-pass may begin to fall as early
constexpr double kSteepestTrendDbPerHz = -0.004;
constexpr double kSlopeDropDb = 3.0;
constexpr double kBrickWallDropDb = 6.0;
constexpr double kNearHz = 100.0; // a brick wall does most of its step from one to two of these around it
constexpr double kBrickWallShare = 0.7;
constexpr double kLeastBrickWallDb = 12.0;

std::uint32_t rawIndex(float power) noexcept
{
    return std::bit_cast<std::uint32_t>(power) >> kDroppedBits;
}

std::size_t indexOf(float power) noexcept
{
    return rawIndex(std::clamp(power, kSmallest, kLargest)) - rawIndex(kSmallest);
}

/// Lower end of a step, in dB.
double stepDb(std::size_t index)
{
    const auto raw = static_cast<std::uint32_t>(index) + rawIndex(kSmallest);
    return 10.0 * std::log10(static_cast<double>(std::bit_cast<float>(raw << kDroppedBits)));
}

const std::size_t kSteps = indexOf(kLargest) + 1;

double meanOf(std::span<const float> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// An envelope over frequency, and how many bins its distances are.
struct Envelope {
    std::vector<float> levelsDb; // [bins]
    double binHz;

    std::size_t bin(double hz) const { return static_cast<std::size_t>(std::lround(hz / binHz)); }
    std::size_t size() const { return levelsDb.size(); }
    double below(std::size_t k) const // mean level on the lower side of a step at k
    {
        return meanOf(std::span(levelsDb).subspan(k - bin(kGapHz + kSideHz), bin(kSideHz)));
    }
    double above(std::size_t k) const { return meanOf(std::span(levelsDb).subspan(k + bin(kGapHz), bin(kSideHz))); }
};

struct Step {
    std::size_t bin = 0;
    double db = 0.0;
};

/// What lies too far under the peak to be heard is cut off at the floor: a codec's own edge, down there, is not the
/// music's.
void floorEnvelope(Envelope& envelope, double peakDb)
{
    for (float& level : envelope.levelsDb)
        level = std::max(level, static_cast<float>(peakDb - kDeepestDb));
}

/// All but 5 % of what lies above a step is well under `belowDb`, so that a whistling monitor does not count as music.
bool staysDown(const Envelope& envelope, std::size_t bin, double belowDb)
{
    std::vector<float> rest(envelope.levelsDb.begin() + static_cast<std::ptrdiff_t>(bin + envelope.bin(kGapHz)),
                            envelope.levelsDb.end());
    const auto at = rest.begin() + static_cast<std::ptrdiff_t>(rest.size() * 95 / 100);
    std::ranges::nth_element(rest, at);
    return static_cast<double>(*at) < belowDb - kComesBackDb;
}

/// The largest step down after which the spectrum stays down.
Step largestStep(const Envelope& envelope)
{
    Step best;
    const std::size_t first = envelope.bin(kLowestEndHz);
    for (std::size_t k = first; k + envelope.bin(kGapHz) + envelope.bin(kSideHz) <= envelope.size(); ++k) {
        const double below = envelope.below(k);
        const double db = below - envelope.above(k);
        if (db > best.db && staysDown(envelope, k, below))
            best = {k, db};
    }
    return best;
}

/// The edge of something louder, such as an audience, may be the largest step while music goes on above it: past a
/// stretch without a slope, the next step that ends something that moves as music does, or the one that was given.
Step stepOfTheMusic(const Envelope& envelope, const Envelope& medians, const Step& largest)
{
    if (largest.bin == 0) // there is none
        return largest;
    Step best = largest;
    bool flat = false;
    const double leastDb = envelope.below(largest.bin) - kFainterDb;
    for (std::size_t k = largest.bin + envelope.bin(kGapHz + kSideHz);
         k + envelope.bin(kGapHz) + envelope.bin(kSideHz) <= envelope.size(); ++k) {
        const double below = envelope.below(k);
        const double db = below - envelope.above(k);
        flat = flat || db < kFlatDb;
        const bool larger = best.bin == largest.bin ? db >= kAcceptedStepDb : db > best.db;
        if (flat && larger && below > leastDb && below - medians.below(k) > kMovesDb && staysDown(envelope, k, below))
            best = {k, db};
    }
    return best;
}

/// Straight line through the envelope below a step: what the music would do without the edge.
struct Trend {
    double levelDb = 0.0; // at centreBin
    double perBinDb = 0.0;
    double centreBin = 0.0;
    double at(std::size_t k) const { return levelDb + perBinDb * (static_cast<double>(k) - centreBin); }
};

Trend trendBelow(const Envelope& envelope, std::size_t bin)
{
    const auto first = static_cast<std::size_t>(kTrendFrom * static_cast<double>(bin));
    const auto last = static_cast<std::size_t>(kTrendTo * static_cast<double>(bin));
    const auto part = std::span(envelope.levelsDb).subspan(first, last - first);
    Trend trend = {meanOf(part), 0.0, 0.5 * static_cast<double>(first + last - 1)};
    double covariance = 0.0;
    double variance = 0.0;
    for (std::size_t k = first; k < last; ++k) {
        const double x = static_cast<double>(k) - trend.centreBin;
        covariance += x * static_cast<double>(part[k - first]);
        variance += x * x;
    }
    const double steepest = kSteepestTrendDbPerHz * envelope.binHz;
    trend.perBinDb = std::clamp(covariance / std::max(variance, 1.0), steepest, 0.0);
    return trend;
}

/// Highest frequency at which the envelope still reaches `limitDb(bin)`, coming down from `bin`, to a fraction of a
/// bin.
template <class Limit>
double lastReachingHz(const Envelope& envelope, std::size_t bin, const Limit& limitDb)
{
    const auto excessDb = [&](std::size_t k) { return static_cast<double>(envelope.levelsDb[k]) - limitDb(k); };
    std::size_t k = std::min(envelope.size() - 1, bin);
    while (k > 1 && excessDb(k - 1) < 0.0)
        --k;
    const double upper = excessDb(k - 1);
    const double lower = excessDb(k);
    const double fraction = upper > lower ? std::clamp(upper / (upper - lower), 0.0, 1.0) : 1.0;
    return (static_cast<double>(k - 1) + fraction) * envelope.binHz;
}

/// Where the band ends: of a brick wall, half the amplitude; of a slope, 3 dB under where the music would have gone on.
double edgeHz(const Envelope& envelope, const Step& step)
{
    const std::size_t top = step.bin + envelope.bin(kGapHz);
    const auto near = [&](double fromHz) {
        const auto first = static_cast<std::size_t>(static_cast<double>(step.bin) + fromHz / envelope.binHz);
        return meanOf(std::span(envelope.levelsDb).subspan(first, std::max<std::size_t>(1, envelope.bin(kNearHz))));
    };
    const double nearDropDb = near(-2.0 * kNearHz) - near(kNearHz);
    if (nearDropDb >= std::max(kLeastBrickWallDb, kBrickWallShare * step.db)) {
        const double limitDb = envelope.below(step.bin) - kBrickWallDropDb;
        return lastReachingHz(envelope, top, [limitDb](std::size_t) { return limitDb; });
    }
    const Trend trend = trendBelow(envelope, step.bin);
    return lastReachingHz(envelope, top, [&trend](std::size_t k) { return trend.at(k) - kSlopeDropDb; });
}

/// Without an edge: the last frequency that is heard over the floor, or that moves as a floor does not.
double lastHeardHz(const Envelope& envelope, const std::vector<float>& mediansDb, double peakDb)
{
    std::vector<float> top(envelope.levelsDb.end() -
                               static_cast<std::ptrdiff_t>(std::max<std::size_t>(1, envelope.size() / 10)),
                           envelope.levelsDb.end());
    std::ranges::nth_element(top, top.begin() + static_cast<std::ptrdiff_t>(top.size() / 2));
    const double floorDb = static_cast<double>(top[top.size() / 2]);
    for (std::size_t k = envelope.size(); k-- > 0;) {
        const auto levelDb = static_cast<double>(envelope.levelsDb[k]);
        const bool moves = levelDb > static_cast<double>(mediansDb[k]) + kMovesDb;
        if (levelDb > peakDb - kDeepestDb && (moves || levelDb > floorDb + kOverFloorDb))
            return static_cast<double>(k) * envelope.binHz;
    }
    return static_cast<double>(envelope.size() - 1) * envelope.binHz;
}

double lowEdgeHz(const Envelope& envelope)
{
    constexpr double kHighestStartHz = 400.0;
    constexpr double kDropDb = 10.0;
    const std::size_t last = std::min(envelope.size() - 1, envelope.bin(kHighestStartHz));
    std::size_t k = 1;
    for (std::size_t i = 1; i <= last; ++i)
        if (envelope.levelsDb[i] > envelope.levelsDb[k])
            k = i;
    const auto limitDb = static_cast<double>(envelope.levelsDb[k]) - kDropDb;
    while (k > 1 && static_cast<double>(envelope.levelsDb[k - 1]) > limitDb)
        --k;
    return static_cast<double>(k) * envelope.binHz;
}

} // namespace

BandwidthDetector::BandwidthDetector(const Parameters& parameters)
    : m_binHz(static_cast<double>(parameters.sampleRateHz) / parameters.fftSize),
      m_bins(static_cast<std::size_t>(parameters.fftSize / 2 + 1)),
      m_histogram(m_bins * kSteps)
{
}

void BandwidthDetector::process(std::span<const float> power) noexcept
{
    for (std::size_t k = 0; k < m_bins; ++k)
        ++m_histogram[k * kSteps + indexOf(power[k])];
    ++m_frames;
}

double BandwidthDetector::levelDb(std::size_t bin, double share) const
{
    const std::uint32_t* counts = m_histogram.data() + bin * kSteps;
    const double wanted = share * static_cast<double>(m_frames);
    double passed = 0.0;
    for (std::size_t i = kSteps; i-- > 0;) {
        const double count = counts[i];
        if (passed + count >= wanted && count > 0.0) {
            const double above = (wanted - passed) / count; // share of the step's frames that lie above the quantile
            return stepDb(i + 1) - above * (stepDb(i + 1) - stepDb(i));
        }
        passed += count;
    }
    return stepDb(0);
}

std::vector<float> BandwidthDetector::envelopeDb(double share) const
{
    std::vector<float> raw(m_bins);
    for (std::size_t k = 0; k < m_bins; ++k)
        raw[k] = static_cast<float>(levelDb(k, share));
    const auto half = static_cast<std::size_t>(std::lround(kSmoothingHz / m_binHz)) / 2;
    std::vector<float> smooth(m_bins);
    for (std::size_t k = 0; k < m_bins; ++k) {
        const std::size_t first = k - std::min(k, half);
        const std::size_t last = std::min(m_bins - 1, k + half);
        smooth[k] = static_cast<float>(meanOf(std::span(raw).subspan(first, last - first + 1)));
    }
    return smooth;
}

BandwidthReading BandwidthDetector::result() const
{
    BandwidthReading reading;
    reading.highHz = m_binHz * static_cast<double>(m_bins - 1);
    Envelope envelope = {envelopeDb(kShareOfFrames), m_binHz};
    const auto peakDb = static_cast<double>(std::ranges::max(envelope.levelsDb));
    if (m_frames == 0 || peakDb < kSilentPeakDb) {
        reading.reliable = false;
        return reading;
    }
    reading.reliable = m_frames >= kFewestFrames;
    floorEnvelope(envelope, peakDb);
    const std::vector<float> medians = envelopeDb(0.5);
    const Step step = stepOfTheMusic(envelope, {medians, m_binHz}, largestStep(envelope));
    reading.highStepDb = step.db;
    reading.bandLimited = step.db >= kAcceptedStepDb;
    reading.highHz = reading.bandLimited ? edgeHz(envelope, step) : lastHeardHz(envelope, medians, peakDb);
    reading.lowHz = lowEdgeHz(envelope);
    return reading;
}

} // namespace resonate
