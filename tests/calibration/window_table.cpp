#include "window_table.h"

#include <algorithm>
#include <cstdio>
#include <memory>

namespace resonate::calibration {
namespace {

constexpr double kQuantile = 0.99;
constexpr double kMargin = 1.64;       // the fourth-power mean of many features lies above each of them
constexpr double kLeastOfMedian = 0.4; // no limit is under this part of the median of all kinds
// Nor under what a few recordings cannot show to be harmful, in the order of ArtifactFeature.
constexpr FeatureValues kLeast = {1.0, 0.1, 0.03, 0.25, 0.1, 1.2, 0.04, 0.12, 1.8, 0.001, 0.3,
                                  0.2, 0.4, 0.8,  0.6,  0.6, 0.3, 10.0, 2.4,  0.6, 0.25};

double quantile(std::vector<double>& values)
{
    const auto place = static_cast<std::ptrdiff_t>(kQuantile * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + place, values.end());
    return values[static_cast<std::size_t>(place)];
}

/// Limits of one feature: what the honest rows of each kind show, kept from being too narrow.
void learnFeature(const std::vector<WindowRow>& rows, const std::string& withoutGroup, std::size_t f, Limits& limits)
{
    std::vector<double> shown;
    for (int k = 0; k < kStageKinds; ++k) {
        std::vector<double> values;
        for (const WindowRow& row : rows)
            if (row.fault.empty() && static_cast<int>(row.kind) == k && row.group != withoutGroup)
                values.push_back(row.features[f]);
        auto& limit = limits.ofKind[static_cast<std::size_t>(k)][f];
        limit = values.empty() ? kPlainArtifactLimits[f] : kMargin * quantile(values);
        shown.push_back(limit);
    }
    std::ranges::nth_element(shown, shown.begin() + kStageKinds / 2);
    const double least = std::max(kLeast[f], kLeastOfMedian * shown[kStageKinds / 2]);
    for (FeatureValues& ofKind : limits.ofKind)
        ofKind[f] = std::max(ofKind[f], least);
}

} // namespace

Limits learnLimits(const std::vector<WindowRow>& rows, const std::string& withoutGroup)
{
    Limits limits;
    for (std::size_t f = 1; f < kArtifactFeatures; ++f)
        learnFeature(rows, withoutGroup, f, limits);
    for (FeatureValues& ofKind : limits.ofKind) {
        ofKind[static_cast<std::size_t>(ArtifactFeature::None)] = std::numeric_limits<double>::infinity();
        ofKind[static_cast<std::size_t>(ArtifactFeature::NonFinite)] = 0.1;
    }
    FeatureValues& crowd = limits.ofKind[static_cast<std::size_t>(StageKind::Crowd)]; // lowers by up to 15 dB
    for (const auto feature : {ArtifactFeature::EnergyLoss, ArtifactFeature::Dropout})
        crowd[static_cast<std::size_t>(feature)] = 2.0;
    return limits;
}

double areaUnderCurve(std::vector<double> honest, std::vector<double> broken)
{
    std::ranges::sort(honest);
    double sum = 0.0;
    for (const double score : broken) {
        const auto below = std::ranges::lower_bound(honest, score) - honest.begin();
        const auto notAbove = std::ranges::upper_bound(honest, score) - honest.begin();
        sum += 0.5 * static_cast<double>(below + notAbove);
    }
    return sum / static_cast<double>(std::max<std::size_t>(1, honest.size() * broken.size()));
}

void writeCsv(const std::vector<WindowRow>& rows, const std::string& path)
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "w"), std::fclose);
    if (!file)
        return;
    std::fprintf(file.get(), "kind,stage,fault,recording,group");
    for (std::size_t f = 1; f < kArtifactFeatures; ++f)
        std::fprintf(file.get(), ",%s", std::string(name(static_cast<ArtifactFeature>(f))).c_str());
    for (const WindowRow& row : rows) {
        std::fprintf(file.get(), "\n%s,%s,%s,%s,%s", std::string(name(row.kind)).c_str(), row.stage.c_str(),
                     row.fault.c_str(), row.recording.c_str(), row.group.c_str());
        for (std::size_t f = 1; f < kArtifactFeatures; ++f)
            std::fprintf(file.get(), ",%.6g", row.features[f]);
    }
    std::fprintf(file.get(), "\n");
}

} // namespace resonate::calibration
