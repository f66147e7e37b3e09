#pragma once

#include "core/base/result.h"
#include "core/separation/script_model_description.h"
#include "core/separation/segment_model.h"

#include <cstddef>
#include <memory>
#include <span>

namespace resonate {

/// A network of somebody else's as a model for pieces of sound, of two channels always. What it gives for a piece does
/// not depend on other pieces: each is a call of its own, a piece with all its clips. Silence is silence without a
/// call.
///
/// Waveforms: [1][channels][frames] -> [1][sources][channels][frames] (or [1][sources * channels][frames]); a network
/// of one channel is called once for each channel. Magnitudes: [clips][channels][bins][frames] ->
/// [clips][sources][channels][bins][frames] (or with the two in one axis); a network of one channel hears the mid, and
/// both channels get the masks made of that.
///
/// `archive` is the whole file, a stranger's program: call confine() first. A call in progress cannot be stopped, only
/// its process ended. Errors of loading: BadInput; of separating: Cancelled, Worker.
Result<std::unique_ptr<SegmentModel>> loadScriptModel(std::span<const std::byte> archive,
                                                      const ScriptModelDescription& description, int threads);

} // namespace resonate
