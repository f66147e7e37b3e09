// resonate-model: the worker that touches weights. It is handed open files and memory to share, loads the networks in them
// and separates what it is given, piece by piece, until its standard input ends. See pipeline/model_worker/.
#include "app/model/model_loader.h"
#include "app/model/model_server.h"
#include "app/worker/worker_channel.h"

#include <climits>
#include <exception>

#include <malloc.h>

using namespace resonate;

namespace {

constexpr LastWords kLastWords = {
    "{\"failed\":{\"code\":\"internal\",\"detail\":\"the model worker met a defect of its own\"}}\n",
    "{\"failed\":{\"code\":\"worker\",\"detail\":\"the model worker ran out of memory\"}}\n"};

// A network takes and gives back the same large blocks with every segment. Left to itself the allocator returns them to
// the system each time, and half of the run goes into getting empty pages again.
void keepMemory()
{
    constexpr int kGrowBytes = 64 << 20;
    mallopt(M_MMAP_MAX, 0);
    mallopt(M_TRIM_THRESHOLD, INT_MAX);
    mallopt(M_TOP_PAD, kGrowBytes);
}

} // namespace

int main()
{
    settleWorker(kLastWords);
    keepMemory();
    return ModelServer(loadModel).run();
}
