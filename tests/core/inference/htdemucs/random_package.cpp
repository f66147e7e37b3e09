#include "tests/core/inference/htdemucs/random_package.h"

#include "core/inference/htdemucs/weight_plan.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace resonate {
namespace {

/// What one output of a linear map is summed from.
double fanIn(const ExpectedWeight& weight)
{
    double product = 1.0;
    for (std::size_t axis = 1; axis < weight.sizes.size(); ++axis)
        product *= static_cast<double>(weight.sizes[axis]);
    return product;
}

bool isWeight(const ExpectedWeight& weight)
{
    const std::string ending = "weight";
    return weight.name.size() >= ending.size() &&
           weight.name.compare(weight.name.size() - ending.size(), ending.size(), ending) == 0;
}

} // namespace

RandomPackage::RandomPackage(const HtDemucsConfig& config, std::uint32_t seed)
{
    std::mt19937 random(seed);
    m_package.architecture = "demucs.htdemucs HTDemucs";
    for (const ExpectedWeight& expected : expectedWeights(config)) {
        const bool matrix = expected.sizes.size() > 1;
        // Norms' weights lie around 1, biases around 0, scales of branches around a half.
        const double mean = matrix                                            ? 0.0
                            : isWeight(expected)                              ? 1.0
                            : expected.name.find("bias") != std::string::npos ? 0.0
                                                                              : 0.5;
        const double deviation = matrix ? 1.0 / std::sqrt(fanIn(expected)) : 0.2;
        std::normal_distribution<float> normal(static_cast<float>(mean), static_cast<float>(deviation));
        PackageTensor tensor;
        tensor.name = expected.name;
        tensor.sizes = expected.sizes;
        tensor.strides.assign(expected.sizes.size(), 1);
        for (std::size_t axis = expected.sizes.size(); axis-- > 1;)
            tensor.strides[axis - 1] = tensor.strides[axis] * tensor.sizes[axis];
        std::vector<float>& values = m_storages.emplace_back(static_cast<std::size_t>(tensor.elements()));
        std::generate(values.begin(), values.end(), [&] { return normal(random); });
        tensor.storage = reinterpret_cast<const std::byte*>(values.data());
        m_package.tensors.push_back(std::move(tensor));
    }
}

} // namespace resonate
