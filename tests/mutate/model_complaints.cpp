#include "core/inference/checkpoint/checkpoint.h"
#include "core/inference/checkpoint/settings_reader.h"
#include "core/model_files/bag_file.h"
#include "model_mutation.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>
#include <set>

namespace resonate {
namespace {

std::string complaintAboutError(const Error& error)
{
    constexpr std::size_t kLongest = 400;
    if (error.code != ErrorCode::BadInput)
        return "not refused as bad input: " + error.detail;
    const bool plain = std::ranges::all_of(error.detail, [](char letter) { return letter >= ' ' && letter <= '~'; });
    if (error.detail.empty() || error.detail.size() > kLongest || !plain)
        return "refused, but not in one plain line: " + error.detail;
    return {};
}

std::string complaintAboutTensor(const PackageTensor& tensor)
{
    constexpr std::int64_t kMost = 1'000'000; // what a test has memory and time for
    if (tensor.elements() < 0 || tensor.elements() > 200'000'000)
        return "a tensor has too many numbers";
    if (tensor.elements() > kMost)
        return {};
    const std::vector<float> values = tensor.toFloats();
    if (static_cast<std::int64_t>(values.size()) != tensor.elements())
        return "a tensor has another size than it says";
    return std::ranges::all_of(values, [](float value) { return std::isfinite(value); }) ? ""
                                                                                         : "a number is not finite";
}

void useSettings(const PackageValue::Dict& settings)
{
    const SettingsReader reader(settings);
    for (const auto& [name, value] : settings) {
        (void)reader.describe(name);
        (void)reader.isEmpty(name);
        (void)reader.whole(name, 0, 0, 10);
        (void)reader.number(name, 0.0, 0.0, 1.0);
        (void)reader.numbers(name, {});
        (void)reader.names(name);
        if (const auto seconds = reader.seconds(name, {1, 1}, 3600.0))
            (void)seconds->frames(384'000);
    }
    (void)reader.unknown({});
}

} // namespace

std::string complaintAboutModel(const std::string& file)
{
    const auto exact = std::make_unique<std::byte[]>(file.size()); // so that sanitizers see a step past its end
    std::memcpy(exact.get(), file.data(), file.size());
    const Result<ModelPackage> package = readCheckpoint({exact.get(), file.size()});
    if (!package)
        return complaintAboutError(package.error());
    std::set<std::string> names;
    for (const PackageTensor& tensor : package->tensors) {
        if (!names.insert(tensor.name).second)
            return "two tensors have one name";
        if (std::string complaint = complaintAboutTensor(tensor); !complaint.empty())
            return complaint;
    }
    useSettings(package->settings);
    return {};
}

std::string complaintAboutBag(const std::string& text)
{
    const auto exact = std::make_unique<char[]>(text.size());
    std::memcpy(exact.get(), text.data(), text.size());
    const Result<BagFile> bag = readBagFile({exact.get(), text.size()});
    if (!bag)
        return complaintAboutError(bag.error());
    if (bag->models.empty() || bag->models.size() > 16 ||
        (!bag->weights.empty() && bag->weights.size() != bag->models.size()))
        return "a bag without models or without weights for each";
    const std::size_t sources = bag->weights.empty() ? 0 : bag->weights.front().size();
    std::vector<double> sums(sources, 0.0);
    for (const std::vector<double>& row : bag->weights) {
        if (row.size() != sources)
            return "rows of several lengths";
        for (std::size_t source = 0; source < sources; ++source)
            sums[source] += row[source];
    }
    const bool all = std::ranges::all_of(sums, [](double sum) { return std::isfinite(sum) && sum > 0.0; });
    return all ? "" : "a source that no model counts for";
}

} // namespace resonate
