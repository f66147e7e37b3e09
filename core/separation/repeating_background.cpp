#include "core/separation/repeating_background.h"

#include "core/dsp/median_network.h"
#include "core/dsp/simd_clones.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace resonate {
namespace {

struct FrameFeatures {
    FrameMatrix bands;         ///< [bands][frames], of unit length
    std::vector<float> length; ///< [frames], what it was
};

/// Square roots of band magnitudes, so that no one band decides.
FrameFeatures frameFeatures(const FrameMatrix& magnitude, std::span<const int> edges)
{
    const int bands = std::max(0, static_cast<int>(edges.size()) - 1);
    FrameMatrix features(bands, magnitude.frames());
    std::vector<float> length;
    for (int t = 0; t < magnitude.frames(); ++t) {
        const auto row = magnitude.row(t);
        double squares = 1e-12;
        for (int b = 0; b < bands; ++b) {
            double sum = 0.0;
            for (int k = edges[static_cast<std::size_t>(b)]; k < edges[static_cast<std::size_t>(b) + 1]; ++k)
                sum += row[static_cast<std::size_t>(k)];
            features.row(b)[static_cast<std::size_t>(t)] = static_cast<float>(std::sqrt(sum));
            squares += sum;
        }
        length.push_back(static_cast<float>(std::sqrt(squares)));
        const float scale = 1.0F / length.back();
        for (int b = 0; b < bands; ++b)
            features.row(b)[static_cast<std::size_t>(t)] *= scale;
    }
    return {std::move(features), std::move(length)};
}

RESONATE_SIMD_CLONES
void addScaled(const float* values, float scale, float* sum, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        sum[i] += scale * values[i];
}

/// The cosine between frames, less where their levels differ: silence with a hiss is no repetition of a cymbal.
void similarityTo(int frame, const FrameFeatures& features, std::span<float> similarity)
{
    const auto self = static_cast<std::size_t>(frame);
    std::ranges::fill(similarity, 0.0F);
    for (int b = 0; b < features.bands.frames(); ++b)
        addScaled(features.bands.row(b).data(), features.bands.row(b)[self], similarity.data(), similarity.size());
    const float own = features.length[self];
    for (std::size_t t = 0; t < similarity.size(); ++t) {
        const float other = features.length[t];
        const float match = 2.0F * own * other / (own * own + other * other); // 1 when equally loud
        similarity[t] *= match * match;
    }
}

RESONATE_SIMD_CLONES
void foregroundOf(const float* magnitude, const float* background, float* share, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        const float rest = magnitude[i] - background[i];
        share[i] = rest > 0.0F ? rest / magnitude[i] : 0.0F;
    }
}

} // namespace

std::vector<int> similarityBands(double binHz, int bins)
{
    constexpr double kLowHz = 60.0;
    constexpr double kHighHz = 16000.0;
    constexpr double kRatio = 1.06;
    std::vector<int> edges = {std::min(bins, static_cast<int>(std::lround(kLowHz / binHz)))};
    const int last = std::min(bins, static_cast<int>(kHighHz / binHz));
    while (edges.back() + 2 <= last)
        edges.push_back(
            std::min(last, std::max(edges.back() + 2, static_cast<int>(std::lround(edges.back() * kRatio)))));
    return edges;
}

std::vector<int> similarFrames(std::span<const float> similarity, int self, int minDistance, int count)
{
    const int frames = static_cast<int>(similarity.size());
    const auto at = [&](int t) { return similarity[static_cast<std::size_t>(t)]; };
    std::vector<int> window; // indices with falling similarity: the front is the window's greatest
    std::size_t front = 0;
    std::vector<int> peaks;
    for (int right = 0; right < frames + minDistance; ++right) {
        if (right < frames) {
            while (window.size() > front && at(window.back()) < at(right))
                window.pop_back();
            window.push_back(right);
        }
        const int centre = right - minDistance;
        if (centre < 0)
            continue;
        while (window[front] < centre - minDistance)
            ++front;
        if (window[front] == centre && std::abs(centre - self) >= minDistance)
            peaks.push_back(centre);
    }
    std::ranges::stable_sort(peaks, [&](int a, int b) { return at(a) > at(b); });
    peaks.insert(peaks.begin(), self);
    peaks.resize(std::min(peaks.size(), static_cast<std::size_t>(std::max(1, count))));
    return peaks;
}

FrameMatrix foregroundShare(const FrameMatrix& magnitude, std::span<const int> bandEdges,
                            const RepeatingBackgroundSettings& settings, std::stop_token stop)
{
    const FrameFeatures features = frameFeatures(magnitude, bandEdges);
    const auto frames = static_cast<std::size_t>(magnitude.frames());
    const auto bins = static_cast<std::size_t>(magnitude.bins());
    std::vector<std::optional<MedianNetwork>> networks(static_cast<std::size_t>(settings.maxSimilarFrames) + 1);
    std::vector<float> similarity(frames);
    std::vector<float> background(bins);
    std::vector<const float*> rows;
    FrameMatrix share(magnitude.frames(), magnitude.bins());
    for (int t = 0; t < magnitude.frames() && !stop.stop_requested(); ++t) {
        similarityTo(t, features, similarity);
        rows.clear();
        for (const int alike : similarFrames(similarity, t, settings.minDistanceFrames, settings.maxSimilarFrames))
            rows.push_back(magnitude.row(alike).data());
        auto& network = networks[rows.size()];
        if (!network)
            network.emplace(static_cast<int>(rows.size()));
        network->process(rows, background);
        foregroundOf(magnitude.row(t).data(), background.data(), share.row(t).data(), bins);
    }
    return share;
}

} // namespace resonate
