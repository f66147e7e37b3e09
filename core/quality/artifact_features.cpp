#include "core/quality/artifact_features.h"

#include "core/quality/band_reference.h"
#include "core/quality/gain_features.h"
#include "core/quality/texture_features.h"

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

constexpr float kLostDb = -12.0F;
constexpr std::size_t kFluxHops = 3; // about 16 ms: an attack, not a crescendo
constexpr float kFluxRangeDb = 40.0F;
constexpr double kOnsetDb = 2.0;     // what rises by less is none
constexpr std::size_t kMinBands = 3; // fewer audible bands at a moment say nothing

double& at(FeatureValues& values, ArtifactFeature feature)
{
    return values[static_cast<std::size_t>(feature)];
}

/// EnergyLoss and Dropout.
void measureLoss(const FeatureContext& context, const BandReference& reference, FeatureValues& values)
{
    std::size_t audible = 0, lost = 0;
    double previous = 0.0, worst = 0.0;
    for (std::size_t t = context.firstColumn; t < context.endColumn; ++t) {
        const BandColumn& column = context.columns[t];
        std::size_t audibleNow = 0, lostNow = 0;
        for (std::size_t b = 0; b < context.bands; ++b) {
            if (column.inputDb[b] <= reference.audibleDb[b])
                continue;
            ++audibleNow;
            lostNow += column.outputDb[b] - column.inputDb[b] - reference.gainDb[b] < kLostDb;
        }
        const double share =
            audibleNow >= kMinBands ? static_cast<double>(lostNow) / static_cast<double>(audibleNow) : 0.0;
        worst = std::max(worst, std::min(previous, share));
        previous = share;
        audible += audibleNow;
        lost += lostNow;
    }
    at(values, ArtifactFeature::EnergyLoss) =
        audible > 0 ? static_cast<double>(lost) / static_cast<double>(audible) : 0.0;
    at(values, ArtifactFeature::Dropout) = worst;
}

/// Mean rise over the bands from kFluxHops columns before, with what lies under the music's range filled up.
double flux(const FeatureContext& context, const BandReference& reference, std::size_t t, bool ofOutput)
{
    if (t < kFluxHops)
        return 0.0;
    const auto level = [&](std::size_t column, std::size_t b) {
        const BandColumn& c = context.columns[column];
        const float db = ofOutput ? c.outputDb[b] - reference.gainDb[b] : c.inputDb[b];
        return std::max(db, reference.loudDb[b] - kFluxRangeDb);
    };
    double rise = 0.0;
    for (std::size_t b = 0; b < context.bands; ++b)
        rise += std::max(0.0F, level(t, b) - level(t - kFluxHops, b));
    return rise / static_cast<double>(context.bands);
}

/// NewOnset and OnsetLoss.
void measureOnsets(const FeatureContext& context, const BandReference& reference, FeatureValues& values)
{
    constexpr std::size_t kReach = 4; // columns by which an honest filter may move an attack
    const std::size_t begin = context.firstColumn - std::min(kReach, context.firstColumn);
    const std::size_t end = std::min(context.endColumn + kReach, context.columns.size());
    std::vector<double> inputFlux, outputFlux;
    for (std::size_t t = begin; t < end; ++t) {
        inputFlux.push_back(flux(context, reference, t, false));
        outputFlux.push_back(flux(context, reference, t, true));
    }
    const auto largestAround = [&](const std::vector<double>& rises, std::size_t t) {
        const std::size_t i = t - begin;
        const auto first = rises.begin() + static_cast<std::ptrdiff_t>(i - std::min(i, kReach));
        const auto last = rises.begin() + static_cast<std::ptrdiff_t>(std::min(i + kReach + 1, rises.size()));
        return *std::max_element(first, last);
    };
    double worst = 0.0, had = 0.0, kept = 0.0;
    for (std::size_t t = context.firstColumn; t < context.endColumn; ++t) {
        const double rise = inputFlux[t - begin], around = largestAround(inputFlux, t);
        worst = std::max(worst, outputFlux[t - begin] - around);
        if (rise == around && rise > kOnsetDb) {
            had += rise;
            kept += std::min(rise, largestAround(outputFlux, t));
        }
    }
    at(values, ArtifactFeature::OnsetLoss) = had > 0.0 ? 1.0 - kept / had : 0.0;
    at(values, ArtifactFeature::NewOnset) = worst;
}

/// One moment's 1 - coherence, bands weighted by the cube root or so of their power: closer to loudness than power is.
double momentIncoherence(const FeatureContext& context, const BandReference& reference, std::size_t first,
                         std::size_t end)
{
    double weights = 0.0, sum = 0.0;
    for (std::size_t b = context.firstCoherentBand; b < context.bands; ++b) {
        double input = 0.0, output = 0.0;
        std::complex<double> cross = 0.0;
        bool audible = false;
        for (std::size_t t = first; t < end; ++t) {
            const BandColumn& column = context.columns[t];
            audible = audible || column.inputDb[b] > reference.audibleDb[b];
            input += static_cast<double>(column.inputPower[b]);
            output += static_cast<double>(column.outputPower[b]);
            cross += std::complex<double>(column.cross[b]);
        }
        if (!audible)
            continue;
        const double weight = std::pow(input, 0.3);
        const double alike = (cross * std::conj(std::complex<double>(reference.phase[b]))).real();
        sum += weight * (1.0 - alike / std::sqrt(input * output + 1e-24));
        weights += weight;
    }
    return weights > 0.0 ? sum / weights : 0.0;
}

