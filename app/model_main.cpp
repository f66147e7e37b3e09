// resonate-model: the worker that touches weights. It is handed open files and memory to share, loads the networks in
// them and separates what it is given, piece by piece, until its standard input ends. See pipeline/model_worker/.
#include "app/model/model_loader.h"
#include "app/model/model_server.h"
#include "app/worker/worker_channel.h"

using namespace resonate;

namespace {

constexpr LastWords kLastWords = {
    "{\"failed\":{\"code\":\"internal\",\"detail\":\"the model worker met a defect of its own\"}}\n",
    "{\"failed\":{\"code\":\"worker\",\"detail\":\"the model worker ran out of memory\"}}\n"};

} // namespace

int main()
{
    settleWorker(kLastWords);
    return ModelServer(loadModel).run();
}
