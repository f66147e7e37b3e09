#pragma once

namespace resonate {

/// Keeps FFmpeg from writing to the standard error: what matters is in the answer. Called once, before the first file.
void quietLibraries();

} // namespace resonate
