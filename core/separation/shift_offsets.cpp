#include "core/separation/shift_offsets.h"

namespace resonate {
namespace {

/// One step of SplitMix64.
std::uint64_t scramble(std::uint64_t value) noexcept
{
    value += 0x9E3779B97F4A7C15U;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9U;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBU;
    return value ^ (value >> 31);
}

} // namespace

ShiftOffsets drawShiftOffsets(const ModelBag& bag, const ModelSeparationSettings& settings)
{
    ShiftOffsets offsets(bag.models.size());
    for (std::size_t m = 0; m < offsets.size(); ++m) {
        const auto choices = static_cast<std::uint64_t>(maxShiftFrames(bag.models[m]->info()) + 1);
        for (std::uint64_t s = 0; s < static_cast<std::uint64_t>(settings.shifts); ++s) {
            const std::uint64_t random = scramble(scramble(scramble(settings.seed) + m) + s);
            offsets[m].push_back(static_cast<std::int64_t>(((random >> 32) * choices) >> 32));
        }
    }
    return offsets;
}

} // namespace resonate
