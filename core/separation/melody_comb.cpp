#include "core/separation/melody_comb.h"

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

std::vector<double> smoothed(std::span<const float> values, double deviation)
{
    const int reach = std::max(1, static_cast<int>(std::ceil(3.0 * deviation)));
    const int last = static_cast<int>(values.size()) - 1;
    std::vector<double> result(values.size());
    for (int t = 0; t <= last; ++t) {
        double sum = 0.0;
        double weights = 0.0;
        for (int d = -reach; d <= reach; ++d) {
            const double weight = std::exp(-0.5 * d * d / (deviation * deviation));
            sum += weight * values[static_cast<std::size_t>(std::clamp(t + d, 0, last))];
            weights += weight;
        }
        result[static_cast<std::size_t>(t)] = sum / weights;
    }
    return result;
}

} // namespace

std::vector<float> voicedGate(const PitchTrack& track, double smoothingFrames)
{
    constexpr double kLeastSpread = 0.05; // of prominence; below it nothing tells voiced from unvoiced
    const std::vector<double> level = smoothed(track.prominence, smoothingFrames);
    if (level.empty())
        return {};
    std::vector<double> sorted = level;
    std::ranges::sort(sorted);
    const auto quantile = [&](double q) {
        return sorted[static_cast<std::size_t>(q * static_cast<double>(sorted.size() - 1))];
    };
    const double closed = quantile(0.25);
    const double spread = std::max(quantile(0.65) - closed, kLeastSpread);
    std::vector<float> gate(level.size());
    std::ranges::transform(level, gate.begin(),
                           [&](double x) { return static_cast<float>(std::clamp((x - closed) / spread, 0.0, 1.0)); });
    return gate;
}

void melodyComb(double fundamentalHz, double binHz, std::span<float> comb)
{
    constexpr double kWidthHz = 12.0;
    constexpr double kRelativeWidth = 0.007;
    constexpr double kHighestHz = 9000.0;
    constexpr int kMostHarmonics = 40;
    std::ranges::fill(comb, 0.0F);
    for (int h = 1; h <= kMostHarmonics && h * fundamentalHz < kHighestHz; ++h) {
        const double centreHz = h * fundamentalHz;
        const double width = kWidthHz + kRelativeWidth * centreHz;
        const double reachHz = std::min(0.5 * fundamentalHz, 4.0 * width);
        const int first = static_cast<int>(std::ceil((centreHz - reachHz) / binHz));
        const int last = std::min(static_cast<int>(comb.size()) - 1, static_cast<int>((centreHz + reachHz) / binHz));
        for (int k = first; k <= last; ++k) {
            const double away = (k * binHz - centreHz) / width;
            comb[static_cast<std::size_t>(k)] = static_cast<float>(std::exp(-0.5 * away * away));
        }
    }
}

} // namespace resonate
