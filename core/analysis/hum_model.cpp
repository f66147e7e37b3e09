#include "core/analysis/hum_model.h"

#include "core/analysis/hum_frames.h"
#include "core/dsp/simd_clones.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <numbers>

namespace resonate {
namespace {

using std::numbers::pi;

constexpr int kLanes = 8;
constexpr int kMostFrames = 128;         // every other one, padded
constexpr double kDriftRange = 0.024;    // Hz per second; mains drifts by a tenth of that on a bad day
constexpr double kDriftStep = 0.003;     // half a radian at the tenth multiple, where the taper ends
constexpr double kOffsetStep = 0.008;    // a tenth of what the twelfth multiple tells apart
constexpr double kLimitQuantile = 0.3;   // of the magnitudes over time
constexpr double kLeastCoherence = 0.45; // of a line that may be there all the time
constexpr double kLeastShareSeen = 0.06; // of the time, in which a line shows between notes
constexpr double kMostOfLoudest = 2.0;   // of those

/// A phasor for every frame.
struct Turned {
    std::array<float, kMostFrames> real;
    std::array<float, kMostFrames> imaginary;
};

RESONATE_SIMD_CLONES void multiply(Turned& power, const Turned& by, int frames)
{
    for (int m = 0; m < frames; ++m) {
        const float real = power.real[m] * by.real[m] - power.imaginary[m] * by.imaginary[m];
        power.imaginary[m] = power.real[m] * by.imaginary[m] + power.imaginary[m] * by.real[m];
        power.real[m] = real;
    }
}

RESONATE_SIMD_CLONES float squaredSum(const float* real, const float* imaginary, const Turned& turn, int frames)
{
    float sumReal[kLanes] = {};
    float sumImaginary[kLanes] = {};
    for (int m = 0; m < frames; m += kLanes)
        for (int lane = 0; lane < kLanes; ++lane) {
            const int i = m + lane;
            sumReal[lane] += real[i] * turn.real[i] - imaginary[i] * turn.imaginary[i];
            sumImaginary[lane] += real[i] * turn.imaginary[i] + imaginary[i] * turn.real[i];
        }
    float a = 0.0F;
    float b = 0.0F;
    for (int lane = 0; lane < kLanes; ++lane) {
        a += sumReal[lane];
        b += sumImaginary[lane];
    }
    return a * a + b * b;
}

double quantileOf(std::vector<double>& values, double quantile)
{
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(quantile * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

int rows()
{
    return 2 * static_cast<int>(std::lround(kDriftRange / kDriftStep)) + 1;
}

} // namespace

double agreement(const HumModel& earlier, const HumModel& later, double secondsBetween, int harmonics) noexcept
{
    const double t = 0.5 * secondsBetween;
    double product = 0.0;
    double powerA = 0.0;
    double powerB = 0.0;
    for (std::size_t line = 0; line < earlier.amplitudes.size(); ++line) {
        const int multiple = static_cast<int>(line) % harmonics + 1;
        const double turnsA = earlier.offsetHz * t + earlier.driftHzPerSecond * t * t / 2.0;
        const double turnsB = -later.offsetHz * t + later.driftHzPerSecond * t * t / 2.0;
        const std::complex<double> turn = std::polar(1.0, 2.0 * pi * multiple * (turnsA - turnsB));
        product += std::real(earlier.amplitudes[line] * turn * std::conj(later.amplitudes[line]));
        powerA += std::norm(earlier.amplitudes[line]);
        powerB += std::norm(later.amplitudes[line]);
    }
    return product / std::max(std::sqrt(powerA * powerB), 1e-30);
}

HumModelFitter::HumModelFitter(const Parameters& parameters)
    : m_parameters(parameters),
      m_lines(parameters.channels * parameters.harmonics),
      m_padded(((parameters.frames + 1) / 2 + kLanes - 1) / kLanes * kLanes),
      m_executor(parameters.executor != nullptr ? parameters.executor : &m_inline),
      m_real(static_cast<std::size_t>(m_lines * m_padded)),
      m_imaginary(m_real.size()),
      m_rows(static_cast<std::size_t>(rows())),
      m_coherences(static_cast<std::size_t>(m_lines)),
      m_lineFitter(static_cast<std::size_t>(parameters.frames)),
      m_found(static_cast<std::size_t>(m_lines))
{
    assert(parameters.frames % 2 == 1 && m_padded <= kMostFrames);
    for (int m = 0; m < parameters.frames; ++m)
        m_taper.push_back(static_cast<float>(0.5 - 0.5 * std::cos(2.0 * pi * (m + 1) / (parameters.frames + 1))));
    m_sorted.reserve(m_taper.size());
    m_turned.reserve(m_taper.size());
    m_weights.reserve(m_taper.size());
}

void HumModelFitter::fit(std::span<const std::complex<double>> window, std::span<const char> valid, HumModel& model)
{
    assert(window.size() == m_taper.size() * static_cast<std::size_t>(m_lines) && valid.size() == m_taper.size());
    model.amplitudes.assign(static_cast<std::size_t>(m_lines), {});
    model.score = 0.0;
    model.lines = 0;
    limit(window, valid);
    if (m_taperSum <= 0.0F)
        return;
    m_executor->run(static_cast<int>(m_rows.size()),
                    [this](int row) { m_rows[static_cast<std::size_t>(row)] = searchRow(row); });
    Candidate best;
    for (const Candidate& candidate : m_rows)
        if (candidate.score > best.score)
            best = candidate;
    best = refine(best);
    best.score = scoreOf(best.offsetHz, best.driftHzPerSecond, m_coherences.data());
    model.offsetHz = best.offsetHz;
    model.driftHzPerSecond = best.driftHzPerSecond;
    model.score = best.score / m_lines;
    for (int line = 0; line < m_lines; ++line)
        fitLine(window, valid, line, model);
    choose(model);
}

/// Every other frame, no longer than 1, so that a loud note counts no more than a moment of hum.
void HumModelFitter::limit(std::span<const std::complex<double>> window, std::span<const char> valid)
{
    std::ranges::fill(m_real, 0.0F);
    std::ranges::fill(m_imaginary, 0.0F);
    m_taperSum = 0.0F;
    for (std::size_t m = 0; m < m_taper.size(); m += 2)
        m_taperSum += valid[m] ? m_taper[m] : 0.0F;
    const auto lines = static_cast<std::size_t>(m_lines);
    for (std::size_t line = 0; line < lines; ++line) {
        m_sorted.clear();
        for (std::size_t m = 0; m < m_taper.size(); m += 2)
            if (valid[m])
                m_sorted.push_back(std::abs(window[m * lines + line]));
        if (m_sorted.empty())
            return;
        const double most = std::max(quantileOf(m_sorted, kLimitQuantile), 1e-12);
        for (std::size_t m = 0; m < m_taper.size(); m += 2) {
            if (!valid[m])
                continue;
            const std::complex<double> value = window[m * lines + line];
            const std::complex<double> limited =
                value / std::max(std::abs(value), most) * static_cast<double>(m_taper[m]);
            const std::size_t at = line * static_cast<std::size_t>(m_padded) + m / 2;
            m_real[at] = static_cast<float>(limited.real());
            m_imaginary[at] = static_cast<float>(limited.imag());
        }
    }
}

HumModelFitter::Candidate HumModelFitter::searchRow(int row) const
{
    Candidate best;
    const double drift = row * kDriftStep - kDriftRange;
    const int steps = static_cast<int>(std::ceil(m_parameters.rangeHz / kOffsetStep));
    for (int step = -steps; step <= steps; ++step) {
        const double score = scoreOf(step * kOffsetStep, drift, nullptr);
        if (score > best.score)
            best = {score, step * kOffsetStep, drift};
    }
    return best;
}

HumModelFitter::Candidate HumModelFitter::refine(Candidate best) const
{
    double offsetStep = kOffsetStep / 2.0;
    double driftStep = kDriftStep / 2.0;
    for (int round = 0; round < 6; ++round, offsetStep /= 2.0, driftStep /= 2.0) {
        const Candidate centre = best;
        for (int o = -1; o <= 1; ++o)
            for (int d = -1; d <= 1; ++d) {
                const double offset = centre.offsetHz + o * offsetStep;
                const double drift = centre.driftHzPerSecond + d * driftStep;
                const double score = scoreOf(offset, drift, nullptr);
                if (score > best.score)
                    best = {score, offset, drift};
            }
    }
    return best;
}

/// Sum over the lines of their squared coherence, 0..1 each, when turned back by this offset and drift.
double HumModelFitter::scoreOf(double offsetHz, double driftHzPerSecond, double* lines) const
{
    Turned turn = {};
    const int frames = (m_parameters.frames + 1) / 2;
    for (int m = 0; m < frames; ++m) {
        const double t = (2 * m - m_parameters.frames / 2) * m_parameters.hopSeconds;
        const double phase = -2.0 * pi * (offsetHz * t + driftHzPerSecond * t * t / 2.0);
        turn.real[static_cast<std::size_t>(m)] = std::cos(static_cast<float>(phase));
        turn.imaginary[static_cast<std::size_t>(m)] = std::sin(static_cast<float>(phase));
    }
    Turned power = turn;
    double sum = 0.0;
    for (int h = 0; h < m_parameters.harmonics; ++h) {
        for (int c = 0; c < m_parameters.channels; ++c) {
            const int line = c * m_parameters.harmonics + h;
            const auto at = static_cast<std::size_t>(line * m_padded);
            const double squared = static_cast<double>(squaredSum(&m_real[at], &m_imaginary[at], power, m_padded) /
                                                       (m_taperSum * m_taperSum));
            if (lines != nullptr)
                lines[line] = std::sqrt(squared);
            sum += squared;
        }
        multiply(power, turn, m_padded);
    }
    return sum;
}

void HumModelFitter::fitLine(std::span<const std::complex<double>> window, std::span<const char> valid, int line,
                             HumModel& model)
{
    const auto index = static_cast<std::size_t>(line);
    const int multiple = line % m_parameters.harmonics + 1;
    m_turned.clear();
    m_weights.clear();
    for (std::size_t m = 0; m < m_taper.size(); ++m) {
        if (!valid[m])
            continue;
        const double t = (static_cast<double>(m) - m_parameters.frames / 2) * m_parameters.hopSeconds;
        const double turns = multiple * (model.offsetHz * t + model.driftHzPerSecond * t * t / 2.0);
        const double gain = HumFrames::windowGain(multiple * (model.offsetHz + model.driftHzPerSecond * t));
        m_turned.push_back(window[m * static_cast<std::size_t>(m_lines) + index] *
                           std::polar(1.0 / gain, -2.0 * pi * turns));
        m_weights.push_back(static_cast<double>(m_taper[m]));
    }
    m_found[index] = m_lineFitter.fit(m_turned, m_weights, m_coherences[index] >= kLeastCoherence);
}

/// Keeps the lines that turn together most of the time, and, once there are enough of those to know that there is hum,
/// those that come through in the gaps between notes, unless they are louder than hum is.
void HumModelFitter::choose(HumModel& model) const
{
    double loudest = 0.0;
    for (int c = 0; c < m_parameters.channels; ++c) {
        int lines = 0;
        for (int h = 0; h < m_parameters.harmonics; ++h) {
            const HumLine& line = m_found[static_cast<std::size_t>(c * m_parameters.harmonics + h)];
            if (!line.steady)
                continue;
            loudest = std::max(loudest, std::abs(line.amplitude));
            ++lines;
        }
        model.lines = std::max(model.lines, lines);
    }
    for (std::size_t i = 0; i < m_found.size(); ++i) {
        const HumLine& line = m_found[i];
        const bool seen = model.lines >= kLeastHumLines && line.share >= kLeastShareSeen &&
                          std::abs(line.amplitude) <= kMostOfLoudest * loudest;
        if (line.steady || seen)
            model.amplitudes[i] = line.amplitude;
    }
}

} // namespace resonate
