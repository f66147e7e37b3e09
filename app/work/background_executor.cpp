#include "app/work/background_executor.h"

#include <sys/resource.h>

namespace resonate {

void BackgroundExecutor::giveWay() noexcept
{
    // On Linux this is the calling thread's own, and that of the programs it starts. At 10 it gets about a tenth of a
    // processor that somebody else wants, and all of one that nobody does.
    constexpr int kNiceness = 10;
    thread_local bool gaveWay = false;
    if (!gaveWay)
        setpriority(PRIO_PROCESS, 0, kNiceness);
    gaveWay = true;
}

} // namespace resonate
