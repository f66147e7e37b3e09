#include "core/restoration/bandwidth/sub_bass_generator.h"

#include "core/base/decibels.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace resonate {
namespace {

constexpr double kAnalysisRateHz = 3000.0;
constexpr double kLowPassHz = 600.0;
constexpr std::array kButterworthQ = {0.51763809, 0.70710678, 1.93185165}; // sixth order
constexpr std::int64_t kHopSamples = 32;                                   // at the analysis' rate
constexpr double kLowestEdgeHz = 30.0;
constexpr double kHighestEdgeHz = 300.0;
constexpr double kMostAperiodic = 0.30;
constexpr double kQuietestDbfs = -50.0;
constexpr double kReleaseSeconds = 0.03; // where the note is lost; where it fades, what is sung fades with it
constexpr double kInaudible = 1e-4;
constexpr double kMostTurn = 0.05; // radians a hop that a steady sine is turned towards what is there
constexpr double kTwoPi = 2.0 * std::numbers::pi;

int factorFor(int sampleRateHz)
{
    return std::max(1, static_cast<int>(sampleRateHz / kAnalysisRateHz));
}

/// Delay of the low-pass far below its corner: the sum of 1/Q over the corner's angular frequency.
std::int64_t lowPassFrames(int sampleRateHz)
{
    double sum = 0.0;
    for (const double q : kButterworthQ)
        sum += 1.0 / q;
    return std::llround(sum / (kTwoPi * kLowPassHz) * sampleRateHz);
}

double wrapped(double phase)
{
    return phase - kTwoPi * std::round(phase / kTwoPi);
}

double meanSquare(std::span<const float> samples)
{
    double sum = 0.0;
    for (const float sample : samples)
        sum += static_cast<double>(sample) * static_cast<double>(sample);
    return sum / static_cast<double>(samples.size());
}

} // namespace

SubBassGenerator::SubBassGenerator(const Parameters& parameters)
    : m_parameters(parameters),
      m_active(parameters.amount > 0.0 && parameters.lowEdgeHz > kLowestEdgeHz),
      m_factor(factorFor(parameters.format.sampleRateHz)),
      m_yin({.sampleRateHz = static_cast<double>(parameters.format.sampleRateHz) / m_factor}),
      m_partials({static_cast<double>(parameters.format.sampleRateHz) / m_factor,
                  std::min(parameters.lowEdgeHz, kHighestEdgeHz), m_yin.frameLength()}),
      m_hopFrames(kHopSamples * m_factor),
      // A note is sung from the middle of one frame to the next one's, when the median of its pitch is known.
      m_delay(parameters.format.channels, static_cast<std::int64_t>(m_yin.frameLength() / 2) * m_factor +
                                              (kMedian / 2 + 1) * m_hopFrames +
                                              lowPassFrames(parameters.format.sampleRateHz)),
      m_meter(0.0, parameters.lowEdgeHz),
      m_history(m_yin.frameLength() + kMedian / 2 * kHopSamples),
      m_sung(static_cast<std::size_t>(m_hopFrames)),
      m_added(parameters.format.channels, m_hopFrames)
{
    for (std::size_t i = 0; i < m_lowPass.size(); ++i)
        m_lowPass[i] =
            Biquad(BiquadCoefficients::lowPass(parameters.format.sampleRateHz, kLowPassHz, kButterworthQ[i]));
}

void SubBassGenerator::listen(ConstAudioView chunk) noexcept
{
    for (std::int64_t n = 0; n < chunk.frames(); ++n) {
        double mid = 0.0;
        for (int c = 0; c < chunk.channels(); ++c)
            mid += static_cast<double>(chunk.channel(c)[static_cast<std::size_t>(n)]);
        mid /= chunk.channels();
        for (Biquad& section : m_lowPass)
            mid = section.process(mid);
        if (++m_phaseInSample == m_factor) {
            m_phaseInSample = 0;
            std::shift_left(m_history.begin(), m_history.end(), 1);
            m_history.back() = static_cast<float>(mid);
        }
    }
}

bool SubBassGenerator::hasNote(const YinPitch::Reading& reading) const noexcept
{
    return reading.aperiodicity < kMostAperiodic && reading.frequencyHz > 0.0 &&
           powerToDb(meanSquare(std::span(m_history).last(m_yin.frameLength()))) > kQuietestDbfs;
}

