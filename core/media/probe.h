#pragma once

#include "core/base/result.h"
#include "core/media/media_report.h"

namespace resonate {

/// What a stranger's file says of itself, in a fraction of a second and however long it is: a report as from decoding,
/// but `frames` are those that the container announces (0: it does not say), and what only the whole audio tells is
/// missing. Errors: BadInput (what decoding would refuse as early; the detail does not
/// name the file), Io.
Result<MediaReport> probeMedia(int descriptor);

} // namespace resonate
