#pragma once

#include "core/separation/separator.h"
#include "pipeline/cache.h"
#include "pipeline/job.h"
#include "pipeline/parameters.h"

#include <memory>
#include <string>

namespace resonate {

/// A separator, and what is to be said of it.
struct SeparatorChoice {
    std::shared_ptr<const Separator> separator;
    QString method;    ///< as a user reads it: "basic separation", "Demucs (htdemucs)"
    double rate = 1.0; ///< seconds of recording per second that it gets through, about
};

/// Makes the separator that `model` names: "none" is basic separation, "auto" the best installed model or else basic
/// separation with a message on what is missed, anything else an installed model, a file or a folder. A model is loaded
/// at once, so that a file that is none is refused before any work is done; one that the cache remembers to have loaded
/// with these settings is loaded when it is needed, for which `job` must live. Errors: BadInput (a model that is
/// refused, as "PATH: reason"), BadUsage (an unknown name, settings that do not fit the model), Worker, Cancelled.
Result<SeparatorChoice> chooseSeparator(const std::string& model, const ParameterSet& parameters, ProcessingMode mode,
                                        const Cache& cache, const JobContext& job);

} // namespace resonate