void SubBassGenerator::finishHop() noexcept
{
    const std::size_t length = m_yin.frameLength();
    const YinPitch::Reading reading = m_yin.estimate(std::span(m_history).last(length));
    std::shift_left(m_pitches.begin(), m_pitches.end(), 1);
    m_pitches.back() = hasNote(reading) ? reading.frequencyHz : 0.0;
    auto sorted = m_pitches;
    std::ranges::sort(sorted);
    Moment moment;
    const double middle = m_pitches[kMedian / 2];
    const double median = sorted[kMedian / 2];
    // Most of the hops around hear a note, and so does this one: near the median it stands, else the median does.
    if (median > 0.0 && middle > 0.0) {
        moment.frequencyHz = std::abs(std::log2(middle / median)) < 0.1 ? middle : median;
        moment.partials = m_partials.measure(std::span(m_history).first(length), moment.frequencyHz);
    }
    sing(moment);
}

void SubBassGenerator::sing(const Moment& next) noexcept
{
    const double rateHz = m_parameters.format.sampleRateHz;
    const auto hop = static_cast<double>(m_hopFrames);
    const double release = std::exp(-hop / (kReleaseSeconds * rateHz));
    const double fromHz = m_frequencyHz > 0.0 ? m_frequencyHz : next.frequencyHz;
    const double toHz = next.frequencyHz > 0.0 ? next.frequencyHz : fromHz;
    std::ranges::fill(m_sung, 0.0F);
    bool voiced = false;
    for (std::size_t h = 0; h < m_oscillators.size(); ++h) {
        Oscillator& oscillator = m_oscillators[h];
        const BassPartials::Partial& partial = next.partials[h];
        const double target = std::max(partial.missing, oscillator.amplitude * release);
        const double amplitude = target < kInaudible ? 0.0 : target;
        double step = kTwoPi * static_cast<double>(h + 1) * fromHz / rateHz;
        const double lastStep = kTwoPi * static_cast<double>(h + 1) * toHz / rateHz;
        const double travelled = 0.5 * (step + lastStep) * hop;
        if (partial.heard) {
            // A sine that is just coming up may turn freely.
            const double mostTurn =
                kMostTurn +
                std::numbers::pi * std::max(0.0, 1.0 - oscillator.amplitude / std::max(amplitude, kInaudible));
            step += 2.0 * std::clamp(wrapped(partial.phase - oscillator.phase - travelled), -mostTurn, mostTurn) / hop;
        }
        if (amplitude > 0.0 || oscillator.amplitude > 0.0) {
            voiced = true;
            const double bend = (lastStep - step) / hop;
            const double slope = (amplitude - oscillator.amplitude) / hop;
            double phase = oscillator.phase;
            for (std::size_t n = 0; n < m_sung.size(); ++n) {
                const auto k = static_cast<double>(n);
                m_sung[n] += static_cast<float>((oscillator.amplitude + slope * k) * std::cos(phase));
                phase += step + bend * (k + 0.5);
            }
            oscillator.phase = wrapped(phase);
        }
        oscillator.amplitude = amplitude;
    }
    m_frequencyHz = voiced ? toHz : 0.0;
    m_hops += 1.0;
    m_voicedHops += voiced ? 1.0 : 0.0;
}

void SubBassGenerator::process(AudioView block) noexcept
{
    for (std::int64_t at = 0; at < block.frames();) {
        const std::int64_t count = std::min(block.frames() - at, m_hopFrames - m_at);
        processChunk(block.slice(at, count));
        at += count;
    }
}

void SubBassGenerator::processChunk(AudioView chunk) noexcept
{
    if (m_active)
        listen(chunk);
    m_delay.process(chunk);
    const AudioView added = m_added.view().slice(0, chunk.frames());
    const auto amount = static_cast<float>(m_parameters.amount);
    for (int c = 0; c < chunk.channels() && m_active; ++c)
        for (std::size_t n = 0; n < chunk.channel(c).size(); ++n) {
            added.channel(c)[n] = amount * m_sung[static_cast<std::size_t>(m_at) + n];
            chunk.channel(c)[n] += added.channel(c)[n];
        }
    m_meter.process(added, chunk);
    if (m_parameters.addedOnly)
        copyAudio(added, chunk);
    m_at += chunk.frames();
    if (m_at == m_hopFrames) {
        m_at = 0;
        if (m_active)
            finishHop();
    }
}

void SubBassGenerator::reset() noexcept
{
    for (Biquad& section : m_lowPass)
        section.reset();
    m_delay.reset();
    m_meter.reset();
    m_phaseInSample = 0;
    std::ranges::fill(m_history, 0.0F);
    m_pitches.fill(0.0);
    m_oscillators.fill({});
    m_frequencyHz = 0.0;
    std::ranges::fill(m_sung, 0.0F);
    fillSilence(m_added.view());
    m_at = 0;
    m_hops = m_voicedHops = 0.0;
}

} // namespace resonate
