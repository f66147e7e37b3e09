#include "core/mastering/segments.h"

#include "core/mastering/k_weighting.h"

namespace resonate {
namespace {

constexpr std::int64_t kTypicalFrames = 524288;

} // namespace

SegmentGrid SegmentGrid::of(const AudioSource& source) noexcept
{
    const auto block = std::max<std::int64_t>(1, loudnessBlockFrames(source.format().sampleRateHz));
    return {source.frames(), std::max<std::int64_t>(1, kTypicalFrames / block) * block};
}

Result<> runSegments(const SegmentGrid& grid, const WorkContext& context, ProgressSpan progress,
                     const std::function<Result<>(int segment, int slot)>& work,
                     const std::function<Result<>(int segment, int slot)>& combine)
{
    const int width = std::max(1, context.executor.width());
    std::vector<Result<>> results(static_cast<std::size_t>(width));
    for (int first = 0; first < grid.count(); first += width) {
        const int wave = std::min(width, grid.count() - first);
        context.executor.run(wave, [&](int slot) {
            results[static_cast<std::size_t>(slot)] =
                context.stopRequested() ? Result<>(cancelled()) : work(first + slot, slot);
        });
        for (int slot = 0; slot < wave; ++slot) {
            if (const auto& done = results[static_cast<std::size_t>(slot)]; !done)
                return done;
            if (auto combined = combine(first + slot, slot); !combined)
                return combined;
        }
        const double share = static_cast<double>(first + wave) / grid.count();
        context.report(progress.from + (progress.to - progress.from) * share);
    }
    return {};
}

} // namespace resonate