void measureIncoherence(const FeatureContext& context, const BandReference& reference, FeatureValues& values)
{
    double worst = 0.0;
    for (std::size_t t = context.firstColumn; t < context.endColumn; t += context.columnsPerMoment)
        worst = std::max(
            worst, momentIncoherence(context, reference, t, std::min(t + context.columnsPerMoment, context.endColumn)));
    at(values, ArtifactFeature::Incoherence) = worst;
}

/// Click or LowClick, by the range of the samples.
double click(const FeatureContext& context, const JerkReference& reference, SampleSides SampleCell::*range)
{
    constexpr std::size_t kReach = 2; // cells
    float worst = 1.0F;
    for (std::size_t i = context.firstCell; i < context.endCell; ++i) {
        float expected = reference.floor;
        const std::size_t end = std::min(i + kReach + 1, context.cells.size());
        for (std::size_t j = i - std::min(i, kReach); j < end; ++j)
            expected = std::max(expected, (context.cells[j].*range).input.jerk);
        worst = std::max(worst, (context.cells[i].*range).output.jerk / (expected * reference.gain));
    }
    return 20.0 * std::log10(static_cast<double>(worst));
}

/// Clipping and NonFinite.
void measureSamples(const FeatureContext& context, FeatureValues& values)
{
    const auto window = context.cells.subspan(context.firstCell, context.endCell - context.firstCell);
    float inputPeak = 0.0F, outputPeak = 0.0F;
    for (const SampleCell& cell : window) {
        inputPeak = std::max(inputPeak, cell.full.input.peak);
        outputPeak = std::max(outputPeak, cell.full.output.peak);
        if (!cell.finite)
            at(values, ArtifactFeature::NonFinite) = 1.0;
    }
    double flat = 0.0;
    for (const SampleCell& cell : window) {
        if (cell.full.output.peak >= 0.98F * outputPeak)
            flat += cell.full.output.flat;
        if (cell.full.input.peak >= 0.98F * inputPeak)
            flat -= cell.full.input.flat;
    }
    at(values, ArtifactFeature::Clipping) = std::max(0.0, flat) / static_cast<double>(context.windowFrames);
}

/// The gain of the third difference, cell by cell, against its median over 20 ms: no equaliser, compressor or noise
/// reduction moves that fast, but frames that were put together wrongly do.
double roughness(const FeatureContext& context, const JerkReference& reference, SampleSides SampleCell::*range)
{
    constexpr std::size_t kReach = 7;                       // cells
    constexpr float kLeastGain = 0.063F, kMostGain = 15.8F; // +-24 dB: a gap is not roughness without bounds
    const float audible = reference.floor * reference.floor;
    const float expected = reference.typicalGain * reference.typicalGain;
    const auto gainDb = [&](const SampleCell& cell) {
        const SampleSides& sides = cell.*range;
        return 10.0F *
               std::log10(std::clamp((sides.output.jerkPower / expected + audible) / (sides.input.jerkPower + audible),
                                     kLeastGain * kLeastGain, kMostGain * kMostGain));
    };
    std::vector<float> gains;
    for (std::size_t i = context.firstCell; i < context.endCell; ++i)
        gains.push_back(gainDb(context.cells[i]));
    std::array<float, 2 * kReach + 1> around{};
    double sum = 0.0;
    std::size_t count = 0;
    for (std::size_t i = kReach; i + kReach < gains.size(); ++i) {
        if ((context.cells[context.firstCell + i].*range).input.jerk <= reference.floor)
            continue;
        std::copy_n(gains.begin() + static_cast<std::ptrdiff_t>(i - kReach), around.size(), around.begin());
        std::nth_element(around.begin(), around.begin() + kReach, around.end());
        sum += static_cast<double>(std::abs(gains[i] - around[kReach]));
        ++count;
    }
    return count > 0 ? sum / static_cast<double>(count) : 0.0;
}

} // namespace

std::string_view name(ArtifactFeature feature) noexcept
{
    static constexpr std::array<std::string_view, kArtifactFeatures> kNames = {
        "none",           "non-finite", "energy loss",   "dropout",   "band loss",  "new onset",     "incoherence",
        "polarity",       "click",      "clipping",      "roughness", "onset loss", "pumping",       "gain spread",
        "gain roughness", "isolation",  "musical noise", "addition",  "low click",  "low roughness", "levelling"};
    return kNames[static_cast<std::size_t>(feature)];
}

FeatureValues measureFeatures(const FeatureContext& context)
{
    FeatureValues values{};
    const BandReference bands = bandReference(context.columns, context.bands);
    at(values, ArtifactFeature::BandLoss) = bands.lostShare;
    at(values, ArtifactFeature::Polarity) = bands.turnedShare;
    measureLoss(context, bands, values);
    measureGain(context, bands, values);
    measureTexture(context, bands, values);
    measureOnsets(context, bands, values);
    measureIncoherence(context, bands, values);
    const JerkReference full = jerkReference(context.cells, &SampleCell::full);
    at(values, ArtifactFeature::Click) = click(context, full, &SampleCell::full);
    at(values, ArtifactFeature::Roughness) = roughness(context, full, &SampleCell::full);
    const JerkReference low = jerkReference(context.cells, &SampleCell::low);
    at(values, ArtifactFeature::LowClick) = click(context, low, &SampleCell::low);
    at(values, ArtifactFeature::LowRoughness) = roughness(context, low, &SampleCell::low);
    measureSamples(context, values);
    return values;
}

} // namespace resonate
