#pragma once

#include "core/audio/restoration_quality.h"
#include "pipeline/restoring/processor_factory.h"

namespace resonate {

// One maker for each restoring stage, in a file of its own. Each reads from the request's parameters what the plan put
// there (plan_restoring.cpp).

inline RestorationQuality qualityOf(ProcessingMode mode)
{
    return mode == ProcessingMode::Preview ? RestorationQuality::Preview : RestorationQuality::Render;
}

Result<MadeProcessor> makeDeclip(const ProcessorRequest& request);
Result<MadeProcessor> makeDehum(const ProcessorRequest& request);
Result<MadeProcessor> makeDeclick(const ProcessorRequest& request);
Result<MadeProcessor> makeDebump(const ProcessorRequest& request);
Result<MadeProcessor> makeRumble(const ProcessorRequest& request);
Result<MadeProcessor> makeCrowd(const ProcessorRequest& request);
Result<MadeProcessor> makeDenoise(const ProcessorRequest& request);
Result<MadeProcessor> makeEnhance(const ProcessorRequest& request);
Result<MadeProcessor> makeHighs(const ProcessorRequest& request);
Result<MadeProcessor> makeSubBass(const ProcessorRequest& request);
Result<MadeProcessor> makeDereverb(const ProcessorRequest& request);
Result<MadeProcessor> makeTone(const ProcessorRequest& request);

} // namespace resonate
