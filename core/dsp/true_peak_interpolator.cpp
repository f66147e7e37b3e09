#include "core/dsp/true_peak_interpolator.h"

#include "core/dsp/simd_clones.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numbers>
#include <numeric>

namespace resonate {
namespace {

constexpr int kFactor = TruePeakInterpolator::kFactor;
constexpr int kHalf = TruePeakInterpolator::kHalfTaps;
constexpr int kShortHalf = TruePeakInterpolator::kShortHalfTaps;
constexpr int kBlock = TruePeakInterpolator::kBlock;
constexpr double kKaiserBeta = 8.0; // -80 dB images

// Short interpolators over-read a steady tone at a third of the rate by 0.11 dB: they may, by half of that.
constexpr double kShortAllowance = 0.9943; // -0.05 dB

double sinc(double distance)
{
    const double angle = std::numbers::pi * distance;
    return distance == 0.0 ? 1.0 : std::sin(angle) / angle;
}

double tap(double distance) // of the long interpolator; distance in samples
{
    const double edge = distance / kHalf;
    if (std::abs(edge) >= 1.0)
        return 0.0;
    return sinc(distance) * std::cyl_bessel_i(0.0, kKaiserBeta * std::sqrt(1.0 - edge * edge)) /
           std::cyl_bessel_i(0.0, kKaiserBeta);
}

double shortTap(double distance)
{
    return kShortAllowance * sinc(distance) * (0.5 + 0.5 * std::cos(std::numbers::pi * distance / kShortHalf));
}

/// An interpolator at one point t as weights h[j] of the samples x[j], j = -kHalf ... kHalf + 1.
using PointWeights = std::array<double, 2 * kHalf + 2>;

PointWeights pointWeights(int eighth, double (*tapOf)(double))
{
    PointWeights weights = {};
    for (int i = 0; i < std::ssize(weights); ++i)
        weights[static_cast<std::size_t>(i)] = tapOf(i - kHalf - eighth / 8.0);
    return weights;
}

PointWeights normalised(PointWeights weights)
{
    const double total = std::accumulate(weights.begin(), weights.end(), 0.0);
    for (double& weight : weights)
        weight /= total;
    return weights;
}

/// What is left of an interpolator when a constant and a straight line are taken out of it.
struct Bending {
    double bend = 0.0;  // sum of magnitudes of the weights of second differences
    double drift = 0.0; // magnitude of the weight of one first difference

