#include "core/separation/model_bag.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace resonate {
namespace {

constexpr int kMaxShifts = 100;
constexpr double kMaxOverlap = 0.95;
constexpr int kMaxChannels = 2;

Error unusable(std::string why)
{
    return {ErrorCode::BadUsage, std::move(why)};
}

std::string inSeconds(double seconds)
{
    char text[32];
    const auto end = std::to_chars(std::begin(text), std::end(text), seconds, std::chars_format::fixed, 2).ptr;
    return std::string(text, end) + " s";
}

Result<> checkModels(const ModelBag& bag)
{
    if (bag.models.empty())
        return unusable("a separation needs at least one model");
    const SegmentModelInfo& first = bag.models.front()->info();
    for (const auto& model : bag.models) {
        const SegmentModelInfo& info = model->info();
        if (info.sources != first.sources || info.sampleRateHz != first.sampleRateHz || info.channels != first.channels)
            return unusable("the models of a bag differ in sources, sample rate or channels");
        if (info.segmentFrames < 1)
            return unusable("a model takes segments of no length");
    }
    if (first.sources.empty() || first.sampleRateHz < 1 || first.channels < 1 || first.channels > kMaxChannels)
        return unusable("a model without sources, or neither mono nor stereo");
    return {};
}

Result<> checkWeights(const ModelBag& bag)
{
    const std::size_t sources = bag.models.front()->info().sources.size();
    const auto fits = [&](const std::vector<double>& row) {
        return row.size() == sources && std::ranges::all_of(row, [](double weight) { return std::isfinite(weight); });
    };
    if (!bag.weights.empty() && (bag.weights.size() != bag.models.size() || !std::ranges::all_of(bag.weights, fits)))
        return unusable("a bag's weights are not one finite number for every model and source");
    for (std::size_t k = 0; k < sources; ++k)
        if (!(bag.totalWeight(k) > 0.0))
            return unusable("the weights of source " + bag.models.front()->info().sources[k] + " sum to nothing");
    return {};
}

} // namespace

double ModelBag::totalWeight(std::size_t source) const
{
    double total = 0.0;
    for (std::size_t m = 0; m < models.size(); ++m)
        total += weight(m, source);
    return total;
}

std::int64_t segmentFrames(const SegmentModelInfo& model, const ModelSeparationSettings& settings) noexcept
{
    return settings.segmentSeconds ? static_cast<std::int64_t>(model.sampleRateHz * *settings.segmentSeconds)
                                   : model.segmentFrames;
}

std::int64_t maxShiftFrames(const SegmentModelInfo& model) noexcept
{
    return model.sampleRateHz / 2;
}

Result<> checkModelBag(const ModelBag& bag, const ModelSeparationSettings& settings)
{
    if (auto sound = checkModels(bag); !sound)
        return sound;
    if (auto sound = checkWeights(bag); !sound)
        return sound;
    if (settings.shifts < 0 || settings.shifts > kMaxShifts)
        return unusable("shifts must be 0.." + std::to_string(kMaxShifts));
    if (!(settings.overlap >= 0.0 && settings.overlap <= kMaxOverlap))
        return unusable("the overlap must be 0..0.95");
    for (const auto& model : bag.models) {
        const double longest = static_cast<double>(model->info().segmentFrames) / model->info().sampleRateHz;
        const double wanted = settings.segmentSeconds.value_or(longest);
        const double frames = wanted * model->info().sampleRateHz;
        if (!(frames >= 1.0) || frames >= static_cast<double>(model->info().segmentFrames + 1))
            return unusable("a segment of " + inSeconds(wanted) + " is asked for; this model takes up to " +
                            inSeconds(longest));
        if ((1.0 - settings.overlap) * static_cast<double>(segmentFrames(model->info(), settings)) < 1.0)
            return unusable("segments of " + inSeconds(wanted) + " are too short to overlap");
    }
    return {};
}

} // namespace resonate
