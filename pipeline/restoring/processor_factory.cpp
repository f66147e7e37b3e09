#include "pipeline/restoring/processor_factory.h"

#include "pipeline/restoring/processors/processors.h"

#include <algorithm>
#include <vector>

namespace resonate {
namespace {

struct Maker {
    const char* stage;
    Result<MadeProcessor> (*make)(const ProcessorRequest&);
};

// One line a stage, and a file of its own in processors/.
const std::vector<Maker> kMakers = {
    {"declip", &makeDeclip}, {"dehum", &makeDehum},     {"declick", &makeDeclick},   {"debump", &makeDebump},
    {"rumble", &makeRumble}, {"crowd", &makeCrowd},     {"denoise", &makeDenoise},   {"enhance", &makeEnhance},
    {"highs", &makeHighs},   {"subBass", &makeSubBass}, {"dereverb", &makeDereverb}, {"tone", &makeTone},
};

} // namespace

Result<MadeProcessor> makeProcessor(const ProcessorRequest& request)
{
    const auto found =
        std::ranges::find_if(kMakers, [&](const Maker& maker) { return request.stage == QLatin1String(maker.stage); });
    return found == kMakers.end() ? MadeProcessor{} : found->make(request);
}

} // namespace resonate
