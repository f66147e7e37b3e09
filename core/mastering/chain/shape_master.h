#pragma once

#include "core/audio/audio_sink.h"
#include "core/audio/audio_source.h"
#include "core/base/work_context.h"
#include "core/mastering/chain/master_chain.h"

namespace resonate {

/// What the chain did to a mix.
struct ShapedMaster {
    std::optional<double> programLufs; ///< of the mix; empty: silent, or under 400 ms
    ReductionSeries reduction;         ///< of the compressor; no windows without one
    double correlationBefore = 1.0;    ///< of the channels over the whole length; 1 for mono and silence
    double correlationAfter = 1.0;
};

/// Streams a mix through a MasterChain into a sink, which is finished, every frame at its place. `first`: elements
/// before the chain's own; they leave the loudness about as it is. Flat memory. Errors: those of source and sink,
/// Cancelled.
Result<ShapedMaster> shapeMaster(const AudioSource& mix, AudioSink& out, const MasterChainSettings& settings,
                                 std::vector<std::unique_ptr<StreamProcessor>> first, const WorkContext& context);

} // namespace resonate
