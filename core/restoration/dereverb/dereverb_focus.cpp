#include "core/restoration/dereverb/dereverb_focus.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace resonate {

namespace {

constexpr double kEdgeOctaves = 1.0 / 3.0;

/// 0 below the edge, 1 above, one half on it.
double risingEdge(double frequencyHz, double edgeHz)
{
    const double place = std::clamp(std::log2(std::max(frequencyHz, 1e-3) / edgeHz) / kEdgeOctaves, -0.5, 0.5);
    return 0.5 + 0.5 * std::sin(std::numbers::pi * place);
}

} // namespace

std::vector<float> focusWeights(DereverbFocus focus, int sampleRateHz, int size)
{
    std::vector<float> weights(static_cast<std::size_t>(size / 2 + 1), 1.0F);
    if (focus == DereverbFocus::Full)
        return weights;
    const double lowHz = focus == DereverbFocus::Mid ? 500.0 : 2000.0;
    const double highHz = focus == DereverbFocus::Mid ? 4000.0 : 8000.0;
    for (std::size_t k = 0; k < weights.size(); ++k) {
        const double frequencyHz = static_cast<double>(k) * sampleRateHz / size;
        weights[k] = static_cast<float>(risingEdge(frequencyHz, lowHz) * (1.0 - risingEdge(frequencyHz, highHz)));
    }
    return weights;
}

} // namespace resonate
