#pragma once

#include "core/media/descriptor_input.h"
#include "core/media/stream_reader.h"

namespace resonate {

/// Opens a file of any kind that FFmpeg's libraries read and decodes its first audio. `input` must outlive the reader.
/// Encoder delay and padding are removed where the container tells of them. Errors: BadInput, Io; the detail does not
/// name the file.
Result<std::unique_ptr<StreamReader>> openWithFfmpeg(DescriptorInput& input);

} // namespace resonate
