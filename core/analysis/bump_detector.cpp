#include "core/analysis/bump_detector.h"

#include "core/base/decibels.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace resonate {
namespace {

constexpr double kLowRateHz = 1000.0; // about
constexpr double kPassHz = 250.0;
constexpr std::size_t kStepSamples = 5; // of the low rate: 5 ms
constexpr std::size_t kSteps = 200;     // kept: a second
constexpr std::size_t kLookedAt = 100;  // the step that is judged, in the middle of them
constexpr double kLeastJumpDb = 4.0;
constexpr double kLeastFallDb = 6.0;
constexpr double kMostRestDb = 3.0; // the rest of the spectrum may rise by this
constexpr double kLeastDbfs = -45.0;
constexpr double kLeastExplained = 0.8;
constexpr double kNotedExplained = 0.4; // worth remembering, since a drum is not seen equally well each time
constexpr double kNeighbourhoodSeconds = 30.0;
constexpr double kSameDb = 12.0;
constexpr double kSameFrequency = 0.3;
constexpr int kMostOfTheSame = 1;
constexpr double kLongestDecay = 0.07; // seconds; what rings longer is a drum
constexpr double kLoudQuantile = 0.97; // of the low end's level over time: what a bump stands out of
constexpr double kLeadSeconds = 0.015; // the best fit begins up to half a wave late
constexpr double kDecays = 3.5;        // of a bump until it is gone, 30 dB

int decimation(int sampleRateHz)
{
    return std::max(1, static_cast<int>(std::lround(sampleRateHz / kLowRateHz)));
}

double dot(std::span<const float> a, std::span<const float> b)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += static_cast<double>(a[i] * b[i]);
    return sum;
}

} // namespace

BumpDetector::BumpDetector(AudioFormat format)
    : m_factor(decimation(format.sampleRateHz)),
      m_lowRateHz(static_cast<double>(format.sampleRateHz) / m_factor),
      m_decimator({.sampleRateHz = format.sampleRateHz, .factor = m_factor, .passHz = kPassHz}),
      m_lowBand{Biquad(BiquadCoefficients::highPass(m_lowRateHz, 28.0, 0.707)),
                Biquad(BiquadCoefficients::lowPass(m_lowRateHz, 220.0, 0.541)),
                Biquad(BiquadCoefficients::lowPass(m_lowRateHz, 220.0, 1.307))},
      m_thumpBand{Biquad(BiquadCoefficients::highPass(m_lowRateHz, 30.0, 0.707)),
                  Biquad(BiquadCoefficients::lowPass(m_lowRateHz, 130.0, 0.707))},
      m_restBand{
          Biquad(BiquadCoefficients::highPass(format.sampleRateHz, 600.0, 0.707)),
          Biquad(BiquadCoefficients::lowPass(format.sampleRateHz, std::min(4000.0, 0.4 * format.sampleRateHz), 0.707))},
      m_levels(kSteps, static_cast<float>(kSilenceDb)),
      m_restLevels(kSteps, static_cast<float>(kSilenceDb))
{
    m_low.assign(kSteps * kStepSamples, 0.0F);
    for (double hz = 34.0; hz <= 122.0; hz += 4.0)
        for (const double decay : {0.018, 0.027, 0.04, 0.06, 0.08}) {
            Shape shape{hz, decay, {}, {}};
            for (std::size_t i = 0; i < kShapeSamples; ++i) {
                const double t = static_cast<double>(i) / m_lowRateHz;
                const double phase = 2.0 * std::numbers::pi * hz * t;
                shape.first[i] = static_cast<float>(std::exp(-t / decay) * std::cos(phase));
                shape.second[i] = static_cast<float>(std::exp(-t / decay) * std::sin(phase));
            }
            const auto normalise = [](std::array<float, kShapeSamples>& values) {
                const double norm = std::sqrt(dot(values, values));
                for (float& value : values)
                    value = static_cast<float>(static_cast<double>(value) / norm);
            };
            normalise(shape.first);
            const auto shared = static_cast<float>(dot(shape.first, shape.second));
            for (std::size_t i = 0; i < kShapeSamples; ++i)
                shape.second[i] -= shared * shape.first[i];
            normalise(shape.second);
            m_shapes.push_back(shape);
        }
}

void BumpDetector::process(ConstAudioView block)
{
    m_mid.assign(static_cast<std::size_t>(block.frames()), 0.0F);
    for (int c = 0; c < block.channels(); ++c) {
        const auto channel = block.channel(c);
        for (std::size_t i = 0; i < m_mid.size(); ++i)
            m_mid[i] += channel[i] / static_cast<float>(block.channels());
    }
    for (const float sample : m_mid) {
        const double rest = m_restBand[1].process(m_restBand[0].process(static_cast<double>(sample)));
        m_restPower += rest * rest;
        if (++m_restSamples == kStepSamples * static_cast<std::size_t>(m_factor)) {
            m_rest.push_back(static_cast<float>(m_restPower / static_cast<double>(m_restSamples)));
            m_restPower = 0.0;
            m_restSamples = 0;
        }
    }
    m_decimator.process(m_mid, m_decimated);
    std::size_t at = 0;
    for (; at + kStepSamples <= m_decimated.size() && !m_rest.empty(); at += kStepSamples) {
        std::shift_left(m_low.begin(), m_low.end(), kStepSamples);
        m_thumpPower = 0.0;
        for (std::size_t i = 0; i < kStepSamples; ++i) {
            double low = static_cast<double>(m_decimated[at + i]);
            const double thump = m_thumpBand[1].process(m_thumpBand[0].process(low));
            m_thumpPower += thump * thump / kStepSamples;
            for (Biquad& section : m_lowBand)
                low = section.process(low);
            m_low[m_low.size() - kStepSamples + i] = static_cast<float>(low);
        }
        takeStep();
    }
    m_decimated.erase(m_decimated.begin(), m_decimated.begin() + static_cast<std::ptrdiff_t>(at));
}

