#pragma once

#include "core/inference/htdemucs/config.h"
#include "core/inference/htdemucs/weight_plan.h"

#include <cmath>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace resonate {

/// A package with random float32 weights, and the memory that it points into.
struct HashedPackage {
    ModelPackage package;
    std::vector<std::unique_ptr<std::vector<float>>> storages;
};

/// Element `index` of the noise called `name`, in [-1, 1): the upper bits of MurmurHash3's finaliser (A. Appleby, 2011)
/// over FNV-1a (G. Fowler, L. C. Noll, K.-P. Vo). tests/tools/htdemucs_variants.py computes the same.
class HashedNoise final {
public:
    explicit HashedNoise(std::string_view name)
    {
        for (const char letter : name)
            m_seed = (m_seed ^ static_cast<unsigned char>(letter)) * 0x01000193U;
    }
    float at(std::size_t index) const noexcept
    {
        std::uint32_t bits = m_seed + static_cast<std::uint32_t>(index) * 0x9E3779B9U;
        bits = (bits ^ bits >> 16) * 0x85EBCA6BU;
        bits = (bits ^ bits >> 13) * 0xC2B2AE35U;
        bits ^= bits >> 16;
        return static_cast<float>(bits >> 8) * 0x1p-23F - 1.0F;
    }

private:
    std::uint32_t m_seed = 0x811C9DC5U;
};

/// Weights that keep signals at about their size: maps by 1 / sqrt(inputs), norms about 1, the rest small.
inline HashedPackage hashedPackage(PackageValue::Dict settings)
{
    HashedPackage random;
    random.package.architecture = "demucs.htdemucs HTDemucs";
    random.package.settings = std::move(settings);
    const auto config = HtDemucsConfig::fromSettings(random.package.settings);
    for (const ExpectedWeight& weight : config ? expectedWeights(*config) : std::vector<ExpectedWeight>()) {
        std::int64_t inputs = 1; // of one output
        for (std::size_t axis = 1; axis < weight.sizes.size(); ++axis)
            inputs *= weight.sizes[axis];
        const bool isMap = weight.sizes.size() > 1;
        const bool isBias = weight.name.ends_with("bias");
        const float centre = isMap || isBias ? 0.0F : 0.8F;
        const float width = isMap ? static_cast<float>(std::sqrt(3.0 / static_cast<double>(inputs))) : 0.2F;
        const HashedNoise noise(weight.name);
        auto storage = std::make_unique<std::vector<float>>(static_cast<std::size_t>(inputs * weight.sizes[0]));
        for (std::size_t i = 0; i < storage->size(); ++i)
            (*storage)[i] = centre + width * noise.at(i);
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
inline PackageValue::Dict publishedHtDemucs()
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
