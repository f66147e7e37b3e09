#pragma once

#include "core/media/media_report.h"

#include <QString>

namespace resonate {

// What a file is, in the words of its label.

/// "M4A, AAC, 128 kbit/s".
QString formatWords(const MediaReport& report);
/// "48 kHz, stereo".
QString soundWords(const MediaReport& report);
/// "3.1 MB", in the user's locale.
QString sizeWords(std::int64_t bytes);

} // namespace resonate
