#pragma once

#include "core/inference/kernels/fused_transformer_layer.h"
#include "tests/core/inference/kernels/reference.h"

namespace resonate {

/// Random parameters of a layer. Keep it where `weights` is used.
struct RandomLayer {
    RandomLayer(std::int64_t channels, std::int64_t heads, std::int64_t hidden, bool cross, bool outNorm)
    {
        const auto some = [this](std::int64_t count, float deviation, float mean = 0.0f) {
            parameters.push_back(
                reference::noise(count, static_cast<unsigned>(parameters.size() + 1), deviation, mean));
            return parameters.back().data();
        };
        const auto map = [&](std::int64_t inputs, std::int64_t outputs) {
            const float* weight = some(inputs * outputs, 1.0f / std::sqrt(static_cast<float>(inputs)));
            return TransformerLayerWeights::Map{weight, some(outputs, 0.1f)};
        };
        const auto norm = [&] {
            const float* weight = some(channels, 0.2f, 1.0f);
            return TransformerLayerWeights::Map{weight, some(channels, 0.2f)};
        };
        parameters.reserve(32); // the pointers must stay
        weights.channels = channels;
        weights.hidden = hidden;
        weights.heads = heads;
        weights.cross = cross;
        weights.queryNorm = norm();
        weights.keyNorm = norm();
        weights.feedForwardNorm = norm();
        if (outNorm)
            weights.outNorm = norm();
        weights.in = map(channels, 3 * channels);
        weights.out = map(channels, channels);
        weights.widen = map(channels, hidden);
        weights.narrow = map(hidden, channels);
        weights.attentionScale = some(channels, 0.5f);
        weights.feedForwardScale = some(channels, 0.5f);
    }

    std::vector<std::vector<float>> parameters;
    TransformerLayerWeights weights;
};

} // namespace resonate
