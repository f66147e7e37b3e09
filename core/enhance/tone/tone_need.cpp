#include "core/enhance/tone/tone_need.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace resonate {
namespace {

// The overall level is judged where every recording has music.
constexpr double kLevelLowHz = 200.0, kLevelHighHz = 5000.0;
constexpr double kMostDeviationDb = 30.0; // more is a band that is not there
constexpr double kSmoothingBands = 1.0;   // standard deviation, third octaves

double interpolated(const StemTarget& target, double frequencyHz)
{
    const auto after = std::ranges::lower_bound(target.centreHz, frequencyHz);
    if (after == target.centreHz.begin())
        return target.levelDb.front();
    if (after == target.centreHz.end())
        return target.levelDb.back();
    const auto i = static_cast<std::size_t>(after - target.centreHz.begin());
    const double share =
        std::log(frequencyHz / target.centreHz[i - 1]) / std::log(target.centreHz[i] / target.centreHz[i - 1]);
    return std::lerp(target.levelDb[i - 1], target.levelDb[i], share);
}

double median(std::vector<double> values)
{
    assert(!values.empty());
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

std::vector<double> smoothed(const std::vector<double>& values)
{
    constexpr int kReach = 4;
    const auto last = static_cast<int>(values.size()) - 1;
    std::vector<double> result(values.size());
    for (int i = 0; i <= last; ++i) {
        double sum = 0.0, weights = 0.0;
        for (int d = -kReach; d <= kReach; ++d) {
            const double weight = std::exp(-0.5 * d * d / (kSmoothingBands * kSmoothingBands));
            sum += weight * values[static_cast<std::size_t>(std::clamp(i + d, 0, last))];
            weights += weight;
        }
        result[static_cast<std::size_t>(i)] = sum / weights;
    }
    return result;
}

double gainFor(double deviationDb, const ToneLimits& limits)
{
    const double beyond = std::max(std::abs(deviationDb) - limits.deadZoneDb, 0.0);
    const double trust =
        std::clamp((limits.ownDb - std::abs(deviationDb)) / (limits.ownDb - limits.foreignDb), 0.0, 1.0);
    return std::clamp(-std::copysign(limits.strength * trust * beyond, deviationDb), -limits.maxCutDb,
                      limits.maxBoostDb);
}

} // namespace

StemTarget mixTarget(std::span<const StemTarget> stems)
{
    StemTarget mix;
    for (const StemTarget& stem : stems) {
        if (mix.empty()) {
            mix.centreHz = stem.centreHz;
            mix.levelDb.assign(stem.centreHz.size(), 0.0);
        }
        assert(stem.centreHz == mix.centreHz);
        for (std::size_t i = 0; i < mix.levelDb.size(); ++i)
            mix.levelDb[i] += std::pow(10.0, stem.levelDb[i] / 10.0);
    }
    for (double& level : mix.levelDb)
        level = 10.0 * std::log10(level);
    return mix;
}

ToneNeed toneNeed(const SpectrumReading& measured, const StemTarget& target, const ToneLimits& limits)
{
    ToneNeed need;
    std::vector<double> deviations, judged;
    for (std::size_t i = 0; i < measured.thirdOctaveHz.size() && !target.empty(); ++i) {
        const double centreHz = measured.thirdOctaveHz[i];
        if (centreHz < limits.lowHz || centreHz > limits.highHz)
            continue;
        const double densityDb = measured.thirdOctaveDb[i] - 10.0 * std::log10(centreHz);
        need.centreHz.push_back(centreHz);
        deviations.push_back(densityDb - interpolated(target, centreHz));
        if (centreHz >= kLevelLowHz && centreHz <= kLevelHighHz)
            judged.push_back(deviations.back());
    }
    if (judged.empty())
        return {};
    const double level = median(judged);
    for (double& deviation : deviations)
        deviation = std::clamp(deviation - level, -kMostDeviationDb, kMostDeviationDb);
    need.deviationDb = smoothed(deviations);
    for (const double deviation : need.deviationDb) {
        need.gainDb.push_back(gainFor(deviation, limits));
        need.meanDeviationDb += std::abs(deviation) / static_cast<double>(need.deviationDb.size());
        need.largestGainDb = std::max(need.largestGainDb, std::abs(need.gainDb.back()));
    }
    return need;
}

} // namespace resonate
