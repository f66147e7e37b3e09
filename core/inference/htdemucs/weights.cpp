#include "core/inference/htdemucs/weights.h"

#include "core/inference/htdemucs/weight_plan.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <memory>
#include <utility>

namespace resonate {
namespace {

/// 1 GB as float32; the largest released model has 42 million.
constexpr std::int64_t kMostParameters = 250'000'000;

std::string printed(const std::vector<std::int64_t>& sizes)
{
    std::string text = "[";
    for (const std::int64_t size : sizes)
        text += (text.size() > 1 ? ", " : "") + std::to_string(size);
    return text + "]";
}

Error refused(const std::string& why)
{
    return {ErrorCode::BadInput, "the model's weights: " + why};
}

at::Tensor ownedTensor(std::vector<float> values, const std::vector<std::int64_t>& sizes)
{
    auto held = std::make_shared<std::vector<float>>(std::move(values));
    return at::from_blob(
        held->data(), sizes, [held](void*) {}, at::kFloat);
}

std::int64_t parameterCount(const std::vector<ExpectedWeight>& plan)
{
    std::int64_t count = 0;
    for (const ExpectedWeight& weight : plan) {
        std::int64_t elements = 1;
        for (const std::int64_t size : weight.sizes)
            elements *= size; // the configuration bounds every size
        count += elements;
    }
    return count;
}

} // namespace

Result<HtDemucsWeights> HtDemucsWeights::load(const HtDemucsConfig& config, const ModelPackage& package)
{
    const std::vector<ExpectedWeight> plan = expectedWeights(config);
    if (parameterCount(plan) > kMostParameters)
        return refused("a model of this size is not supported");
    std::map<std::string, const PackageTensor*> given;
    for (const PackageTensor& tensor : package.tensors)
        if (!given.emplace(tensor.name, &tensor).second)
            return refused("'" + tensor.name + "' is there twice");
    for (const ExpectedWeight& weight : plan) {
        const auto found = given.find(weight.name);
        if (found == given.end())
            return refused("'" + weight.name + "' is missing");
        if (found->second->sizes != weight.sizes)
            return refused("'" + weight.name + "' has the shape " + printed(found->second->sizes) + " instead of " +
                           printed(weight.sizes));
    }
    HtDemucsWeights weights;
    for (const ExpectedWeight& weight : plan) {
        const auto found = given.find(weight.name);
        std::vector<float> values = found->second->toFloats();
        if (!std::all_of(values.begin(), values.end(), [](float value) { return std::isfinite(value); }))
            return refused("'" + weight.name + "' holds values that are not finite");
        weights.m_tensors.emplace(weight.name, ownedTensor(std::move(values), weight.sizes));
        given.erase(found);
    }
    if (!given.empty())
        return refused("'" + given.begin()->first + "' does not belong to this model");
    return weights;
}

at::Tensor HtDemucsWeights::take(const std::string& name)
{
    const auto found = m_tensors.find(name);
    assert(found != m_tensors.end());
    at::Tensor tensor = std::move(found->second);
    m_tensors.erase(found);
    return tensor;
}

} // namespace resonate
