#pragma once

#include "core/audio/audio_source.h"
#include "core/base/work_context.h"
#include "core/mastering/chain/master_chain_settings.h"
#include "pipeline/cache.h"
#include "pipeline/mastering/match_task.h"

#include <QJsonArray>
#include <QJsonObject>

#include <memory>

namespace resonate {

/// A mix as the mastering chain leaves it, before its loudness.
struct ShapedMix {
    std::shared_ptr<const AudioSource> audio;
    std::string key;                   ///< names the audio's content
    std::optional<double> programLufs; ///< of the mix; empty: it has none
    QJsonObject details;               ///< what each element did, for the report
    QJsonArray reduction;              ///< as reductionJson(), of the compressor's bands; empty without it
    bool reused = false;               ///< found in the cache
    CacheEntry entry;                  ///< held for as long as the audio is used
};

/// What is shaped, and how: there is a match, or the chain is not idle.
struct ShapingTask {
    std::shared_ptr<const AudioSource> mix;
    std::string mixKey; ///< names the mix's content
    MasterChainSettings chain;
    std::optional<MatchTask> match = {}; ///< comes before the chain
};

/// Names the result in the cache.
std::string shapedMixKey(const ShapingTask& task);
/// Takes the result from the cache, where it has an entry of its own, so that another loudness does not shape it anew;
/// or makes it in one pass. Errors: those of reading, of the cache, Cancelled.
Result<ShapedMix> shapeMix(const ShapingTask& task, const Cache& cache, const WorkContext& context);

} // namespace resonate
