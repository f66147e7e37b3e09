#include "core/inference/kernels/moments.h"

namespace resonate {

void Moments::add(const Moments& part) noexcept
{
    if (part.count == 0.0)
        return;
    const double total = count + part.count;
    const double distance = part.mean - mean;
    squares += part.squares + distance * distance * count * part.count / total;
    mean += distance * part.count / total;
    count = total;
}

} // namespace resonate
