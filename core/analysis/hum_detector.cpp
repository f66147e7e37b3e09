#include "core/analysis/hum_detector.h"

#include "core/base/decibels.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace resonate {

namespace {

constexpr double kLowRateHz = 3000.0; // at least; teeth go up to 12 * 60 Hz
constexpr double kPassHz = 800.0;
constexpr double kBinHz = 0.73; // 1.4 s; a bass note a semitone away is five bins away at the first tooth
constexpr int kTeeth = 12;
constexpr double kSurroundingsHz = 44.0; // to each side; lines are at least 50 Hz apart, so the median is between them
constexpr double kLeastProminenceDb = -5.0;
constexpr double kMostProminenceDb = 15.0; // a tooth cannot make up for more than this
constexpr double kToothDb = 6.0;
constexpr double kLeastScoreDb = 6.0;
constexpr int kLeastTeeth = 6;
constexpr double kFrequencyStepHz = 0.02;
constexpr double kTolerance = 0.005;       // of mains
constexpr double kOtherCombMarginDb = 0.5; // mains must fit better than any other comb
constexpr double kArithmeticDb = 90.0;     // under the loudest bin there is rounding, not sound
constexpr std::int64_t kLeastFrames = 6;
constexpr double kTimeQuantile = 0.15;
constexpr double kDigitalSilence = 1e-12; // mean square

int decimationFor(int sampleRateHz)
{
    return std::max(1, static_cast<int>(sampleRateHz / kLowRateHz));
}

int evenSize(double rateHz)
{
    return 2 * static_cast<int>(std::ceil(rateHz / kBinHz / 2.0));
}

} // namespace

HumDetector::HumDetector(AudioFormat format)
    : m_trackers{HumTracker({format.sampleRateHz, 50.0}), HumTracker({format.sampleRateHz, 60.0})},
      m_decimator({.sampleRateHz = format.sampleRateHz,
                   .factor = decimationFor(format.sampleRateHz),
                   .passHz = std::min(kPassHz, 0.4 * format.sampleRateHz / decimationFor(format.sampleRateHz))}),
      m_rateHz(static_cast<double>(format.sampleRateHz) / decimationFor(format.sampleRateHz)),
      m_fft(evenSize(m_rateHz)),
      m_bins(std::min(static_cast<std::size_t>(m_fft.bins()),
                      static_cast<std::size_t>(kPassHz / m_rateHz * m_fft.size()))),
      m_binHz(m_rateHz / m_fft.size()),
      m_window(static_cast<std::size_t>(m_fft.size())),
      m_quiet({.bins = static_cast<int>(m_bins),
               .quantile = kTimeQuantile,
               .window = 0,
               .top = static_cast<float>(m_fft.size()) * static_cast<float>(m_fft.size())}),
      m_frame(m_window.size()),
      m_spectrum(static_cast<std::size_t>(m_fft.bins())),
      m_power(m_bins)
{
    for (std::size_t i = 0; i < m_window.size(); ++i)
        m_window[i] =
            static_cast<float>(0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * static_cast<double>(i) / m_fft.size()));
    m_windowPower = std::inner_product(m_window.begin(), m_window.end(), m_window.begin(), 0.0);
}

void HumDetector::process(ConstAudioView block)
{
    m_mid.assign(static_cast<std::size_t>(block.frames()), 0.0F);
    for (int c = 0; c < block.channels(); ++c) {
        const auto channel = block.channel(c);
        for (std::size_t i = 0; i < m_mid.size(); ++i)
            m_mid[i] += channel[i] / static_cast<float>(block.channels());
    }
    for (HumTracker& tracker : m_trackers)
        tracker.process(m_mid);
    m_decimator.process(m_mid, m_low);
    const std::size_t hop = m_frame.size() / 4;
    std::size_t at = 0;
    for (; at + m_frame.size() <= m_low.size(); at += hop) {
        std::copy_n(m_low.begin() + static_cast<std::ptrdiff_t>(at), m_frame.size(), m_frame.begin());
        analyse();
    }
    m_low.erase(m_low.begin(), m_low.begin() + static_cast<std::ptrdiff_t>(at));
}

void HumDetector::analyse()
{
    const double energy = std::inner_product(m_frame.begin(), m_frame.end(), m_frame.begin(), 0.0);
    if (energy / static_cast<double>(m_frame.size()) < kDigitalSilence)
        return;
    for (std::size_t i = 0; i < m_frame.size(); ++i)
        m_frame[i] *= m_window[i];
    m_fft.forward(m_frame, m_spectrum);
    for (std::size_t k = 0; k < m_bins; ++k)
        m_power[k] = std::norm(m_spectrum[k]);
    m_quiet.process(m_power);
}