    void widen(const Bending& other)
    {
        bend = std::max(bend, other.bend);
        drift = std::max(drift, other.drift);
    }
};

/// Summation by parts, twice: weights r[j] that sum to nothing weigh first differences with their running sum, and
/// those in turn second differences with theirs.
Bending bendingOf(PointWeights residual)
{
    Bending result;
    for (int pass = 0; pass < 2; ++pass)
        std::partial_sum(residual.begin(), residual.end(), residual.begin());
    for (const double weight : residual)
        result.bend += std::abs(weight);
    result.drift = std::abs(residual.back());
    return result;
}

/// Of a point between x[0] and x[1], beside the straight line through both.
Bending bendingOf(PointWeights weights, int eighth)
{
    const double total = std::accumulate(weights.begin(), weights.end(), 0.0);
    weights[kHalf] -= total * (1.0 - eighth / 8.0);
    weights[kHalf + 1] -= total * eighth / 8.0;
    return bendingOf(weights);
}

/// Of all that a peak is taken from: the points, the parabola through three (which reaches an eighth of their second
/// difference over them at most), and the short interpolator's points.
Bending bendingOfPeaks()
{
    Bending points, parabolas;
    for (int k = 0; k < kFactor; ++k) {
        points.widen(bendingOf(normalised(pointWeights(k, tap)), k));
        if (k % 2 == 0)
            points.widen(bendingOf(pointWeights(k, shortTap), k));
        PointWeights second = normalised(pointWeights(k, tap));
        const PointWeights before = normalised(pointWeights(k - 1, tap));
        const PointWeights after = normalised(pointWeights(k + 1, tap));
        for (std::size_t j = 0; j < second.size(); ++j)
            second[j] = 2.0 * second[j] - before[j] - after[j];
        parabolas.widen(bendingOf(second));
    }
    return {points.bend + parabolas.bend / 8.0, points.drift + parabolas.drift / 8.0};
}

using Lanes = float __attribute__((vector_size(32)));
constexpr int kLanes = 8;

// [point k/8][frames], frame 0 in column kFirst. Row 0 holds the samples and one more behind them, row 7 one in front.
constexpr int kFirst = kLanes;
struct Points {
    alignas(32) float row[kFactor][kFirst + kBlock + kLanes];
};

RESONATE_SIMD_CLONES void interpolate(const float* samples, const float* weights, Points& points)
{
    for (int n = 0; n < kBlock; n += kLanes) {
        Lanes s1 = {}, s2 = {}, s3 = {}, s4 = {}, d1 = {}, d2 = {}, d3 = {};
        for (int j = 1; j <= kHalf; ++j) {
            Lanes right, left;
            std::memcpy(&right, samples + n + j, sizeof right);
            std::memcpy(&left, samples + n + 1 - j, sizeof left);
            const Lanes sum = right + left;
            const Lanes difference = right - left;
            const float* w = weights + 7 * (j - 1);
            s1 += w[0] * sum;
            s2 += w[1] * sum;
            s3 += w[2] * sum;
            s4 += w[3] * sum;
            d1 += w[4] * difference;
            d2 += w[5] * difference;
            d3 += w[6] * difference;
        }
        const Lanes out[7] = {s1 + d1, s2 + d2, s3 + d3, s4, s3 - d3, s2 - d2, s1 - d1};
        for (int k = 1; k < kFactor; ++k)
            std::memcpy(&points.row[k][kFirst + n], &out[k - 1], sizeof(Lanes));
    }
}

// Largest point of each frame. Where a point is a local maximum m with neighbours lower by u and v, the parabola
// through the three reaches (u - v)^2 / (8 (u + v)) above it.
RESONATE_SIMD_CLONES void largestOfFrames(const Points& points, float* peaks)
{
    for (int n = 0; n < kBlock; n += kLanes) {
        Lanes largest = {};
        for (int k = 0; k < kFactor; ++k) {
            Lanes before, here, after;
            std::memcpy(&here, &points.row[k][kFirst + n], sizeof here);
            std::memcpy(&before, k > 0 ? &points.row[k - 1][kFirst + n] : &points.row[7][kFirst + n - 1],
                        sizeof before);
            std::memcpy(&after, k < 7 ? &points.row[k + 1][kFirst + n] : &points.row[0][kFirst + n + 1], sizeof after);
            const Lanes magnitude = here < 0.0F ? -here : here;
            const Lanes u = magnitude - (here < 0.0F ? -before : before);
            const Lanes v = magnitude - (here < 0.0F ? -after : after);
            const Lanes lowest = u < v ? u : v;
            const Lanes extra = (u - v) * ((u - v) / (8.0F * (u + v) + 1e-20F));
            const Lanes peak = lowest >= 0.0F ? magnitude + extra : magnitude;
            largest = peak > largest ? peak : largest;
        }
        std::memcpy(peaks + n, &largest, sizeof largest);
    }
}

// Raises peaks to the points 1/4, 1/2, 3/4 of the short interpolator.
RESONATE_SIMD_CLONES void raiseToShortPoints(const float* samples, const float* weights, float* peaks)
{
    for (int n = 0; n < kBlock; n += kLanes) {
        Lanes s1 = {}, s2 = {}, d1 = {};
        for (int j = 1; j <= kShortHalf; ++j) {
            Lanes right, left;
            std::memcpy(&right, samples + n + j, sizeof right);
            std::memcpy(&left, samples + n + 1 - j, sizeof left);
            const float* w = weights + 3 * (j - 1);
            s1 += w[0] * (right + left);
            s2 += w[1] * (right + left);
            d1 += w[2] * (right - left);
        }
        Lanes largest;
        std::memcpy(&largest, peaks + n, sizeof largest);
        s1 = s1 < 0.0F ? -s1 : s1; // |s + d| and |s - d| are |s| + |d| at most, and one of them is that
        d1 = d1 < 0.0F ? -d1 : d1;
        s2 = s2 < 0.0F ? -s2 : s2;
        largest = s1 + d1 > largest ? s1 + d1 : largest;
        largest = s2 > largest ? s2 : largest;
        std::memcpy(peaks + n, &largest, sizeof largest);
    }
}

float lastPointBefore(const float* samples, const float* weights) noexcept
{
    float sum = 0.0F;
    for (int j = 1; j <= kHalf; ++j) {
        const float right = samples[j - 1];
        const float left = samples[-j];
        sum += weights[7 * (j - 1)] * (right + left) - weights[7 * (j - 1) + 4] * (right - left);
    }
    return sum;
}

} // namespace

TruePeakInterpolator::TruePeakInterpolator()
{
    static const Bending kBending = bendingOfPeaks();
    m_bend = static_cast<float>(1.0001 * kBending.bend); // for what single precision rounds
    m_drift = static_cast<float>(2.0002 * kBending.drift);
    for (int k = 1; k <= 4; ++k) {
        const double at = static_cast<double>(k) / kFactor;
        double total = 0.0;
        double magnitude = 0.0;
        for (int j = 1 - kHalf; j <= kHalf; ++j) {
            total += tap(j - at);
            magnitude += std::abs(tap(j - at));
        }
        m_bound = std::max(m_bound, static_cast<float>(magnitude / total * 1.15)); // parabola: 1/8 at most on top
        for (int j = 1; j <= kHalf; ++j) {
            const double right = tap(j - at) / total;
            const double left = tap(1 - j - at) / total;
            float* pair = m_weights.data() + 7 * (j - 1);
            pair[k - 1] = static_cast<float>((right + left) / 2.0);
            if (k < 4)
                pair[k + 3] = static_cast<float>((right - left) / 2.0);
        }
    }
    for (int j = 1; j <= kShortHalf; ++j) {
        float* pair = m_shortWeights.data() + 3 * (j - 1);
        pair[0] = static_cast<float>((shortTap(j - 0.25) + shortTap(1 - j - 0.25)) / 2.0);
        pair[1] = static_cast<float>(shortTap(j - 0.5));
        pair[2] = static_cast<float>((shortTap(j - 0.25) - shortTap(1 - j - 0.25)) / 2.0);
    }
}

void TruePeakInterpolator::intervalPeaks(const float* samples, std::span<float, kBlock> peaks) const noexcept
{
    Points points;
    interpolate(samples, m_weights.data(), points);
    std::memcpy(&points.row[0][kFirst], samples, sizeof(float) * (kBlock + 1));
    points.row[7][kFirst - 1] = lastPointBefore(samples, m_weights.data());
    largestOfFrames(points, peaks.data());
    raiseToShortPoints(samples, m_shortWeights.data(), peaks.data());
}

} // namespace resonate
