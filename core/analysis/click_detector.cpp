#include "core/analysis/click_detector.h"

#include "core/dsp/simd_clones.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace resonate {
namespace {

constexpr std::size_t kOrder = 20;
constexpr double kFrameSeconds = 0.03;   // at least
constexpr double kWidestSeconds = 0.001; // to each side of the peak
constexpr double kAroundSeconds = 0.006;
constexpr double kLeastError = 20.0;      // over the usual error of the frame
constexpr double kLeastOverAround = 20.0; // over the error before and after
constexpr double kLeastOverSound = 0.3;   // less is covered by the music
constexpr double kMostAfterToBefore = 1.6;
constexpr double kEdge = 4.0;         // over the error around: still the click
constexpr float kShareOfPeak = 0.03F; // less of the click is not worth mending
constexpr float kQuietest = 2e-4F;    // of a click: under it, it is rounding

std::size_t frameSize(int sampleRateHz)
{
    std::size_t size = 256;
    while (static_cast<double>(size) < kFrameSeconds * sampleRateHz)
        size *= 2;
    return size;
}

RESONATE_SIMD_CLONES void correlations(const float* samples, std::size_t size, double* out)
{
    constexpr std::size_t kLanes = 16;
    for (std::size_t lag = 0; lag <= kOrder; ++lag) {
        float sums[kLanes] = {};
        std::size_t i = 0;
        for (; i + kLanes + lag <= size; i += kLanes)
            for (std::size_t lane = 0; lane < kLanes; ++lane)
                sums[lane] += samples[i + lane] * samples[i + lane + lag];
        double sum = 0.0;
        for (const float value : sums)
            sum += static_cast<double>(value);
        for (; i + lag < size; ++i)
            sum += static_cast<double>(samples[i] * samples[i + lag]);
        out[lag] = sum;
    }
}

RESONATE_SIMD_CLONES void filter(const float* samples, const float* coefficients, std::size_t size, float* out)
{
    for (std::size_t i = kOrder; i < size; ++i)
        out[i] = samples[i];
    for (std::size_t l = 1; l <= kOrder; ++l)
        for (std::size_t i = kOrder; i < size; ++i)
            out[i] += coefficients[l] * samples[i - l];
}

/// Levinson's and Durbin's recursion.
void predictor(const std::array<double, kOrder + 1>& correlation, std::span<float> coefficients)
{
    std::array<double, kOrder + 1> a = {1.0};
    double error = correlation[0] * (1.0 + 1e-7) + 1e-12;
    for (std::size_t m = 1; m <= kOrder; ++m) {
        double sum = correlation[m];
        for (std::size_t i = 1; i < m; ++i)
            sum += a[i] * correlation[m - i];
        const double reflection = -sum / error;
        const auto before = a;
        for (std::size_t i = 1; i <= m; ++i)
            a[i] = before[i] + reflection * before[m - i];
        error *= 1.0 - reflection * reflection;
        if (error <= 0.0)
            break;
    }
    std::ranges::transform(a, coefficients.begin(), [](double value) { return static_cast<float>(value); });
}

double meanSquare(std::span<const float> samples)
{
    double sum = 0.0;
    for (const float sample : samples)
        sum += static_cast<double>(sample) * static_cast<double>(sample);
    return sum / static_cast<double>(std::max<std::size_t>(1, samples.size()));
}

} // namespace

ClickDetector::ClickDetector(AudioFormat format)
    : m_sampleRateHz(format.sampleRateHz),
      m_size(frameSize(format.sampleRateHz)),
      m_widest(static_cast<std::size_t>(std::ceil(kWidestSeconds * format.sampleRateHz))),
      m_around(static_cast<std::size_t>(std::ceil(kAroundSeconds * format.sampleRateHz))),
      m_window(m_size),
      m_waiting(static_cast<std::size_t>(format.channels)),
      m_windowed(m_size),
      m_coefficients(kOrder + 1),
      m_error(m_size)
{
    for (std::size_t i = 0; i < m_size; ++i)
        m_window[i] = static_cast<float>(0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * (static_cast<double>(i) + 0.5) /
                                                              static_cast<double>(m_size)));
}

void ClickDetector::process(ConstAudioView block)
{
    for (std::size_t c = 0; c < m_waiting.size(); ++c) {
        const auto channel = block.channel(static_cast<int>(c));
        m_waiting[c].insert(m_waiting[c].end(), channel.begin(), channel.end());
    }
    std::size_t at = 0;
    for (; at + m_size <= m_waiting[0].size(); at += m_size / 2)
        for (const auto& waiting : m_waiting) {
            const auto frame = std::span(waiting).subspan(at, m_size);
            predict(frame);
            search(frame, m_frame + static_cast<std::int64_t>(at));
        }
    for (auto& waiting : m_waiting)
        waiting.erase(waiting.begin(), waiting.begin() + static_cast<std::ptrdiff_t>(at));
    m_frame += static_cast<std::int64_t>(at);
}

