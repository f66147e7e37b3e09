#pragma once

#include "core/mastering/dithered_source.h"
#include "core/mastering/master.h"
#include "pipeline/plan.h"
#include "pipeline/separator_choice.h"
#include "pipeline/space_needs.h"
#include "pipeline/stage.h"

namespace resonate {

// From a plan to the stages that carry it out.

/// The offsets that the plan takes out, per channel; empty when it takes out none.
std::vector<double> offsetsOf(const Plan& plan);
/// What the master of the plan becomes in a file.
DeliveredSamples deliveredSamples(const Plan& plan);
/// The same with other bits than planned.
DeliveredSamples deliveredSamples(const Plan& plan, const QString& bitsChoice);
/// How many bits `output.bits` stands for; 32 is float.
int bitsOf(const QString& choice);

/// Everything up to the session's mix.
std::vector<std::unique_ptr<Stage>> stepsToTheMix(const Plan& plan, const SeparatorChoice& chosen,
                                                  const Session& session);
/// From there to the master and what is measured of it.
std::vector<std::unique_ptr<Stage>> stepsToTheMaster(const Plan& plan);

/// What the cache does not hold yet.
std::int64_t missingCacheBytes(const Session& session, const Plan& plan, const SeparatorChoice& chosen);
/// What master and stems take in files, at most.
std::int64_t outputBytes(const Session& session, const Plan& plan, const RestoreRequest& request);

/// Of stages that are no step of their own: what was left out, and the offset, which goes while the recording is read.
QList<StageRecord> recordsBeforehand(const Plan& plan);

} // namespace resonate
