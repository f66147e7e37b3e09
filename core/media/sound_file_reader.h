#pragma once

#include "core/media/descriptor_input.h"
#include "core/media/stream_reader.h"

namespace resonate {

/// Opens what contentKindOf() found to be for libsndfile; null when libsndfile does not read it after all (a compressed
/// codec in a WAV, an unusual CAF). `input` must outlive the reader.
std::unique_ptr<StreamReader> openWithSoundFile(DescriptorInput& input);

} // namespace resonate
