#pragma once

#include "core/base/result.h"
#include "core/separation/segment_model.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace resonate {

/// Models that work together: each source is the weighted mean of what they make of it.
struct ModelBag {
    std::vector<std::shared_ptr<SegmentModel>> models; ///< alike in sources, rate and channels
    std::vector<std::vector<double>> weights;          ///< [model][source]; empty: all 1

    double weight(std::size_t model, std::size_t source) const
    {
        return weights.empty() ? 1.0 : weights[model][source];
    }
    double totalWeight(std::size_t source) const;
};

/// What can be set about a separation by models. Everything here changes the result.
struct ModelSeparationSettings {
    /// How often the recording is separated anew, each time shifted by up to half a second, and the mean taken; 0:
    /// once, not shifted. What the models do by chance falls with 1 / shifts, the time taken rises with shifts.
    int shifts = 0;
    double overlap = 0.25; ///< of one segment with the next, 0..0.95
    /// Length of a segment, none: as the models were trained. Shorter is slower, no faster: a model pads what it is
    /// given to the length that it was trained on.
    std::optional<double> segmentSeconds = std::nullopt;
    std::uint64_t seed = 0; ///< of the shifts

    /// For a whole recording. No shifts: on the network that this was measured with, two bring 0.06 dB of SDR for twice
    /// the time and five 0.2 dB for five times; a better model is worth more.
    static ModelSeparationSettings render() { return {}; }
    /// For half a minute while a user waits.
    static ModelSeparationSettings preview() { return {.overlap = 0.1}; }
};

/// Whether these go together and make sense. Errors: BadUsage.
Result<> checkModelBag(const ModelBag& bag, const ModelSeparationSettings& settings);

/// Frames of one segment of this model.
std::int64_t segmentFrames(const SegmentModelInfo& model, const ModelSeparationSettings& settings) noexcept;

/// The largest shift: half a second, in frames.
std::int64_t maxShiftFrames(const SegmentModelInfo& model) noexcept;

} // namespace resonate
