#include "core/inference/htdemucs/weights.h"

#include "core/inference/checkpoint/refusal.h"
#include "core/inference/htdemucs/weight_plan.h"

#include <ATen/ATen.h>

#include <cassert>
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
        return badModel("has more weights than is supported");
    std::map<std::string, const PackageTensor*> given;
    for (const PackageTensor& tensor : package.tensors)
        if (!given.emplace(tensor.name, &tensor).second)
            return badModel("has the weight " + readable(tensor.name) + " twice");
    for (const ExpectedWeight& weight : plan) {
        const auto found = given.find(weight.name);
        if (found == given.end())
            return badModel("lacks the weight " + weight.name);
        if (found->second->sizes != weight.sizes)
            return badModel("has a weight, " + weight.name + ", of the shape " + printed(found->second->sizes) +
                            ", which should be " + printed(weight.sizes));
    }
    HtDemucsWeights weights;
    for (const ExpectedWeight& weight : plan) {
        const auto found = given.find(weight.name);
        if (!found->second->allFinite())
            return badModel("has a weight, " + weight.name + ", with values that are infinite or no numbers");
        at::Tensor tensor = at::empty(weight.sizes, at::kFloat);
        found->second->copyTo(tensor.data_ptr<float>());
        weights.m_tensors.emplace(weight.name, std::move(tensor));
        given.erase(found);
    }
    if (!given.empty())
        return badModel("has a weight, " + readable(given.begin()->first) + ", that does not belong to it");
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
