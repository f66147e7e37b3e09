#include "core/separation/pitch_track.h"

#include "core/dsp/simd_clones.h"

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

constexpr int kCandidatesPerOctave = 60;
constexpr double kHarmonicDecay = 0.84;
constexpr double kWhiteningHz = 700.0; // width of the running mean that whitens
constexpr float kLargestPeak = 4.0F;   // a partial counts at most this far above its surroundings
constexpr int kLargestJump = 15;       // candidates: a quarter of an octave from one frame to the next

/// Where one harmonic of one candidate falls: two neighbouring bins and their weights.
struct Partial {
    int bin;
    float lower;
    float upper;
};

std::vector<std::vector<Partial>> partialsOf(std::span<const double> candidatesHz, double binHz, int bins,
                                             int harmonics)
{
    std::vector<std::vector<Partial>> partials(candidatesHz.size());
    for (std::size_t c = 0; c < candidatesHz.size(); ++c) {
        for (int h = 1; h <= harmonics; ++h) {
            const double place = candidatesHz[c] * h / binHz;
            const int bin = static_cast<int>(place);
            if (bin + 1 >= bins)
                break;
            const double weight = std::pow(kHarmonicDecay, h - 1);
            partials[c].push_back(
                {bin, static_cast<float>(weight * (bin + 1 - place)), static_cast<float>(weight * (place - bin))});
        }
    }
    return partials;
}

/// sqrt(M) times M over its running mean, so that loud partials do not decide alone.
void whiten(std::span<const float> magnitude, int halfWidth, std::span<float> whitened)
{
    const int bins = static_cast<int>(magnitude.size());
    double sum = 0.0;
    for (int k = 0; k < std::min(halfWidth, bins); ++k)
        sum += magnitude[static_cast<std::size_t>(k)];
    for (int k = 0; k < bins; ++k) {
        if (k + halfWidth < bins)
            sum += magnitude[static_cast<std::size_t>(k + halfWidth)];
        if (k - halfWidth - 1 >= 0)
            sum -= magnitude[static_cast<std::size_t>(k - halfWidth - 1)];
        const auto i = static_cast<std::size_t>(k);
        const float mean = static_cast<float>(std::max(sum, 0.0) / (2 * halfWidth + 1)) + 1e-9F;
        whitened[i] = std::sqrt(magnitude[i]) * std::min(magnitude[i] / mean, kLargestPeak);
    }
}

FrameMatrix salienceOf(const FrameMatrix& magnitude, double binHz, std::span<const double> candidatesHz, int harmonics,
                       std::stop_token stop)
{
    const auto partials = partialsOf(candidatesHz, binHz, magnitude.bins(), harmonics);
    const int halfWidth = std::max(1, static_cast<int>(kWhiteningHz / binHz / 2.0));
    std::vector<float> white(static_cast<std::size_t>(magnitude.bins()));
    FrameMatrix salience(magnitude.frames(), static_cast<int>(candidatesHz.size()));
    for (int t = 0; t < magnitude.frames() && !stop.stop_requested(); ++t) {
        whiten(magnitude.row(t), halfWidth, white);
        for (std::size_t c = 0; c < candidatesHz.size(); ++c) {
            float sum = 0.0F;
            for (const Partial& partial : partials[c])
                sum += partial.lower * white[static_cast<std::size_t>(partial.bin)] +
                       partial.upper * white[static_cast<std::size_t>(partial.bin) + 1];
            salience.row(t)[c] = sum;
        }
    }
    return salience;
}

/// One step of the best path: best[c] = max over jumps of score[c + jump] - cost |jump|; `from` says whence.
/// `padded` has kLargestJump impossible places on either side.
RESONATE_SIMD_CLONES
void stepBest(const float* padded, float cost, float* best, int* from, int count)
{
    for (int c = 0; c < count; ++c) {
        best[c] = padded[c + kLargestJump];
        from[c] = c;
    }
    for (int jump = 1; jump <= kLargestJump; ++jump) {
        const float price = cost * static_cast<float>(jump);
        for (int c = 0; c < count; ++c) {
            const float up = padded[c + kLargestJump + jump] - price;
            from[c] = up > best[c] ? c + jump : from[c];
            best[c] = up > best[c] ? up : best[c];
            const float down = padded[c + kLargestJump - jump] - price;
            from[c] = down > best[c] ? c - jump : from[c];
            best[c] = down > best[c] ? down : best[c];
        }
    }
}

std::vector<int> bestPath(const FrameMatrix& salience, double jumpCost)
{
    constexpr float kImpossible = -1e30F;
    const auto frames = static_cast<std::size_t>(salience.frames());
    const auto count = static_cast<std::size_t>(salience.bins());
    std::vector<int> from(frames * count);
    std::vector<float> padded(count + 2 * kLargestJump, kImpossible);
    std::vector<float> best(count, 0.0F);
    for (std::size_t t = 0; t < frames; ++t) {
        const auto row = salience.row(static_cast<int>(t));
        std::ranges::copy(best, padded.begin() + kLargestJump);
        stepBest(padded.data(), static_cast<float>(jumpCost), best.data(), from.data() + t * count,
                 static_cast<int>(count));
        const float scale = 1.0F / (*std::ranges::max_element(row) + 1e-9F);
        for (std::size_t c = 0; c < count; ++c)
            best[c] += row[c] * scale;
    }
    std::vector<int> path(frames);
    int at = static_cast<int>(std::ranges::max_element(best) - best.begin());
    for (std::size_t t = frames; t-- > 0;) {
        path[t] = at;
        at = from[t * count + static_cast<std::size_t>(at)];
    }
    return path;
}

float middleOf(std::span<const float> values, std::vector<float>& scratch)
{
    scratch.assign(values.begin(), values.end());
    const auto middle = scratch.begin() + static_cast<std::ptrdiff_t>(scratch.size() / 2);
    std::ranges::nth_element(scratch, middle);
    return *middle;
}

} // namespace

PitchTrack trackPitch(const FrameMatrix& magnitude, double binHz, const PitchRange& range, std::stop_token stop)
{
    std::vector<double> candidatesHz;
    const int count = static_cast<int>(kCandidatesPerOctave * std::log2(range.highestHz / range.lowestHz));
    for (int c = 0; c < count; ++c)
        candidatesHz.push_back(range.lowestHz * std::exp2(static_cast<double>(c) / kCandidatesPerOctave));

    const FrameMatrix salience = salienceOf(magnitude, binHz, candidatesHz, range.harmonics, stop);
    if (stop.stop_requested())
        return {};
    const std::vector<int> path = bestPath(salience, range.jumpCost);
    PitchTrack track;
    std::vector<float> scratch;
    for (int t = 0; t < magnitude.frames(); ++t) {
        const auto chosen = static_cast<std::size_t>(path[static_cast<std::size_t>(t)]);
        track.frequencyHz.push_back(static_cast<float>(candidatesHz[chosen]));
        track.prominence.push_back(salience.row(t)[chosen] / (middleOf(salience.row(t), scratch) + 1e-9F));
    }
    return track;
}

} // namespace resonate
