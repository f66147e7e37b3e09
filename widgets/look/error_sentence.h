#pragma once

#include "core/base/result.h"

#include <QString>

namespace resonate {

/// What went wrong, as one translated sentence for the person who sees it. The error's own English detail, with path
/// and numbers, belongs below it in small.
QString errorSentence(const Error& error);

} // namespace resonate
