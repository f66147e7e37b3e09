#include "app/work/background_executor.h"

#include <sys/resource.h>
#include <unistd.h>

namespace resonate {

void BackgroundExecutor::giveWay() noexcept
{
    // On Linux niceness is a thread's own, and goes on to the programs that it starts. 10 more than the window's give
    // it about a tenth of a processor that the window wants, and all of one that nobody does.
    constexpr int kNicer = 10;
    thread_local bool gaveWay = false;
    if (!gaveWay) // getpid() is the id of the first thread
        setpriority(PRIO_PROCESS, 0, getpriority(PRIO_PROCESS, static_cast<id_t>(getpid())) + kNicer);
    gaveWay = true;
}

} // namespace resonate
