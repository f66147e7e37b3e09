#include "core/model_files/bag_file.h"

#include "core/model_files/bag_yaml.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace resonate {
namespace {

constexpr std::size_t kMostModels = 16;
constexpr std::size_t kMostSources = 32;
constexpr std::size_t kLongestSignature = 64;
constexpr double kLargestWeight = 1e6;

std::optional<double> numberOf(const BagYamlValue& value) noexcept
{
    double number = 0.0;
    const char* const end = value.text.data() + value.text.size();
    const auto read = std::from_chars(value.text.data(), end, number);
    if (value.isList || value.quoted || read.ec != std::errc() || read.ptr != end || !std::isfinite(number))
        return {};
    return number;
}

/// Signatures become file names, so they are held to letters, digits, `_` and `.`, and begin with no dot.
bool isSignature(const BagYamlValue& value) noexcept
{
    return !value.isList && !value.text.empty() && value.text.size() <= kLongestSignature && value.text[0] != '.' &&
           std::ranges::all_of(value.text, [](char letter) {
               return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
                      (letter >= '0' && letter <= '9') || letter == '_' || letter == '.';
           });
}

Result<std::vector<std::string>> readModels(const BagYamlValue& list)
{
    if (!list.isList || list.items.empty() || list.items.size() > kMostModels)
        return badBag(list.line, "should list 1 to " + std::to_string(kMostModels) + " models");
    std::vector<std::string> models;
    for (const BagYamlValue& item : list.items) {
        if (!isSignature(item))
            return badBag(item.line, "has a model that is no plain name");
        models.push_back(item.text);
    }
    return models;
}

Result<std::vector<double>> readWeightRow(const BagYamlValue& row)
{
    if (!row.isList || row.items.empty() || row.items.size() > kMostSources)
        return badBag(row.line, "should have the weights of 1 to " + std::to_string(kMostSources) + " sources");
    std::vector<double> weights;
    for (const BagYamlValue& item : row.items) {
        const std::optional<double> weight = numberOf(item);
        if (!weight || *weight < 0.0 || *weight > kLargestWeight)
            return badBag(item.line, "has a weight that is no number of 0 or more");
        weights.push_back(*weight);
    }
    return weights;
}

Result<std::vector<std::vector<double>>> readWeights(const BagYamlValue& matrix)
{
    if (!matrix.isList || matrix.items.empty())
        return badBag(matrix.line, "should have one row of weights for each model");
    std::vector<std::vector<double>> weights;
    for (const BagYamlValue& item : matrix.items) {
        Result<std::vector<double>> row = readWeightRow(item);
        if (!row)
            return row.error();
        if (!weights.empty() && row->size() != weights.front().size())
            return badBag(item.line, "has a row of weights of another length than the first");
        weights.push_back(std::move(*row));
    }
    for (std::size_t source = 0; source < weights.front().size(); ++source)
        if (std::ranges::all_of(weights, [source](const auto& row) { return row[source] == 0.0; }))
            return badBag(matrix.line, "has no model that counts for source " + std::to_string(source + 1));
    return weights;
}

Result<> readEntry(const BagYamlEntry& entry, BagFile& bag)
{
    if (entry.key == "models") {
        Result<std::vector<std::string>> models = readModels(entry.value);
        if (!models)
            return models.error();
        bag.models = std::move(*models);
    } else if (entry.key == "weights") {
        Result<std::vector<std::vector<double>>> weights = readWeights(entry.value);
        if (!weights)
            return weights.error();
        bag.weights = std::move(*weights);
    } else if (entry.key == "segment") {
        bag.segmentSeconds = numberOf(entry.value);
        if (!bag.segmentSeconds || *bag.segmentSeconds <= 0.0)
            return badBag(entry.value.line, "should have a number of seconds above 0");
    } else {
        return badBag(entry.line, "has the key '" + entry.key + "'");
    }
    return {};
}

} // namespace

Result<BagFile> readBagFile(std::string_view text)
{
    const Result<std::vector<BagYamlEntry>> entries = readBagYaml(text);
    if (!entries)
        return entries.error();
    BagFile bag;
    for (const BagYamlEntry& entry : *entries) {
        if (std::ranges::count(*entries, entry.key, &BagYamlEntry::key) > 1)
            return badBag(entry.line, "has the key '" + entry.key + "', which another line has too");
        if (const Result<> read = readEntry(entry, bag); !read)
            return read.error();
    }
    if (bag.models.empty())
        return Error{ErrorCode::BadInput, "is no bag of models: it lists none"};
    if (!bag.weights.empty() && bag.weights.size() != bag.models.size())
        return Error{ErrorCode::BadInput, "is no bag of models: it has " + std::to_string(bag.models.size()) +
                                              " models, but weights for " + std::to_string(bag.weights.size())};
    return bag;
}

} // namespace resonate