/// Decibels above the median of the surroundings, per bin.
std::vector<double> HumDetector::prominences(std::span<const float> quiet) const
{
    const double loudestDb = powerToDb(static_cast<double>(*std::ranges::max_element(quiet)));
    std::vector<double> levels;
    for (const float power : quiet)
        levels.push_back(std::max(powerToDb(static_cast<double>(power)), loudestDb - kArithmeticDb));
    const auto side = static_cast<std::size_t>(kSurroundingsHz / m_binHz);
    std::vector<double> result(levels.size());
    std::vector<double> sorted;
    for (std::size_t k = 0; k < levels.size(); ++k) {
        const std::size_t begin = k > side ? k - side : 0;
        const std::size_t end = std::min(levels.size(), k + side + 1);
        sorted.assign(levels.begin() + static_cast<std::ptrdiff_t>(begin),
                      levels.begin() + static_cast<std::ptrdiff_t>(end));
        const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
        std::nth_element(sorted.begin(), middle, sorted.end());
        result[k] = levels[k] - *middle;
    }
    return result;
}

HumDetector::Comb HumDetector::comb(std::span<const double> prominence, double frequencyHz) const
{
    Comb found{.frequencyHz = frequencyHz};
    for (int tooth = 1; tooth <= kTeeth; ++tooth) {
        const double place = tooth * frequencyHz / m_binHz; // between two bins: the greater
        const auto low = static_cast<std::size_t>(place);
        if (low + 1 >= prominence.size())
            break;
        const double value = std::max(prominence[low], prominence[low + 1]);
        found.score += std::clamp(value, kLeastProminenceDb, kMostProminenceDb) / kTeeth;
        found.teeth += value > kToothDb ? 1 : 0;
    }
    return found;
}

HumDetector::Comb HumDetector::bestComb(std::span<const double> prominence, double lowHz, double highHz) const
{
    Comb best = comb(prominence, lowHz);
    for (double hz = lowHz + kFrequencyStepHz; hz <= highHz; hz += kFrequencyStepHz) {
        const Comb candidate = comb(prominence, hz);
        if (candidate.score > best.score)
            best = candidate;
    }
    return best;
}

/// Each tooth's power is what its five bins hold above their surroundings; a sine of amplitude A puts A^2 / 4 * size *
/// sum w^2 into them.
double HumDetector::levelDbfs(std::span<const float> quiet, double frequencyHz) const
{
    double power = 0.0;
    for (int tooth = 1; tooth <= kTeeth; ++tooth) {
        const auto centre = static_cast<std::size_t>(std::lround(tooth * frequencyHz / m_binHz));
        if (centre + 8 >= quiet.size())
            break;
        const double around = 0.5 * static_cast<double>(quiet[centre - 8] + quiet[centre + 8]);
        double held = 0.0;
        for (std::size_t k = centre - 2; k <= centre + 2; ++k)
            held += static_cast<double>(quiet[k]) - around;
        power += std::max(held, 0.0);
    }
    return powerToDb(power * 2.0 / (static_cast<double>(m_fft.size()) * m_windowPower));
}

HumReading HumDetector::result() const
{
    HumReading reading = combResult();
    for (const HumTracker& tracker : m_trackers) {
        const HumReading tracked = tracker.result();
        if (reading.present || !tracked.present)
            continue;
        const double score = reading.score;
        reading = tracked;
        reading.score = score;
    }
    return reading;
}

HumReading HumDetector::combResult() const
{
    HumReading reading;
    if (m_quiet.count() < kLeastFrames)
        return reading;
    std::vector<float> quiet(m_bins);
    m_quiet.quantile(quiet);
    const std::vector<double> prominence = prominences(quiet);
    Comb best;
    for (const double mainsHz : {50.0, 60.0}) {
        const Comb found = bestComb(prominence, mainsHz * (1.0 - kTolerance), mainsHz * (1.0 + kTolerance));
        if (found.score > best.score)
            best = found;
    }
    reading.score = best.score;
    if (best.score < kLeastScoreDb || best.teeth < kLeastTeeth)
        return reading;
    double other = 0.0;
    for (const auto& [low, high] : {std::pair{40.0, 49.5}, std::pair{50.5, 59.4}, std::pair{60.6, 75.0}})
        other = std::max(other, bestComb(prominence, low, high).score);
    if (other + kOtherCombMarginDb > best.score)
        return reading;
    reading.present = true;
    reading.frequencyHz = best.frequencyHz;
    reading.harmonics = best.teeth;
    reading.levelDbfs = levelDbfs(quiet, best.frequencyHz);
    return reading;
}

} // namespace resonate
