#pragma once

#include "pipeline/parameters.h"
#include "pipeline/planned_stage.h"
#include "pipeline/restoring/restoring_chain.h"

namespace resonate {

/// All that decides about one processor.
struct ProcessorRequest {
    QString stage;
    QString part;           ///< a stem's name, or kWholePart
    QJsonObject parameters; ///< as planned for that part
    ProcessingMode mode = ProcessingMode::Render;
    /// What goes into the chain that the processor becomes part of, for those that measure before they work.
    const AudioSource& source;
    const WorkContext& context; ///< without progress
    /// All of the recording as it was read, for those that learn from a place in it; null where nobody asks for that.
    const AudioSource* recording = nullptr;
};

/// Makes the processor that a planned stage asks for. Errors: those of reading the source; Cancelled.
using ProcessorFactory = std::function<Result<MadeProcessor>(const ProcessorRequest&)>;

/// The product's factory.
Result<MadeProcessor> makeProcessor(const ProcessorRequest& request);

} // namespace resonate
