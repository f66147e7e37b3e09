#pragma once

#include "core/base/result.h"

namespace resonate {

// The clauses in which a file is refused; whoever knows its name puts "NAME: " in front.

Error refused(std::string reason); ///< BadInput
Error tooManyChannels(int channels);
Error rateOutOfRange(int sampleRateHz);
/// Errors: BadInput.
Result<> checkSourceFormat(int channels, int sampleRateHz);
Error readingFailed(); ///< Io: the disk's fault, not the file's

} // namespace resonate