void ClickDetector::predict(std::span<const float> frame)
{
    for (std::size_t i = 0; i < m_size; ++i)
        m_windowed[i] = m_window[i] * frame[i];
    std::array<double, kOrder + 1> correlation = {};
    correlations(m_windowed.data(), m_size, correlation.data());
    predictor(correlation, m_coefficients);
    std::fill_n(m_error.begin(), kOrder, 0.0F);
    filter(frame.data(), m_coefficients.data(), m_size, m_error.data());
}

void ClickDetector::search(std::span<const float> frame, std::int64_t firstFrame)
{
    m_sorted.clear();
    for (std::size_t i = kOrder; i < m_size; i += 3)
        m_sorted.push_back(std::abs(m_error[i]));
    const auto middle = m_sorted.begin() + static_cast<std::ptrdiff_t>(m_sorted.size() / 2);
    std::nth_element(m_sorted.begin(), middle, m_sorted.end());
    m_usual = static_cast<double>(*middle);
    const float least = std::max(kQuietest, static_cast<float>(kLeastError * m_usual));
    for (std::size_t i = m_size / 4; i < 3 * m_size / 4; ++i) {
        if (std::abs(m_error[i]) < least)
            continue;
        const auto end = m_error.begin() + static_cast<std::ptrdiff_t>(i + 2 * m_widest);
        const auto peak = std::max_element(m_error.begin() + static_cast<std::ptrdiff_t>(i), end,
                                           [](float a, float b) { return std::abs(a) < std::abs(b); });
        const auto at = static_cast<std::size_t>(peak - m_error.begin());
        if (at < 3 * m_size / 4 && isolated(frame, at))
            add(frame, firstFrame, at);
        i += 2 * m_widest;
    }
}

bool ClickDetector::isolated(std::span<const float> frame, std::size_t peak) const
{
    const std::size_t length = m_around - m_widest;
    const auto before = [&](std::span<const float> samples) {
        return std::sqrt(meanSquare(samples.subspan(peak - m_around, length)));
    };
    const auto after = [&](std::span<const float> samples) {
        return std::sqrt(meanSquare(samples.subspan(peak + m_widest, length)));
    };
    const double height = static_cast<double>(std::abs(m_error[peak]));
    return height > kLeastOverAround * std::max(before(m_error), after(m_error)) &&
           height > kLeastOverSound * std::max(before(frame), after(frame)) &&
           after(m_error) <= kMostAfterToBefore * std::max(before(m_error), m_usual) &&
           after(frame) <= kMostAfterToBefore * before(frame);
}

/// Prediction forwards errs from a click's first sample on, prediction backwards up to its last.
void ClickDetector::add(std::span<const float> frame, std::int64_t firstFrame, std::size_t peak)
{
    const std::span<const float> error(m_error);
    const std::size_t length = m_around - m_widest;
    const double around = std::sqrt(std::max(meanSquare(error.subspan(peak - m_around, length)),
                                             meanSquare(error.subspan(peak + m_widest, length))));
    const auto edge = std::max(static_cast<float>(kEdge * around), kShareOfPeak * std::abs(m_error[peak]));
    std::size_t begin = peak - m_widest;
    while (begin < peak && std::abs(m_error[begin]) < edge)
        ++begin;
    std::size_t end = peak + m_widest;
    const auto backwards = [&](std::size_t at) {
        float sum = 0.0F;
        for (std::size_t l = 0; l <= kOrder; ++l)
            sum += m_coefficients[l] * frame[at + l];
        return std::abs(sum);
    };
    while (end > begin + 1 && backwards(end - 1) < edge)
        --end;
    if (m_clicks.size() >= HandlingReading::kMostListed) {
        ++m_notListed;
        return;
    }
    m_clicks.push_back({static_cast<double>(firstFrame + static_cast<std::int64_t>(begin)) / m_sampleRateHz,
                        static_cast<double>(firstFrame + static_cast<std::int64_t>(end)) / m_sampleRateHz});
}

std::vector<TimeSpan> ClickDetector::result() const
{
    std::vector<TimeSpan> sorted = m_clicks;
    std::ranges::sort(sorted, {}, &TimeSpan::beginSeconds);
    std::vector<TimeSpan> joined;
    for (const TimeSpan& click : sorted)
        if (!joined.empty() && click.beginSeconds <= joined.back().endSeconds)
            joined.back().endSeconds = std::max(joined.back().endSeconds, click.endSeconds);
        else
            joined.push_back(click);
    return joined;
}

} // namespace resonate
