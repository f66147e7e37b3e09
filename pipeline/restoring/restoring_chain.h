#pragma once

#include "core/audio/audio_sink.h"
#include "core/audio/audio_source.h"
#include "core/audio/stream_processor.h"
#include "core/base/work_context.h"
#include "core/quality/stage_limits.h"
#include "pipeline/restoring/guard_settings.h"
#include "pipeline/stage_record.h"

#include <memory>
#include <span>

namespace resonate {

/// A processor, and what there is to say of its work.
struct MadeProcessor {
    std::unique_ptr<StreamProcessor> processor; ///< none: there is nothing to do
    /// For the report; asked when the stream has passed, while the processor lives. May be empty.
    std::function<QJsonObject()> details = {};
    StageKind kind = StageKind::StemTools; ///< what its guard is lenient about
    bool judged = true; ///< false: it gives something else than a better input, and the guard lets it pass
};

/// One stage of a chain. Every call of `make` gives a fresh, equal instance.
struct ChainLink {
    QString stage;
    std::function<Result<MadeProcessor>()> make;
};

/// What came of a chain.
struct ChainOutcome {
    bool changed = false;       ///< false: nothing was left to be done, and what was written is to be forgotten
    QList<StageRecord> records; ///< one for each link, in order
};

/// Opens what the chain writes to, empty; once for every run.
using SinkOpener = std::function<Result<std::unique_ptr<AudioSink>>()>;

/// Streams a source through guarded processors, one behind another, into a sink, which is finished: in one pass, with
/// flat memory, every frame at its place. When a guard finds at the end that its stage is better left out, all is done
/// again without the first such stage: what came after it may have been judged by its faults.
/// Errors: Cancelled, and those of source, sink and making.
Result<ChainOutcome> runRestoringChain(const AudioSource& source, const SinkOpener& openSink,
                                       std::span<const ChainLink> links, const GuardSettings& guard,
                                       const WorkContext& context);

} // namespace resonate
