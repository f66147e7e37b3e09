#include "core/inference/htdemucs/batch_ladder.h"

#include <algorithm>

namespace resonate {

bool BatchLadder::stepDown(std::int64_t tried, const Device& device)
{
    if (tried > 1) {
        m_batch = tried / 2;
        return true;
    }
    if (!m_accelerated)
        return false;
    m_accelerated = false;
    m_batch = 1;
    device.fallBack();
    if (device.warn)
        device.warn("The graphics processor has too little memory for this model; going on with the processor.");
    return true;
}

Result<> BatchLadder::run(std::int64_t pieces, const Device& device)
{
    for (std::int64_t first = 0; first < pieces;) {
        const std::int64_t count = std::min(m_batch, pieces - first);
        if (device.attempt(first, count) == BatchOutcome::Done)
            first += count;
        else if (!stepDown(count, device))
            return Error{ErrorCode::Worker, "there is too little memory for this model"};
    }
    return {};
}

} // namespace resonate
