#pragma once

#include "core/audio/audio_view.h"
#include "core/base/result.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace resonate {

/// What a model that separates short pieces of sound says of itself.
struct SegmentModelInfo {
    std::vector<std::string> sources; ///< in the model's order: "drums", "bass", "other", "vocals", ...
    int sampleRateHz = 44100;         ///< that the model was trained at
    int channels = 2;                 ///< that it takes and gives
    std::int64_t segmentFrames = 0;   ///< the longest piece it takes
    int batch = 1;                    ///< how many pieces at once it works on best
    std::string device = "cpu";       ///< what it runs on: "cpu" or "cuda"
};

/// One piece for a model: its sound and where each wanted source goes.
struct SegmentTask {
    ConstAudioView input;               ///< [channels][frames], frames <= segmentFrames
    std::span<const AudioView> sources; ///< one view [channels][frames] for each source of `wanted`
};

/// A network that separates pieces of some seconds, at one sample rate. It knows nothing of recordings: cutting,
/// overlapping, resampling and normalising belong to the separator that uses it.
class SegmentModel {
public:
    virtual ~SegmentModel() = default;
    virtual const SegmentModelInfo& info() const noexcept = 0;

    /// Separates every task's piece into the sources `wanted` (indices into info().sources, ascending); what is not
    /// wanted need not be computed. A piece's result does not depend on what else is in the batch. One call at a time.
    /// Errors: Cancelled (within 500 ms of the stop), Worker, Internal.
    virtual Result<> separate(std::span<const SegmentTask> tasks, std::span<const int> wanted,
                              const std::stop_token& stop) = 0;
};

} // namespace resonate
