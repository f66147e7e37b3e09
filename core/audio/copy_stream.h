#pragma once

#include "core/audio/audio_sink.h"
#include "core/audio/audio_source.h"

#include <functional>
#include <stop_token>

namespace resonate {

/// Writes all of `source` times `gain` to `sink` and finishes it; `copied` is told the frames of each block.
/// Errors: Cancelled, and those of source and sink.
Result<> copyStream(const AudioSource& source, float gain, AudioSink& sink, const std::stop_token& stop,
                    const std::function<void(std::int64_t)>& copied);

/// Largest absolute sample of a source. Errors: Cancelled, and those of the source.
Result<float> samplePeak(const AudioSource& source, const std::stop_token& stop);

} // namespace resonate
