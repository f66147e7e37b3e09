#include "core/quality/gain_features.h"

#include "core/dsp/rough_log2.h"

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

constexpr std::size_t kSmooth = 8; // columns, about 40 ms: slower than 12 Hz
constexpr std::size_t kReach = 94; // columns to each side, a second in all: faster than 1 Hz
constexpr float kRangeDb = 40.0F;  // under its loud moments the whole is silent
constexpr float kDbPerOctave = 3.0103F;
constexpr float kLeast = 1e-12F;

/// One value a column.
struct GainCurve {
    std::vector<double> levelDb, gainDb;
    std::vector<bool> active;
};

std::vector<float> smoothed(const std::vector<float>& values)
{
    std::vector<float> means(values.size());
    for (std::size_t t = 0; t < values.size(); ++t) {
        const std::size_t first = t - std::min(t, kSmooth / 2), end = std::min(t + kSmooth / 2, values.size());
        float sum = 0.0F;
        for (std::size_t i = first; i < end; ++i)
            sum += values[i];
        means[t] = sum / static_cast<float>(end - first);
    }
    return means;
}

/// Of what is audible: that noise between the notes is lowered is no gain of the music.
GainCurve gainCurve(const FeatureContext& context, const BandReference& reference)
{
    BandValues undo{};
    float loudest = -200.0F;
    for (std::size_t b = 0; b < context.bands; ++b) {
        undo[b] = std::pow(10.0F, -0.1F * reference.gainDb[b]);
        loudest = std::max(loudest, reference.loudDb[b]);
    }
    std::vector<float> input, output;
    for (const BandColumn& column : context.columns) {
        float x = 0.0F, y = 0.0F;
        for (std::size_t b = 0; b < context.bands; ++b) {
            const bool audible = column.inputDb[b] > reference.audibleDb[b];
            x += audible ? column.inputPower[b] : 0.0F;
            y += audible ? undo[b] * column.outputPower[b] : 0.0F;
        }
        input.push_back(x);
        output.push_back(y);
    }
    input = smoothed(input);
    output = smoothed(output);
    GainCurve curve;
    for (std::size_t t = 0; t < input.size(); ++t) {
        const float level = kDbPerOctave * roughLog2(input[t] + kLeast);
        curve.levelDb.push_back(static_cast<double>(level));
        curve.gainDb.push_back(static_cast<double>(
            std::max(-40.0F, kDbPerOctave * (roughLog2(output[t] + kLeast) - roughLog2(input[t] + kLeast)))));
        curve.active.push_back(level > loudest - kRangeDb);
    }
    return curve;
}

/// Slope of the line through gain over level, turned round; 0 for one that rises or where levels hardly differ.
double levelling(const GainCurve& curve)
{
    double n = 0.0, x = 0.0, y = 0.0, xx = 0.0, xy = 0.0;
    for (std::size_t t = 0; t < curve.gainDb.size(); ++t)
        if (curve.active[t]) {
            n += 1.0;
            x += curve.levelDb[t];
            y += curve.gainDb[t];
            xx += curve.levelDb[t] * curve.levelDb[t];
            xy += curve.levelDb[t] * curve.gainDb[t];
        }
    constexpr double kLeastVariance = 1.0; // dB^2
    if (n < 1.0 || xx / n - x * x / n / n < kLeastVariance)
        return 0.0;
    return std::max(0.0, -(xy - x * y / n) / (xx - x * x / n));
}

/// What a parabola through the level does not explain: an honest compressor is one. Nothing where it is silent.
/// Legendre polynomials over the range of the levels keep the three equations far from singular.
std::vector<double> unexplained(const GainCurve& curve)
{
    double low = 1e9, high = -1e9;
    for (std::size_t t = 0; t < curve.gainDb.size(); ++t)
        if (curve.active[t]) {
            low = std::min(low, curve.levelDb[t]);
            high = std::max(high, curve.levelDb[t]);
        }
    std::vector<double> rest(curve.gainDb.size());
    const auto terms = [&](std::size_t t) {
        const double u = 2.0 * (curve.levelDb[t] - low) / std::max(1.0, high - low) - 1.0;
        return std::array<double, 3>{1.0, u, 1.5 * u * u - 0.5};
    };
    std::array<std::array<double, 4>, 3> equations{};
    for (int i = 0; i < 3; ++i)
        equations[static_cast<std::size_t>(i)][static_cast<std::size_t>(i)] = 1e-6;
    for (std::size_t t = 0; t < rest.size(); ++t)
        if (curve.active[t])
            for (std::size_t i = 0; i < 3; ++i) {
                for (std::size_t j = 0; j < 3; ++j)
                    equations[i][j] += terms(t)[i] * terms(t)[j];
                equations[i][3] += terms(t)[i] * curve.gainDb[t];
            }
    for (std::size_t i = 0; i < 3; ++i) // Gauss-Jordan: the matrix is positive definite
        for (std::size_t k = 0; k < 3; ++k)
            if (k != i) {
                const double factor = equations[k][i] / equations[i][i];
                for (std::size_t j = i; j < 4; ++j)
                    equations[k][j] -= factor * equations[i][j];
            }
    for (std::size_t t = 0; t < rest.size(); ++t)
        if (curve.active[t]) {
            rest[t] = curve.gainDb[t];
            for (std::size_t i = 0; i < 3; ++i)
                rest[t] -= equations[i][3] / equations[i][i] * terms(t)[i];
        }
    return rest;
}

double pumping(const FeatureContext& context, const std::vector<double>& rest)
{
    std::vector<double> sums{0.0};
    for (const double value : rest)
        sums.push_back(sums.back() + value);
    double power = 0.0;
    for (std::size_t t = context.firstColumn; t < context.endColumn; ++t) {
        const std::size_t first = t - std::min(t, kReach), end = std::min(t + kReach + 1, rest.size());
        const double fast = rest[t] - (sums[end] - sums[first]) / static_cast<double>(end - first);
        power += fast * fast;
    }
    return std::sqrt(power / static_cast<double>(std::max<std::size_t>(1, context.endColumn - context.firstColumn)));
}

double spread(const FeatureContext& context, const GainCurve& curve)
{
    double mean = 0.0, sum = 0.0, power = 0.0, all = 0.0, inside = 0.0;
    for (std::size_t t = 0; t < curve.gainDb.size(); ++t)
        if (curve.active[t]) {
            sum += curve.gainDb[t];
            all += 1.0;
        }
    mean = all > 0.0 ? sum / all : 0.0;
    for (std::size_t t = context.firstColumn; t < context.endColumn; ++t)
        if (curve.active[t]) {
            power += (curve.gainDb[t] - mean) * (curve.gainDb[t] - mean);
            inside += 1.0;
        }
    return inside > 0.0 ? std::sqrt(power / inside) : 0.0;
}

} // namespace

void measureGain(const FeatureContext& context, const BandReference& reference, FeatureValues& values)
{
    const GainCurve curve = gainCurve(context, reference);
    values[static_cast<std::size_t>(ArtifactFeature::Pumping)] = pumping(context, unexplained(curve));
    values[static_cast<std::size_t>(ArtifactFeature::GainSpread)] = spread(context, curve);
    values[static_cast<std::size_t>(ArtifactFeature::Levelling)] = levelling(curve);
}

} // namespace resonate
