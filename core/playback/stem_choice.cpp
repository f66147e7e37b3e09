#include "core/playback/stem_choice.h"

#include "core/mastering/stem_mix.h"

#include <algorithm>

namespace resonate {

bool StemChoice::isHeard(Stem stem) const noexcept
{
    const auto index = static_cast<std::size_t>(stem);
    const bool anySoloed = std::ranges::find(soloed, true) != soloed.end();
    return !muted[index] && (soloed[index] || !anySoloed);
}

Result<std::optional<Take>> stemsTake(const std::vector<Take>& takes, const StemChoice& choice)
{
    std::vector<StemMix::Stem> heard, all;
    for (const Take& take : takes) {
        if (take.kind != TakeKind::Stem || !take.stem)
            continue;
        all.push_back({take.audio, 0.0F});
        if (choice.isHeard(*take.stem))
            heard.push_back({take.audio, 1.0F});
    }
    if (all.empty())
        return std::optional<Take>();
    auto mix = StemMix::create(heard.empty() ? all : heard);
    if (!mix)
        return mix.error();
    return std::optional(Take{TakeKind::Stems, {}, *mix});
}

} // namespace resonate
