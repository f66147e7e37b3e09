#include "core/inference/kernels/norm_kernels.h"

namespace resonate {

void join(Moments& moments, const Moments& more) noexcept
{
    const double count = moments.count + more.count;
    if (count == 0.0)
        return;
    const double difference = more.mean - moments.mean;
    moments.squares += more.squares + difference * difference * (moments.count * more.count / count);
    moments.mean += difference * (more.count / count);
    moments.count = count;
}

} // namespace resonate
