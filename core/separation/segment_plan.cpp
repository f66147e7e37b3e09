#include "core/separation/segment_plan.h"

#include <algorithm>
#include <cassert>

namespace resonate {
namespace {

ModelShare shareOf(std::size_t model, const ModelBag& bag, int passes, const std::vector<int>& wanted)
{
    ModelShare share;
    for (std::size_t slot = 0; slot < wanted.size(); ++slot) {
        const auto source = static_cast<std::size_t>(wanted[slot]);
        if (bag.weight(model, source) == 0.0)
            continue;
        share.sources.push_back(wanted[slot]);
        share.slots.push_back(slot);
        share.gains.push_back(bag.weight(model, source) / bag.totalWeight(source) / passes);
    }
    return share;
}

} // namespace

SegmentPlan planSegments(const ModelBag& bag, const ModelSeparationSettings& settings, const std::vector<int>& wanted,
                         const ShiftOffsets& offsets)
{
    assert(checkModelBag(bag, settings) && std::ranges::is_sorted(wanted) && offsets.size() == bag.models.size());
    SegmentPlan plan = {.shares = {}, .passes = {}, .wanted = wanted.size()};
    for (std::size_t m = 0; m < bag.models.size(); ++m) {
        assert(std::ssize(offsets[m]) == settings.shifts);
        plan.shares.push_back(shareOf(m, bag, std::max(1, settings.shifts), wanted));
        if (plan.shares.back().sources.empty())
            continue;
        const SegmentModelInfo& info = bag.models[m]->info();
        const std::int64_t segment = segmentFrames(info, settings);
        const auto stride = static_cast<std::int64_t>((1.0 - settings.overlap) * static_cast<double>(segment));
        if (settings.shifts == 0)
            plan.passes.push_back({m, segment, stride, 0});
        for (const std::int64_t offset : offsets[m])
            plan.passes.push_back({m, segment, stride, maxShiftFrames(info) - offset});
    }
    return plan;
}

} // namespace resonate
