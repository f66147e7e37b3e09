#pragma once

#include "pipeline/exporting/output_form.h"

#include <filesystem>

namespace resonate {

/// What an export takes on the disk at most, with what is only there for a while. `master`: how that is written, from
/// audio of `like`'s form and length; `input`: the recording, which a video is made from.
std::int64_t exportBytes(const OutputForm& form, const AudioOutput& master, const AudioSource& like,
                         const std::filesystem::path& input);

} // namespace resonate
