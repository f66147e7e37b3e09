#pragma once

#include "core/inference/htdemucs/config.h"
#include "core/inference/htdemucs/weight_plan.h"

#include <cmath>
#include <cstdint>
#include <memory>
#include <random>
#include <span>
#include <string>
#include <vector>

namespace resonate {

/// A package with random float32 weights, and the memory that it points into.
struct RandomPackage {
    ModelPackage package;
    std::vector<std::unique_ptr<std::vector<float>>> storages;
};

/// Weights that keep signals at about their size: maps by 1 / sqrt(inputs), norms about 1, the rest small.
inline RandomPackage randomPackage(PackageValue::Dict settings, unsigned seed)
{
    RandomPackage random;
    random.package.architecture = "demucs.htdemucs HTDemucs";
    random.package.settings = std::move(settings);
    const auto config = HtDemucsConfig::fromSettings(random.package.settings);
    std::mt19937 draw(seed);
    for (const ExpectedWeight& weight : config ? expectedWeights(*config) : std::vector<ExpectedWeight>()) {
        std::int64_t inputs = 1; // of one output
        for (std::size_t axis = 1; axis < weight.sizes.size(); ++axis)
            inputs *= weight.sizes[axis];
        const bool isMap = weight.sizes.size() > 1;
        const bool isBias = weight.name.ends_with("bias");
        const float centre = isMap || isBias ? 0.0F : 0.8F;
        const float width = isMap ? std::sqrt(3.0F / static_cast<float>(inputs)) : 0.2F;
        std::uniform_real_distribution<float> values(centre - width, centre + width);
        auto storage = std::make_unique<std::vector<float>>(static_cast<std::size_t>(inputs * weight.sizes[0]));
        for (float& value : *storage)
            value = values(draw);
        PackageTensor tensor;
        tensor.name = weight.name;
        tensor.sizes = weight.sizes;
        tensor.strides.assign(weight.sizes.size(), 1);
        for (std::size_t axis = weight.sizes.size() - 1; axis > 0; --axis)
            tensor.strides[axis - 1] = tensor.strides[axis] * weight.sizes[axis];
        tensor.storage = std::as_bytes(std::span(*storage)).data();
        random.package.tensors.push_back(std::move(tensor));
        random.storages.push_back(std::move(storage));
    }
    return random;
}

/// The settings of the published htdemucs.
inline PackageValue::Dict publishedSettings()
{
    PackageValue::List sources;
    for (const char* name : {"drums", "bass", "other", "vocals"})
        sources.push_back({std::string(name)});
    return {{"sources", {std::move(sources)}},
            {"segment", {Rational{39, 5}}},
            {"dconv_mode", {std::int64_t{3}}},
            {"bottom_channels", {std::int64_t{512}}}};
}

} // namespace resonate
