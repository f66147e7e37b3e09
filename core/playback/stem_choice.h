#pragma once

#include "core/audio/take.h"

#include <array>
#include <vector>

namespace resonate {

/// Which stems are heard, as on a mixing desk: with none soloed, all that are not muted; else the soloed ones, unless
/// they are muted too.
struct StemChoice {
    std::array<bool, kStemCount> muted{};  ///< in kStems order
    std::array<bool, kStemCount> soloed{}; ///< in kStems order

    bool isHeard(Stem stem) const noexcept;
    bool operator==(const StemChoice&) const = default;
};

/// The sum of those of the takes' stems that are heard, as a take of kind Stems; silence when none is. Empty when there
/// are no stems among the takes. Mastering is not in it. Errors: BadInput when the stems differ in format or length.
Result<std::optional<Take>> stemsTake(const std::vector<Take>& takes, const StemChoice& choice);

} // namespace resonate
