#include "core/audio/take.h"

namespace resonate {

std::string takeId(const Take& take)
{
    switch (take.kind) {
    case TakeKind::Original:
        return "original";
    case TakeKind::Restored:
        return "restored";
    case TakeKind::Stem:
        return "stem." + std::string(stemName(take.stem.value_or(Stem::Other)));
    case TakeKind::Stems:
        return "stems";
    case TakeKind::Removed:
        return "removed";
    case TakeKind::Synthesised:
        return "synthesised";
    }
    return {};
}

} // namespace resonate