void BumpDetector::takeStep()
{
    std::shift_left(m_levels.begin(), m_levels.end(), 1);
    std::shift_left(m_restLevels.begin(), m_restLevels.end(), 1);
    m_levels.back() = static_cast<float>(powerToDb(m_thumpPower));
    m_restLevels.back() = static_cast<float>(powerToDb(static_cast<double>(m_rest.front())));
    m_rest.pop_front();
    const double bin = std::clamp(powerToDb(m_thumpPower) + kHistogramDb, 0.0, kHistogramDb - 1.0);
    ++m_histogram[static_cast<std::size_t>(bin)];
    ++m_step;
    if (!jumps(kLookedAt))
        return;
    const Thump thump = fit(kLookedAt);
    if (thump.explained < kNotedExplained)
        return;
    settle(thump.seconds);
    m_thumps.push_back(thump);
}

bool BumpDetector::jumps(std::size_t step) const
{
    const auto most = [this](std::size_t begin, std::size_t end) {
        return *std::max_element(m_levels.begin() + static_cast<std::ptrdiff_t>(begin),
                                 m_levels.begin() + static_cast<std::ptrdiff_t>(end));
    };
    const float level = m_levels[step];
    return level > static_cast<float>(kLeastDbfs) && level >= most(step - 5, step + 6) &&
           level - most(step - 16, step - 6) > static_cast<float>(kLeastJumpDb) &&
           level - most(step + 30, step + 50) > static_cast<float>(kLeastFallDb);
}

/// The best damped sine that begins within some 50 ms of the loudest moment.
BumpDetector::Thump BumpDetector::fit(std::size_t step) const
{
    Thump best;
    std::size_t bestBegin = 0;
    const std::size_t loudest = step * kStepSamples;
    for (std::size_t begin = loudest - 44; begin < loudest + 12; begin += 4) {
        const auto part = std::span(m_low).subspan(begin, kShapeSamples);
        const double power = std::max(dot(part, part), 1e-12);
        for (const Shape& shape : m_shapes) {
            const double first = dot(part, shape.first);
            const double second = dot(part, shape.second);
            const double explained = (first * first + second * second) / power;
            if (explained > best.explained) {
                best = {0.0, static_cast<double>(m_levels[step]), shape.frequencyHz, shape.decaySeconds, explained};
                bestBegin = begin;
            }
        }
    }
    const auto mean = [this](std::size_t begin, std::size_t end) {
        double sum = 0.0;
        for (std::size_t i = begin; i < end; ++i)
            sum += static_cast<double>(m_restLevels[i]);
        return sum / static_cast<double>(end - begin);
    };
    if (mean(step + 4, step + 34) - mean(step - 50, step - 12) > kMostRestDb)
        best.explained = std::min(best.explained, 0.5 * (kNotedExplained + kLeastExplained)); // something else began
    const double low =
        static_cast<double>(m_step - static_cast<std::int64_t>(kSteps)) * kStepSamples + static_cast<double>(bestBegin);
    best.seconds = low / m_lowRateHz + static_cast<double>(m_decimator.centreFrames()) / m_lowRateHz / m_factor;
    return best;
}

TimeSpan BumpDetector::spanOf(const Thump& thump)
{
    return {std::max(0.0, thump.seconds - kLeadSeconds), thump.seconds + kDecays * thump.decaySeconds};
}

bool BumpDetector::isBump(const Thump& thump) const
{
    if (thump.explained < kLeastExplained || thump.decaySeconds > kLongestDecay || thump.levelDb < loudDb())
        return false;
    const auto same = std::ranges::count_if(m_thumps, [&](const Thump& other) {
        return other.seconds != thump.seconds && std::abs(other.seconds - thump.seconds) < kNeighbourhoodSeconds &&
               std::abs(other.levelDb - thump.levelDb) < kSameDb &&
               std::abs(other.frequencyHz / thump.frequencyHz - 1.0) < kSameFrequency;
    });
    return same <= kMostOfTheSame;
}

double BumpDetector::loudDb() const
{
    auto left = static_cast<std::int64_t>((1.0 - kLoudQuantile) * static_cast<double>(m_step));
    std::size_t bin = m_histogram.size();
    while (bin > 0 && left >= 0)
        left -= m_histogram[--bin];
    return -static_cast<double>(kHistogramDb) + static_cast<double>(bin);
}

/// Decides about the thumps whose neighbourhood is over, and forgets those that are in nobody's any more.
void BumpDetector::settle(double nowSeconds)
{
    for (const Thump& thump : m_thumps) {
        if (thump.seconds < m_settledSeconds || thump.seconds > nowSeconds - kNeighbourhoodSeconds || !isBump(thump))
            continue;
        if (m_bumps.size() < HandlingReading::kMostListed)
            m_bumps.push_back(spanOf(thump));
        else
            ++m_notListed;
    }
    m_settledSeconds = std::max(m_settledSeconds, std::nextafter(nowSeconds - kNeighbourhoodSeconds, 1e9));
    while (!m_thumps.empty() && m_thumps.front().seconds < nowSeconds - 2.0 * kNeighbourhoodSeconds)
        m_thumps.pop_front();
}

std::vector<TimeSpan> BumpDetector::result() const
{
    std::vector<TimeSpan> bumps = m_bumps;
    for (const Thump& thump : m_thumps)
        if (thump.seconds >= m_settledSeconds && bumps.size() < HandlingReading::kMostListed && isBump(thump))
            bumps.push_back(spanOf(thump));
    return bumps;
}

} // namespace resonate
