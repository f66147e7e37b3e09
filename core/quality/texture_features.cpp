#include "core/quality/texture_features.h"

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

constexpr std::size_t kStep = 4;     // columns, about 21 ms: as far apart as frames that share nothing
constexpr float kMostGainDb = 40.0F; // a gap is not roughness without bounds
constexpr float kDigitalSilenceDb = -95.0F;
constexpr int kFewestColumns = 10;
constexpr double kFaintestAdditionDb = -60.0;

double& at(FeatureValues& values, ArtifactFeature feature)
{
    return values[static_cast<std::size_t>(feature)];
}

/// GainRoughness and Isolation: means over the audible band-frames.
void measureHeard(const FeatureContext& context, const BandReference& reference, FeatureValues& values)
{
    double rough = 0.0, isolated = 0.0, audible = 0.0;
    for (std::size_t t = std::max(context.firstColumn, kStep);
         t < context.endColumn && t + kStep < context.columns.size(); ++t) {
        const BandColumn &before = context.columns[t - kStep], &now = context.columns[t],
                         &after = context.columns[t + kStep];
        for (std::size_t b = 0; b < context.bands; ++b) {
            if (now.inputDb[b] <= reference.audibleDb[b])
                continue;
            const auto gain = [&](const BandColumn& c) {
                return std::clamp(c.outputDb[b] - c.inputDb[b] - reference.gainDb[b], -kMostGainDb, kMostGainDb);
            };
            rough += static_cast<double>(std::abs(gain(now) - 0.5F * (gain(before) + gain(after))));
            isolated += static_cast<double>(now.isolation[b]);
            audible += 1.0;
        }
    }
    at(values, ArtifactFeature::GainRoughness) = audible > 0.0 ? rough / audible : 0.0;
    at(values, ArtifactFeature::Isolation) = audible > 0.0 ? isolated / audible : 0.0;
}

/// Logarithm of by how much the kurtosis of the bins grew in what is too quiet to be music: musical noise is few loud
/// bins among many quiet ones. Source: Y. Uemura et al., "Automatic optimization scheme of spectral subtraction based
/// on musical noise assessment via higher-order statistics", IWAENC 2008; M. Torcoli, "An improved measure of musical
/// noise based on spectral kurtosis", WASPAA 2019 (low-level bins).
void measureMusicalNoise(const FeatureContext& context, const BandReference& reference, FeatureValues& values)
{
    double growth = 0.0, bands = 0.0;
    for (std::size_t b = 0; b < context.bands; ++b) {
        double input = 0.0, output = 0.0, inputSquare = 0.0, outputSquare = 0.0;
        int columns = 0;
        for (std::size_t t = context.firstColumn; t < context.endColumn; ++t) {
            const BandColumn& column = context.columns[t];
            if (column.inputDb[b] > reference.audibleDb[b] || column.inputDb[b] < kDigitalSilenceDb)
                continue;
            ++columns;
            input += static_cast<double>(column.inputPower[b]);
            output += static_cast<double>(column.outputPower[b]);
            inputSquare += static_cast<double>(column.inputSquare[b]);
            outputSquare += static_cast<double>(column.outputSquare[b]);
        }
        if (columns < kFewestColumns || output < 1e-6 * input || outputSquare <= 0.0 || inputSquare <= 0.0)
            continue;
        growth += std::log(outputSquare / inputSquare) - 2.0 * std::log(output / input);
        bands += 1.0;
    }
    at(values, ArtifactFeature::MusicalNoise) = bands > 0.0 ? std::max(0.0, growth / bands) : 0.0;
}

void measureAddition(const FeatureContext& context, const BandReference& reference, FeatureValues& values)
{
    double added = 0.0, all = 0.0;
    for (std::size_t t = context.firstColumn; t < context.endColumn; ++t) {
        const BandColumn& column = context.columns[t];
        for (std::size_t b = 0; b < context.bands; ++b) {
            const auto output = static_cast<double>(column.outputPower[b]);
            all += output;
            if (column.inputDb[b] <= reference.audibleDb[b])
                added += std::max(0.0, output - 2.0 * static_cast<double>(column.inputPower[b]));
        }
    }
    const double shareDb = all > 0.0 && added > 0.0 ? 10.0 * std::log10(added / all) : kFaintestAdditionDb;
    at(values, ArtifactFeature::Addition) = std::max(0.0, shareDb - kFaintestAdditionDb);
}

} // namespace

void measureTexture(const FeatureContext& context, const BandReference& reference, FeatureValues& values)
{
    measureHeard(context, reference, values);
    measureMusicalNoise(context, reference, values);
    measureAddition(context, reference, values);
}

} // namespace resonate
