#include "core/tools/oversampler.h"

#include "core/dsp/simd_clones.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstring>
#include <numbers>

namespace resonate {
namespace {

// At twice the rate: pass 0.42, stop 0.58 of the single rate, -90 dB. At four times: next to nothing to keep off.
constexpr int kFirstPairs = 18, kSecondPairs = 6;
constexpr double kBeta = 9.0;

using Lanes = float __attribute__((vector_size(32)));
constexpr std::size_t kLanes = 8;

/// out[n] = sum over j of taps[j] (line[n - j] + line[n + 1 + j]); rounds `count` up to whole lanes.
RESONATE_SIMD_CLONES void sumPairs(const float* line, const float* taps, std::size_t pairs, float* out,
                                   std::size_t count)
{
    for (std::size_t n = 0; n < count; n += kLanes) {
        Lanes sum = {};
        for (std::size_t j = 0; j < pairs; ++j) {
            Lanes left, right;
            std::memcpy(&left, line + n - j, sizeof left);
            std::memcpy(&right, line + n + 1 + j, sizeof right);
            sum += taps[j] * (left + right);
        }
        std::memcpy(out + n, &sum, sizeof sum);
    }
}

void append(std::vector<float>& line, std::size_t kept, const float* samples, std::size_t count,
            std::size_t stride) noexcept
{
    for (std::size_t n = 0; n < count; ++n)
        line[kept + n] = samples[n * stride];
}

void leaveBehind(std::vector<float>& line, std::size_t kept, std::size_t count) noexcept
{
    std::memmove(line.data(), line.data() + count, kept * sizeof(float));
}

} // namespace

HalfBand::HalfBand(int pairs, double kaiserBeta) : m_pairs(static_cast<std::size_t>(pairs)), m_taps(m_pairs)
{
    double total = 0.0;
    std::vector<double> taps(m_pairs);
    for (std::size_t j = 0; j < m_pairs; ++j) {
        const double distance = static_cast<double>(j) + 0.5, edge = distance / pairs;
        taps[j] = std::sin(std::numbers::pi * distance) / (std::numbers::pi * distance) *
                  std::cyl_bessel_i(0.0, kaiserBeta * std::sqrt(1.0 - edge * edge));
        total += 2.0 * taps[j];
    }
    std::ranges::transform(taps, m_taps.begin(), [total](double tap) { return static_cast<float>(tap / total); });
    const std::size_t length = 2 * m_pairs + kMostFrames + kLanes;
    for (auto* line : {&m_lowLine, &m_evenLine, &m_oddLine})
        line->assign(length, 0.0F);
}

void HalfBand::interpolate(const std::vector<float>& line, std::size_t count) noexcept
{
    sumPairs(line.data() + m_pairs - 1, m_taps.data(), m_pairs, m_between.data(), count);
}

void HalfBand::raise(std::span<const float> lower, std::span<float> higher) noexcept
{
    const std::size_t kept = 2 * m_pairs - 1, count = lower.size();
    assert(count <= kMostFrames && higher.size() == 2 * count);
    append(m_lowLine, kept, lower.data(), count, 1);
    interpolate(m_lowLine, count);
    for (std::size_t n = 0; n < count; ++n) {
        higher[2 * n] = m_lowLine[m_pairs - 1 + n];
        higher[2 * n + 1] = m_between[n];
    }
    leaveBehind(m_lowLine, kept, count);
}

void HalfBand::lowerRate(std::span<const float> higher, std::span<float> lower) noexcept
{
    const std::size_t kept = 2 * m_pairs - 1, count = lower.size();
    assert(count <= kMostFrames && higher.size() == 2 * count);
    append(m_evenLine, kept, higher.data(), count, 2);
    append(m_oddLine, kept, higher.data() + 1, count, 2);
    interpolate(m_oddLine, count);
    for (std::size_t n = 0; n < count; ++n)
        lower[n] = 0.5F * (m_evenLine[m_pairs + n] + m_between[n]);
    leaveBehind(m_evenLine, kept, count);
    leaveBehind(m_oddLine, kept, count);
}

void HalfBand::reset() noexcept
{
    for (auto* line : {&m_lowLine, &m_evenLine, &m_oddLine})
        std::ranges::fill(*line, 0.0F);
}

Oversampler::Oversampler() : m_first(kFirstPairs, kBeta), m_second(kSecondPairs, kBeta) {}

int Oversampler::latencyFrames() noexcept
{
    return 2 * kFirstPairs - 1 +
           kSecondPairs; // 2 pairs - 1 in each rate there and back, and one more at twice the rate
}

void Oversampler::up(std::span<const float> in, std::span<float> out) noexcept
{
    assert(in.size() <= kMostFrames && out.size() == kFactor * in.size());
    const auto half = std::span(m_half).first(2 * in.size());
    m_first.raise(in, half);
    m_second.raise(half, out);
}

void Oversampler::down(std::span<const float> in, std::span<float> out) noexcept
{
    assert(out.size() <= kMostFrames && in.size() == kFactor * out.size());
    const auto half = std::span(m_half).first(2 * out.size());
    m_second.lowerRate(in, half);
    for (float& sample : half)
        std::swap(sample, m_held);
    m_first.lowerRate(half, out);
}

void Oversampler::reset() noexcept
{
    m_first.reset();
    m_second.reset();
    m_held = 0.0F;
}

} // namespace resonate
