#include "window_table.h"

#include <algorithm>
#include <cstdio>
#include <memory>

namespace resonate::calibration {
namespace {

constexpr double kQuantile = 0.99;
constexpr double kMargin = 1.2;

} // namespace

Limits learnLimits(const std::vector<WindowRow>& rows, const std::string& withoutGroup)
{
    Limits limits;
    for (int k = 0; k < kStageKinds; ++k)
        for (std::size_t f = 0; f < kArtifactFeatures; ++f) {
            std::vector<double> values;
            for (const WindowRow& row : rows)
                if (row.fault.empty() && static_cast<int>(row.kind) == k && row.group != withoutGroup)
                    values.push_back(row.features[f]);
            auto& limit = limits.ofKind[static_cast<std::size_t>(k)][f];
            limit = kPlainArtifactLimits[f];
            if (values.empty())
                continue;
            const auto place = static_cast<std::ptrdiff_t>(kQuantile * static_cast<double>(values.size() - 1));
            std::nth_element(values.begin(), values.begin() + place, values.end());
            limit = std::max(1e-9, kMargin * values[static_cast<std::size_t>(place)]);
        }
    return limits;
}

double scoreOf(const FeatureValues& features, const FeatureValues& limits)
{
    double score = 0.0;
    for (std::size_t f = 0; f < kArtifactFeatures; ++f)
        score = std::max(score, 0.1 * features[f] / limits[f]);
    return std::min(1.0, score);
}

ArtifactFeature reasonOf(const FeatureValues& features, const FeatureValues& limits)
{
    std::size_t best = 0;
    for (std::size_t f = 1; f < kArtifactFeatures; ++f)
        if (features[f] / limits[f] > features[best] / limits[best])
            best = f;
    return static_cast<ArtifactFeature>(best);
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
