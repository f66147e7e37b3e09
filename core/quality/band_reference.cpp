#include "core/quality/band_reference.h"

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

constexpr float kRangeInBandDb = 25.0F; // under its own loud moments a band may be gated or cleaned
constexpr float kRangeAcrossDb = 45.0F; // a band this far under the loudest is masked
constexpr float kNoiseSpreadDb = 10.0F; // how far a frame of steady noise strays above its quiet tenth
constexpr float kSteadyRangeDb = 10.0F; // of a steady tone, its loudest part counts all the same
constexpr std::size_t kStride = 2;      // columns that share half of their samples say the same about seconds
constexpr float kSilenceDbfs = -75.0F;
constexpr float kMissingDb = -20.0F;
constexpr float kMutedDb = -40.0F;
constexpr float kJerkFloor = 3e-5F; // a click of -90 dBFS

/// Reorders `values`; 0 <= share <= 1.
float quantile(std::vector<float>& values, double share)
{
    if (values.empty())
        return 0.0F;
    const auto index = static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + index, values.end());
    return values[static_cast<std::size_t>(index)];
}

std::complex<float> longTermPhase(std::span<const BandColumn> columns, std::size_t band)
{
    std::complex<double> cross = 0.0;
    for (const BandColumn& column : columns)
        cross += std::complex<double>(column.cross[band]);
    const double size = std::abs(cross);
    return size > 1e-20 ? std::complex<float>(cross / size) : 1.0F;
}

/// Shares over the bands that are audible at some time, `heard`.
void judgeBands(BandReference& reference, const std::vector<std::size_t>& heard)
{
    if (heard.empty())
        return;
    std::vector<float> gains;
    for (const std::size_t b : heard)
        gains.push_back(reference.gainDb[b]);
    const float typical = quantile(gains, 0.5);
    double lost = 0.0, turned = 0.0;
    for (const std::size_t b : heard) {
        lost += reference.gainDb[b] < std::max(typical + kMissingDb, kMutedDb);
        turned += reference.phase[b].real() < -0.5F; // an honest filter turns a band by less than 120 degrees
    }
    reference.lostShare = lost / static_cast<double>(heard.size());
    reference.turnedShare = turned / static_cast<double>(heard.size());
}

} // namespace

BandReference bandReference(std::span<const BandColumn> columns, std::size_t bands)
{
    BandReference reference;
    std::vector<float> values;
    float loudest = -200.0F;
    std::array<float, kArtifactBands> quietDb{};
    for (std::size_t b = 0; b < bands; ++b) {
        values.clear();
        for (std::size_t t = 0; t < columns.size(); t += kStride)
            values.push_back(columns[t].inputDb[b]);
        reference.loudDb[b] = std::max(quantile(values, 0.95), kSilenceDbfs);
        loudest = std::max(loudest, reference.loudDb[b]);
        quietDb[b] = quantile(values, 0.1);
    }
    std::vector<std::size_t> heard;
    for (std::size_t b = 0; b < bands; ++b) {
        const float aboveNoise = std::min(quietDb[b] + kNoiseSpreadDb, reference.loudDb[b] - kSteadyRangeDb);
        reference.audibleDb[b] =
            std::max({reference.loudDb[b] - kRangeInBandDb, aboveNoise, loudest - kRangeAcrossDb, kSilenceDbfs});
        values.clear();
        for (std::size_t t = 0; t < columns.size(); t += kStride)
            if (columns[t].inputDb[b] > reference.audibleDb[b])
                values.push_back(columns[t].outputDb[b] - columns[t].inputDb[b]);
        if (!values.empty())
            heard.push_back(b);
        reference.gainDb[b] = quantile(values, 0.5);
        reference.phase[b] = longTermPhase(columns, b);
    }
    judgeBands(reference, heard);
    return reference;
}

JerkReference jerkReference(std::span<const SampleCell> cells, SampleSides SampleCell::*range)
{
    std::vector<float> values;
    for (const SampleCell& cell : cells)
        values.push_back((cell.*range).input.jerk);
    JerkReference reference;
    reference.floor = std::max(kJerkFloor, 0.05F * quantile(values, 0.95));
    values.clear();
    for (const SampleCell& cell : cells)
        if ((cell.*range).input.jerk > reference.floor)
            values.push_back((cell.*range).output.jerk / (cell.*range).input.jerk);
    reference.typicalGain = values.empty() ? 1.0F : std::max(1e-4F, quantile(values, 0.5));
    reference.gain = std::max(1.0F, quantile(values, 0.75));
    return reference;
}

} // namespace resonate
